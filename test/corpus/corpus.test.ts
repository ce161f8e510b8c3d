/** The TypeScript packages of two real documents; `corpus.long.test.ts` takes all of them, with more compilers. */
import { handful, noteAbsentDocuments } from "../support/documents/corpus-documents.js";
import { checkExpectations, checkPackages } from "./check-packages.js";

// The first has every construct of Swagger 2.0; the second has several files and inheritance.
const documents = handful("hey-full", "azure-storage-arm");

noteAbsentDocuments();
if (documents.length > 0) checkPackages(documents, ["typescript-7"]);
checkExpectations();
