import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import type { OutputFile } from "../output/output-file.js";
import type { Target } from "../codegen/targets/target.js";
import type { LoadedModel } from "./loaded-model.js";

/** Where to generate, and with what. */
export interface GenerateContext {
  /** Absolute folder that relative paths are resolved against, and that file names in messages are relative to. */
  readonly root: string;
  /** The supported languages. */
  readonly targets: readonly Target[];
  /** Texts that replace files, by absolute path: for example, a document that is not written yet. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Documents that this run has read, with the selection of operations: each is read only once. */
  readonly models?: Map<string, Promise<LoadedModel>>;
}

/** The result of a run, not yet written. */
export interface Generated<Summary> {
  readonly files: readonly OutputFile[];
  /** Files of earlier runs that this run no longer produces. */
  readonly leftover: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Absent if nothing could be generated. */
  readonly summary?: Summary;
  /** All files that were read, absolute. */
  readonly inputs: readonly string[];
}
