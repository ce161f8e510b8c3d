/** The client models of real documents: those of this repository, and those that other projects ship. */
import { noteAbsentDocuments, ownDocuments, rotatedDocuments } from "../../../support/documents/corpus-documents.js";
import { checkModels } from "./check-models.js";

noteAbsentDocuments();
checkModels([...ownDocuments, ...rotatedDocuments()]);
