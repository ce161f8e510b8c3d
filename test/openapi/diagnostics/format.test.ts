import { expect, test } from "vitest";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../../openapi/diagnostics/format.js";
import { sortDiagnostics } from "../../../openapi/diagnostics/sort.js";

const at = (line: number, column: number, length = 3, file = "a.ts") => ({ file, line, column, length });

test("an excerpt is underlined from the column to at most the end of the line", () => {
  const text = formatDiagnostic(diagnostic("GV1010", at(12, 5, 99), { name: "Pet" }), () => "  a: Pet");
  expect(text.split("\n")).toEqual([
    "a.ts:12:5 error GV1010 cannot find the type Pet",
    "  12 |   a: Pet",
    "     |     ~~~~",
    "  Import or declare it.",
  ]);
});

test("control and bidirectional characters never reach the terminal", () => {
  const text = formatDiagnostic(
    diagnostic("GV1010", at(1, 1), { name: "\u001b[31mPet\u202e" }),
    () => "\u001b]0;x\u0007",
  );
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  expect(text).toContain("\ufffd[31mPet\ufffd");
});

test("diagnostics are sorted by position, and duplicates are dropped", () => {
  const one = diagnostic("GV1010", at(2, 1), { name: "A" });
  const two = diagnostic("GV1010", at(10, 1), { name: "B" });
  const three = diagnostic("GV1001", undefined, { patterns: "x" });
  const four = diagnostic("GV1010", at(1, 1, 1, "b.ts"), { name: "C" });
  expect(sortDiagnostics([four, two, one, three, one])).toEqual([three, one, two, four]);
});

test.each([
  { column: 1, marked: "x".repeat(3) },
  { column: 141, marked: "abc" },
  { column: 100_001, marked: "abc" },
  { column: 299_998, marked: "abc" },
])("an excerpt of a very long line surrounds the position: column $column", ({ column, marked }) => {
  const line = "x".repeat(column - 1) + marked + "x".repeat(300_000 - column - 2);
  const [head, source = "", marks = ""] = formatDiagnostic(
    diagnostic("GV1010", at(1, column), { name: "P" }),
    () => line,
  ).split("\n");
  expect(head).toMatch(`a.ts:1:${column} `);
  expect(source.length).toBeLessThan(220);
  expect(source.slice(marks.indexOf("~"), marks.lastIndexOf("~") + 1)).toBe(marked);
});
