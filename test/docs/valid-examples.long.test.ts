import path from "node:path";
import { describe, expect, test } from "vitest";
import { chosenDocuments } from "../corpus-3/support/documents.js";
import { noteAbsentDocuments, ownDocuments, rotatedDocuments } from "../support/documents/corpus-documents.js";
import { checkValidExamples } from "./check-valid-examples.js";
import { buildSite } from "./support/build-site.js";

// Every example of a body or a response that the pages of real documents show is valid for a validator of other people, or
// the page says that it is not.

noteAbsentDocuments();

const documents = [...ownDocuments, ...rotatedDocuments(), ...chosenDocuments];

describe.each(documents.map(({ name, file }) => ({ name, file })))("$name", ({ file }) => {
  test("every example is valid, or is marked", async () => {
    const site = await buildSite(path.resolve(file), { markdown: false, tryIt: "off" });
    const { wrong } = await checkValidExamples(file, site);
    expect(wrong).toEqual([]);
  }, 300_000);
});
