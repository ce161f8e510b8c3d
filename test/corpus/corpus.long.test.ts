/** The TypeScript packages of real documents: those of this repository and of other projects. */
import { COMPILERS } from "../support/packages/compile-packages.js";
import { noteAbsentDocuments, ownDocuments, rotatedDocuments } from "../support/documents/corpus-documents.js";
import { checkExpectations, checkPackages } from "./check-packages.js";

noteAbsentDocuments();
checkPackages([...ownDocuments, ...rotatedDocuments()], COMPILERS);
checkExpectations();
