import path from "node:path";
import { describe, expect, test } from "vitest";
import { chosenDocuments } from "../corpus-3/support/documents.js";
import { noteAbsentDocuments, rotatedDocuments } from "../support/documents/corpus-documents.js";
import { checkValidExamples } from "./check-valid-examples.js";
import { buildSite } from "./support/build-site.js";
import { readJudged } from "./support/judged-document.js";

// Every example of a body or a response that the pages of real documents show is valid for a validator of other people, or
// the page says that it is not.

noteAbsentDocuments();

/** Documents whose requests and responses have no JSON. */
const WITHOUT_JSON = new Set(["azure-blob", "tekton", "ogc-features-3.0", "ogc-features-3.1"]);

describe.each([...rotatedDocuments(), ...chosenDocuments])("$name", ({ name, file, folder }) => {
  test("every example is valid, or is marked", async () => {
    const site = await buildSite(path.resolve(file), { markdown: false, tryIt: "off" });
    const { checked, wrong } = checkValidExamples(await readJudged({ file, folder }), site);
    expect(wrong).toEqual([]);
    expect(checked > 0).toBe(!WITHOUT_JSON.has(name));
  }, 300_000);
});
