import type { ClientModel } from "../codegen/client-model/client-model.js";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";

/** The model of a document, with the diagnostics from reading it. */
export interface LoadedModel {
  /** Undefined if the document has errors. */
  readonly model: ClientModel | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** All files that were read, absolute. */
  readonly inputs: readonly string[];
}
