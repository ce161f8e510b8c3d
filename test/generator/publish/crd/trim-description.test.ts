import { expect, test } from "vitest";
import { trimDescription } from "../../../../generator/publish/crd/trim-description.js";

test.each([
  ["a text that fits stays whole", "Boats sail.", 11, "Boats sail."],
  ["the last sentence that fits ends it", "Boats sail. They float. They sink.", 25, "Boats sail. They float."],
  ["a dot within a word ends no sentence", "Boats of version 1.5 sail", 21, "Boats of version 1.5..."],
  ["otherwise it ends at a word, and the dots do not count", "Boats sail on water", 14, "Boats sail on..."],
  ["a single word is cut", "Boathouses", 5, "Boath..."],
  ["no character is cut in two", "Bööte", 4, "Bö..."],
])("%s", (_, text, bytes, expected) => {
  expect(trimDescription(text, bytes)).toBe(expected);
});
