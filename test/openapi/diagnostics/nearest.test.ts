import { expect, test } from "vitest";
import { nearest } from "../../../openapi/diagnostics/nearest.js";

test.each([
  { written: "minimun", among: ["minimum", "maximum"], want: "minimum", because: "one letter is wrong" },
  { written: "lsit", among: ["list", "last"], want: "list", because: "swapped neighbours are one edit" },
  { written: "subresouce", among: ["resource", "subresource"], want: "subresource", because: "a letter is missing" },
  { written: "MAXITEMS", among: ["maxItems"], want: "maxItems", because: "case does not count" },
  { written: "xy", among: ["ab"], want: undefined, because: "half a word is too far" },
  { written: "a", among: ["b"], want: "b", because: "one edit is always allowed" },
  { written: "author", among: ["minimum", "route"], want: undefined, because: "nothing is near" },
  { written: "cat", among: ["car", "bat"], want: "bat", because: "ties go to the first in byte order" },
  { written: "cat", among: ["bat", "car"], want: "bat", because: "the order of candidates does not matter" },
  { written: "list", among: [], want: undefined, because: "no candidates" },
])("nearest to $written: $want, because $because", ({ written, among, want }) => {
  expect(nearest(written, among)).toBe(want);
});
