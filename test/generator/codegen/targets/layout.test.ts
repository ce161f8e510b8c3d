import { doc } from "prettier";
import { describe, expect, test } from "vitest";
import {
  brokenGroup,
  choose,
  flatText,
  group,
  hardline,
  indent,
  line,
  LINE_WIDTH,
  movable,
  printLayout,
  softline,
  type Layout,
} from "../../../../generator/codegen/targets/common/text/layout.js";
import { seededRandom } from "./support/seeded-random.js";

const { builders, printer } = doc;

/** Converts a layout to prettier's document format. Comments have no counterpart there. */
function toDoc(layout: Layout): doc.builders.Doc {
  if (typeof layout === "string") return layout;
  if (!("kind" in layout)) return layout.map(toDoc);
  switch (layout.kind) {
    case "group":
      return builders.group(toDoc(layout.content), { shouldBreak: layout.broken === true });
    case "indent":
      return builders.indent(toDoc(layout.content));
    case "line":
      return builders.line;
    case "softline":
      return builders.softline;
    case "hardline":
      return builders.hardline;
    case "choose":
      return builders.ifBreak(toDoc(layout.broken), toDoc(layout.flat));
    case "comment":
      throw new Error("prettier has no comments in its documents");
  }
}

/** Prints a layout from a column with prettier's own printer, as a group, which is flat if it fits. */
function printWithPrettier(layout: Layout, column: number): string {
  const document = ["x".repeat(column), builders.align(column, builders.group(toDoc(layout)))];
  const options = { printWidth: LINE_WIDTH, tabWidth: 2, useTabs: false };
  return printer.printDocToString(document, options).formatted.slice(column);
}

const WORDS = [
  "a",
  "of",
  "type",
  "export",
  "readNamespacedPod",
  "Record<string, unknown>",
  "日本語",
  "naïve",
  "e\u0301",
];

/**
 * A random layout; `breaks` says whether forced line breaks may occur, which choices cannot contain. Text follows every
 * line: prettier counts several spaces in a row as one, and trailing spaces not at all.
 */
function randomLayout(random: () => number, depth: number, breaks: boolean): Layout {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const text = (): Layout => `${pick(WORDS)}${random() < 0.1 ? "x".repeat(Math.floor(random() * 90)) : ""}`;
  const atom = (): Layout => pick([text(), [line, text()], [softline, text()]]);
  const list = (): Layout =>
    Array.from({ length: 1 + Math.floor(random() * 7) }, () => randomLayout(random, depth - 1, breaks));
  const kind = random();
  if (depth === 0) return atom();
  if (kind < 0.3) return list();
  if (kind < 0.5) return group(list());
  if (kind < 0.65) return indent(list());
  if (kind < 0.7 && breaks) return brokenGroup(list());
  if (kind < 0.73 && breaks) return [hardline, text()];
  if (kind < 0.8) return choose(randomLayout(random, depth - 1, false), randomLayout(random, depth - 1, false));
  return atom();
}

describe("line breaks match prettier's", () => {
  test.each([0, 2, 8, 100])("for random layouts that begin at column %i", (column) => {
    const random = seededRandom(column + 1);
    let broken = 0;
    for (let i = 0; i < 2000; i++) {
      const layout = randomLayout(random, 1 + Math.floor(random() * 6), true);
      const printed = printLayout(layout, column);
      expect(printed, JSON.stringify(layout)).toBe(printWithPrettier(layout, column));
      if (printed.includes("\n")) broken += 1;
    }
    // Both kinds of results must be common, or this checks nothing.
    expect(broken).toBeGreaterThan(200);
    expect(broken).toBeLessThan(1900);
  });

  test("to the exact column: a group fits with the text after it, or all of its lines break", () => {
    const call = (width: number): Layout => [group(["f(", indent([softline, "x".repeat(width)]), softline, ")"]), ";"];
    for (const width of [LINE_WIDTH - 5, LINE_WIDTH - 4, LINE_WIDTH - 3, LINE_WIDTH])
      expect(printLayout(call(width))).toBe(printWithPrettier(call(width), 0));
    expect(printLayout(call(LINE_WIDTH - 4))).not.toContain("\n");
    expect(printLayout(call(LINE_WIDTH - 3))).toBe(`f(\n  ${"x".repeat(LINE_WIDTH - 3)}\n);`);
  });
});

test("a comment gets its own lines, at the indentation of what it documents", () => {
  const comment: Layout = {
    kind: "comment",
    text: (indentation) => `${indentation}/**\n${indentation} * A.\n${indentation} */`,
  };
  const layout = group(["{", indent([line, comment, "a: string;"]), line, "}"]);
  expect(flatText(layout)).toBeUndefined();
  expect(printLayout(layout, 2)).toBe("{\n    /**\n     * A.\n     */\n    a: string;\n  }");
});

test("a layout that fits on one line is printed as its flat text", () => {
  const layout = group(["{", indent([line, "a", choose(";", ",")]), line, "}"]);
  expect(flatText(layout)).toBe("{ a, }");
  expect(printLayout(layout)).toBe("{ a, }");
  expect(flatText(brokenGroup("a"))).toBeUndefined();
  expect(flatText(["a", hardline])).toBeUndefined();
});

test("the width of an indentation level can be set", () => {
  expect(printLayout(brokenGroup(["(", indent([softline, "a"]), softline, ")"]), 0, 4)).toBe("(\n    a\n)");
});

test("a movable group goes to the next line as a whole if it fits there, or breaks where it is", () => {
  const union = (width: number): Layout => [
    "params?: ",
    movable(group(indent([choose([line, "| "], ""), "A", line, "| ", "x".repeat(width)]))),
    ",",
  ];
  expect(printLayout(union(LINE_WIDTH - 14))).toBe(`params?: A | ${"x".repeat(LINE_WIDTH - 14)},`);
  expect(printLayout(union(LINE_WIDTH - 7))).toBe(`params?:\n  A | ${"x".repeat(LINE_WIDTH - 7)},`);
  expect(printLayout(union(LINE_WIDTH - 6))).toBe(`params?:\n  | A\n  | ${"x".repeat(LINE_WIDTH - 6)},`);
});
