/** Python packages of OpenAPI 3 documents of other projects. */
import { describe, expect, test } from "vitest";
import { checkPythonPackages } from "../python-corpus/check-packages.js";
import { modelOfFile } from "../support/documents/model-of.js";
import { findVaguePython } from "../support/packages/find-vague-python.js";
import { chosenDocuments } from "./support/documents.js";

if (chosenDocuments.length === 0)
  test("OpenAPI 3 documents of other projects (needs ../shared)", (context) => context.skip("needs ../shared"));
else checkPythonPackages(chosenDocuments, ["ruff", "mypy", "pyright"]);

describe("types", () => {
  test.each(chosenDocuments)(
    "those of $name are Any only where the document says nothing",
    async ({ file }) => {
      const { model } = await modelOfFile(file);
      expect(findVaguePython(model).said).toEqual([]);
    },
    60_000,
  );
});
