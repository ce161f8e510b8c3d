/** A few real documents converted to OpenAPI 3.0; `corpus.long.test.ts` converts all of them. */
import { handful, noteAbsentDocuments, ownDocuments } from "../../support/documents/corpus-documents.js";
import { checkDocuments, checkExceptions } from "./check-documents.js";

noteAbsentDocuments();
checkDocuments([...ownDocuments.slice(1), ...handful("bitbucket", "hey-full", "wordnik")]);
checkExceptions();
