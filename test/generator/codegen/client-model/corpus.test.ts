/** The client models of a few real documents; `corpus.long.test.ts` checks all of them. */
import { handful, noteAbsentDocuments, ownDocuments } from "../../../support/documents/corpus-documents.js";
import { checkModels } from "./check-models.js";

noteAbsentDocuments();
// These cover most kinds of diagnostics, and several files.
checkModels([...ownDocuments.slice(0, 1), ...handful("opsgenie", "chronograf", "portainer", "azure-storage-arm")]);
