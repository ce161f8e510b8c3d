/** The calls on the pages of real documents. */
import { noteAbsentDocuments, ownDocuments, rotatedDocuments } from "../support/documents/corpus-documents.js";
import { checkExamples } from "./check-examples.js";

noteAbsentDocuments();
checkExamples([...ownDocuments, ...rotatedDocuments()], { pyright: true });
