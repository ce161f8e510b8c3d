/** Python packages of real documents: this repository's own, and those of other projects. */
import { noteAbsentDocuments, ownDocuments, rotatedDocuments } from "../support/documents/corpus-documents.js";
import { checkPythonPackages } from "./check-packages.js";

// The extended document has the same operations and types as the plain one.
const own = ownDocuments.filter(({ name }) => !name.includes("extended"));

noteAbsentDocuments();
checkPythonPackages([...own, ...rotatedDocuments()], ["ruff", "mypy", "pyright"]);
