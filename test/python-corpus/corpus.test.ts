/** Python packages of two real documents; `corpus.long.test.ts` checks all documents, with mypy and pyright as well. */
import { handful, noteAbsentDocuments } from "../support/documents/corpus-documents.js";
import { checkPythonPackages } from "./check-packages.js";

// The first has several files and inheritance; the second omits much.
const documents = handful("azure-storage-arm", "wordnik");

noteAbsentDocuments();
if (documents.length > 0) checkPythonPackages(documents, ["ruff"]);
