/** The sites of real documents. */
import { noteAbsentDocuments, ownDocuments, rotatedDocuments } from "../support/documents/corpus-documents.js";
import { checkLinks } from "./check-links.js";

noteAbsentDocuments();
checkLinks([...ownDocuments, ...rotatedDocuments()]);
