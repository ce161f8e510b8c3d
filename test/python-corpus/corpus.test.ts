/** The Python packages of two real documents; `corpus.long.test.ts` takes all of them, and pyright. */
import { handful, noteAbsentDocuments } from "../support/corpus-documents.js";
import { checkPythonPackages } from "./check-packages.js";

// Of several files, with inheritance; and one that lacks much.
const documents = handful("azure-storage-arm", "wordnik");

noteAbsentDocuments();
if (documents.length > 0) checkPythonPackages(documents, ["ruff", "mypy"]);
