import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import type { OutputFile } from "../output/output-file.js";
import type { Target } from "../codegen/targets/target.js";
import type { LoadedModel } from "./loaded-model.js";

/** Where something is generated. */
export interface GenerateContext {
  /** Absolute folder that relative paths are relative to, and that messages name files from. */
  readonly root: string;
  /** The languages that there are. */
  readonly targets: readonly Target[];
  /** Texts that stand for files, by absolute path: a document that is not written yet. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Documents that this run has read, by their names: each is read once, however much is made of it. */
  readonly models?: Map<string, Promise<LoadedModel>>;
}

/** What a run came to, before anything is written. */
export interface Generated<Summary> {
  readonly files: readonly OutputFile[];
  /** Files that earlier runs produced and this one does not. */
  readonly leftover: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where nothing could be generated. */
  readonly summary?: Summary;
  /** Every file that was read, absolute. */
  readonly inputs: readonly string[];
}
