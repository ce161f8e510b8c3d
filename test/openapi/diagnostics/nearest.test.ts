import { expect, test } from "vitest";
import { nearest } from "../../../openapi/diagnostics/nearest.js";

test.each([
  { written: "minimun", among: ["minimum", "maximum"], want: "minimum", because: "one letter is another" },
  { written: "lsit", among: ["list", "last"], want: "list", because: "neighbours that are swapped are one edit" },
  { written: "subresouce", among: ["resource", "subresource"], want: "subresource", because: "a letter is missing" },
  { written: "MAXITEMS", among: ["maxItems"], want: "maxItems", because: "case does not count" },
  { written: "xy", among: ["ab"], want: undefined, because: "half of a word is too far" },
  { written: "a", among: ["b"], want: "b", because: "one edit is always allowed" },
  { written: "author", among: ["minimum", "route"], want: undefined, because: "nothing is near" },
  { written: "cat", among: ["car", "bat"], want: "bat", because: "ties go to the first in byte order" },
  { written: "cat", among: ["bat", "car"], want: "bat", because: "whatever the order of the candidates" },
  { written: "list", among: [], want: undefined, because: "there is nothing to be near" },
])("nearest to $written: $want, because $because", ({ written, among, want }) => {
  expect(nearest(written, among)).toBe(want);
});
