/** Real documents converted to OpenAPI 3.0: those of this repository and of other projects. */
import { noteAbsentDocuments, ownDocuments, rotatedDocuments } from "../../support/documents/corpus-documents.js";
import { checkDocuments } from "./check-documents.js";

noteAbsentDocuments();
checkDocuments([...ownDocuments, ...rotatedDocuments()]);
