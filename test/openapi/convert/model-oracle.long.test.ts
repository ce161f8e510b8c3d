import { describe, expect, test } from "vitest";
import { foreignDocuments, noteAbsentDocuments } from "../../support/documents/corpus-documents.js";
import { conversionDifferences } from "./support/compare-models.js";

/** Documents whose conversion differs, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "aws-apigw": "a host with a variable, which 2.0 does not have",
  "azure-storage-arm": "one document is converted: parameters in other files keep the form of 2.0",
  "bravado-multi-file": "one document is converted: parameters and responses in other files keep the form of 2.0",
  giantswarm: "one document is converted: responses and examples in other files keep the form of 2.0",
  opsgenie: "a schema that refers to a parameter, which 3.0 has no place for",
};

noteAbsentDocuments();
describe.skipIf(foreignDocuments.length === 0)("a real document gives the same client as its conversion", () => {
  test.each(foreignDocuments.map((document) => [document.name, document] as const))(
    "%s",
    { timeout: 120_000 },
    async (name, { file }) => {
      const found = await conversionDifferences(file);
      if (EXCEPTIONS[name] === undefined) expect(found ?? []).toEqual([]);
      // An exception that is none any more is removed from the list.
      else expect(found, EXCEPTIONS[name]).not.toEqual([]);
    },
  );
});
