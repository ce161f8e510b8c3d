/** The TypeScript packages of a few real documents; `corpus.long.test.ts` takes all of them, with more compilers. */
import { handful, noteAbsentDocuments } from "../support/documents/corpus-documents.js";
import { checkExpectations, checkPackages } from "./check-packages.js";

// Each has other difficulties: missing ids, several files, inheritance.
const documents = handful("bitbucket", "hey-full", "azure-storage-arm");

noteAbsentDocuments();
if (documents.length > 0) checkPackages(documents, ["typescript-7"]);
checkExpectations();
