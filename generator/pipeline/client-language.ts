import type { ClientModel } from "../codegen/client-model/client-model.js";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import type { Helpers } from "../codegen/render/template-engine.js";
import type { PlannedFile } from "../codegen/targets/common/planned-file.js";
import type { ClientRequest } from "./generate-client.js";

/** What a plan is made from besides the model. */
export interface PlanOptions {
  readonly package: string;
  readonly request: ClientRequest;
  readonly nameLock: string | undefined;
  /** Where the files that are copied go, by the name of their template. */
  readonly copied: ReadonlyMap<string, string>;
  /** What the language's own documents say, by the name of their template. */
  readonly documents: ReadonlyMap<string, ClientModel>;
}

/** What generating a client takes to know of its language. */
export interface ClientLanguage {
  /** Files of the package that templates give, made as they are asked for, in one round. */
  plan(
    model: ClientModel,
    options: PlanOptions,
  ): { readonly files: Iterable<PlannedFile>; readonly diagnostics: readonly Diagnostic[] };
  /** What templates may call; made anew for every run. */
  createHelpers(): Helpers;
  /** Where the files that are copied go, of all templates that there are: paths in the package by name. */
  copiedFiles(names: Iterable<string>, model: ClientModel, packageName: string): ReadonlyMap<string, string>;
  /** Templates that are documents: clients have the calls that these describe as well. */
  documents?(model: ClientModel): readonly string[];
  checkPackageName(name: string): Diagnostic[];
  /** A name for the client of a document, from its title. */
  defaultPackageName(title: string): string;
}
