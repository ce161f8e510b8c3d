import type { ClientModel } from "../codegen/client-model/client-model.js";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";

/** The model of a document, with the diagnostics of reading it. */
export interface LoadedModel {
  /** Undefined where the document has errors. */
  readonly model: ClientModel | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, absolute. */
  readonly inputs: readonly string[];
}
