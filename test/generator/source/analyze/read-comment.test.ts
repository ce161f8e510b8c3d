import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { readComment, readFileComment } from "../../../../generator/source/analyze/comments/read-comment.js";
import { joinLines } from "../../../../generator/source/comments/join-lines.js";

test.each([
  { because: "lines of a paragraph are joined", given: ["One", "two."], want: "One two." },
  { because: "an empty line separates paragraphs", given: ["One.", "", "", "Two."], want: "One.\n\nTwo." },
  { because: "an indented line stays on its own", given: ["One:", "  a = 1", "Two."], want: "One:\n  a = 1\nTwo." },
  { because: "lists keep their lines", given: ["One:", "- a", "- b"], want: "One:\n- a\n- b" },
  { because: "an item may have several lines", given: ["- a", "b", "- c"], want: "- a b\n- c" },
  {
    because: "fenced code is kept",
    given: ["One:", "```", "a", "", "b", "```", "Two."],
    want: "One:\n```\na\n\nb\n```\nTwo.",
  },
  { because: "a table keeps its lines", given: ["| a |", "| - |", "| 1 |"], want: "| a |\n| - |\n| 1 |" },
  { because: "space at the ends is removed", given: ["", "  ", "One.", ""], want: "One." },
  { because: "no lines", given: [], want: "" },
])("joinLines: $because", ({ given, want }) => {
  expect(joinLines(given)).toBe(want);
});

const parse = (text: string) => ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext, true);

/** The comment on the last statement of a text. */
const commentOf = (text: string) => {
  const file = parse(text);
  const node = file.statements.at(-1);
  if (node === undefined) throw new Error("no statement");
  return { file, comment: readComment(node, file) };
};

test.each([
  { because: "a line of its own", given: "/** One. */\ninterface A {}", want: "One." },
  { because: "stars are removed", given: "/**\n * One\n * two.\n */\ninterface A {}", want: "One two." },
  { because: "stars may be missing", given: "/**\n  One\n  two.\n*/\ninterface A {}", want: "One\n  two." },
  { because: "Windows line endings", given: "/**\r\n * One\r\n * two.\r\n */\r\ninterface A {}", want: "One two." },
  { because: "the nearest comment counts", given: "/** One. */\n/** Two. */\ninterface A {}", want: "Two." },
  { because: "no documentation comment", given: "/* One. */\n// Two.\ninterface A {}", want: "" },
  { because: "an empty comment", given: "/** */\ninterface A {}", want: "" },
  { because: "the shortest comment", given: "/***/\ninterface A {}", want: "" },
  {
    because: "the file's comment is not the type's",
    given: "/** One.\n * @packageDocumentation */\ninterface A {}",
    want: "",
  },
  {
    because: "links read as their label",
    given: "/** See {@link A | the one} and {@link B}. */\ninterface A {}",
    want: "See the one and B.",
  },
])("readComment: $because", ({ given, want }) => {
  expect(commentOf(given).comment.description).toBe(want);
});

test("tags have their text and start at their at sign", () => {
  const text =
    '/**\r\n * One.\r\n *   @minimum 1\r\n * @example\r\n * {\r\n *   "a": 1\r\n * }\r\n */\r\ninterface A {}';
  const { comment, file } = commentOf(text);
  expect(comment.tags.map(({ name, text: argument }) => [name, argument.trim()])).toEqual([
    ["minimum", "1"],
    ["example", '{\n  "a": 1\n}'],
  ]);
  for (const tag of comment.tags) expect(file.text.slice(tag.start)).toMatch(new RegExp(`^@${tag.name}`));
});

test("an at sign in code, in a word or in an inline tag begins no tag", () => {
  const { comment } = commentOf(
    "/**\n * A `@a` b@c {@link d}.\n *\n * ```ts\n * @e class F {}\n * ```\n */\ninterface A {}",
  );
  expect(comment.tags).toEqual([]);
  expect(comment.strays).toEqual([]);
});

test("a tag after other words is a stray, with its position", () => {
  const text = '/** One. @minimum 1 `@code` "@text" */\ninterface A {}';
  const { comment } = commentOf(text);
  expect(comment.strays).toEqual([{ name: "minimum", start: text.indexOf("@minimum") }]);
});

test.each([
  { because: "after a licence", given: "/* Licence */\n/** @packageDocumentation */\nimport a from 'a';", want: 1 },
  { because: "a first comment without the tag", given: "/** One. */\ninterface A {}", want: 0 },
  {
    because: "before the first type's comment",
    given: "/** @packageDocumentation */\n/** One. */\ninterface A {}",
    want: 1,
  },
])("readFileComment: $because", ({ given, want }) => {
  expect(readFileComment(parse(given)).tags.filter((tag) => tag.name === "packageDocumentation")).toHaveLength(want);
});
