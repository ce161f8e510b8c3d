import { expect, test } from "vitest";
import { countRepeats } from "../../../openapi/diagnostics/count-repeats.js";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";

const items = (count: number) =>
  Array.from({ length: count }, (_, i) => diagnostic("GV6052", { file: "a.json", line: i + 1, column: 1, length: 1 }));

test("a defect that a document has often is shown once, with a count; errors and rare ones are shown each", () => {
  expect(countRepeats(items(10)).map(({ more }) => more)).toEqual(Array.from({ length: 10 }, () => 0));
  const error = diagnostic("GV6009", undefined);
  const many = countRepeats([...items(145), ...Array.from({ length: 12 }, () => error)]);
  expect(many.map(({ diagnostic: { code }, more }) => [code, more])).toEqual([
    ["GV6052", 144],
    ...Array.from({ length: 12 }, () => ["GV6009", 0]),
  ]);
});
