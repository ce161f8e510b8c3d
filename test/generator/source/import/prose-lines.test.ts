import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { commentText } from "../../../../generator/source/import/text/comment.js";
import { commentRanges, parseComment } from "../../../../generator/source/analyze/comments/read-comment.js";
import { randomText } from "./support/random-text.js";

/** The prose of the only comment before a declaration, and its `@description`. */
function readBack(comment: string): string {
  const file = ts.createSourceFile("a.ts", `${comment}export interface A {}\n`, ts.ScriptTarget.ESNext, true);
  const [statement] = file.statements;
  expect(statement === undefined ? "" : ts.SyntaxKind[statement.kind]).toBe("InterfaceDeclaration");
  expect(file.statements).toHaveLength(1);
  const [range, ...others] = statement === undefined ? [] : commentRanges(statement, file);
  if (range === undefined) return "";
  expect(others).toEqual([]);
  const { description, tags, strays, inline } = parseComment(file.text, range.pos, range.end);
  expect(strays).toEqual([]);
  expect(inline).toEqual([]);
  const [exact, ...more] = tags;
  expect(more).toEqual([]);
  if (exact === undefined) return description;
  expect(exact.name).toBe("description");
  const parts = exact.text.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return description + parts.map((part) => JSON.parse(part) as string).join("");
}

test.each([
  ["plain prose", "A pod runs containers."],
  ["a list", "Either:\n- this\n- that"],
  ["paragraphs", "One.\n\nTwo."],
  ["a line break", "One.\nTwo."],
  ["a line break behind a list", "One:\n- a\nTwo."],
  ["two spaces", "One.  Two."],
  ["space at the end", "One. "],
  ["three breaks", "One.\n\n\nTwo."],
  ["the end of a comment", "Accepts */*."],
  ["an escaped end", String.raw`Accepts *\/*.`],
  ["an entity", "Accepts *&#47;*."],
  ["a tag", "@internal"],
  ["a tag within prose", "mail me @internal please"],
  ["an inline tag", "See {@link X}."],
  ["code", "Run:\n```\n@tag */\n```"],
  ["a backslash", "One\\\nTwo"],
  ["marks that turn text around", "a\u202eb\u2066c"],
  ["half a character", "a\ud800b"],
  ["line separators", "a\u2028b\r\nc"],
  ["a number at the start of a line", `${"word ".repeat(30)}1. word ${"word ".repeat(20)}end`],
  ["a dash in a long line", `${"word ".repeat(22)}- word ${"word ".repeat(20)}end`],
  ["a long word", "x".repeat(300)],
])("a comment says %s", (_, text) => {
  expect(readBack(commentText(text, [], ""))).toBe(text);
  expect(readBack(commentText(text, [], "").replace(/^/, ""))).toBe(text);
});

test("a comment says any text", () => {
  for (let seed = 1; seed <= 400; seed++) {
    const text = randomText(seed);
    const comment = commentText(text, [], "");
    expect(readBack(comment), JSON.stringify(text)).toBe(text);

    expect(comment).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
  }
});
