/** The Python packages of real documents: that of this repository, and those that other projects ship. */
import { noteAbsentDocuments, ownDocuments, rotatedDocuments } from "../support/corpus-documents.js";
import { checkPythonPackages } from "./check-packages.js";

// The extended document has the same operations and types as the other one.
const own = ownDocuments.filter(({ name }) => !name.includes("extended"));

noteAbsentDocuments();
checkPythonPackages([...own, ...rotatedDocuments()], ["ruff", "mypy", "pyright"]);
