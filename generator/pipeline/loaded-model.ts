import type { ClientModel } from "../codegen/client-model/client-model.js";
import type { DocumentSet } from "../../openapi/read/document-set.js";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";

/** The model of a document, with the diagnostics from reading it. */
export interface LoadedModel {
  /** Undefined if the document has errors. */
  readonly model: ClientModel | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The document; absent if it cannot be read. */
  readonly documents?: DocumentSet;
  /** The text of the document's own file, or the same as JSON if it is not a file. Absent: it cannot be read. */
  readonly source?: () => string | undefined;
  /** All files that were read, absolute. */
  readonly inputs: readonly string[];
}
