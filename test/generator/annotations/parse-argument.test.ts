import { expect, test } from "vitest";
import { parseArgument } from "../../../generator/annotations/parse-argument.js";
import { annotation, annotationTable } from "../../../generator/annotations/table.js";

const parse = (name: string, text: string) => {
  const row = annotation(name);
  if (row === undefined) throw new Error(`no annotation ${name}`);
  return parseArgument(row.argument, text);
};

test.each([
  { tag: "@minimum 5", want: { value: 5 } },
  { tag: "@minimum -1.5e3", want: { value: -1500 } },
  { tag: "@minimum 9007199254740992", want: { value: 2 ** 53 } },
  { tag: "@maxLength 0", want: { value: 0 } },
  { tag: "@uniqueItems", want: { value: true } },
  { tag: "@pattern ^a b$", want: { value: "^a b$" } },
  { tag: '@default "a"', want: { value: "a" } },
  { tag: '@default {"a": [1, null]}', want: { value: { a: [1, null] } } },
  { tag: '@default "9007199254740993"', want: { value: "9007199254740993" } },
  { tag: "@listType map", want: { value: "map" } },
  { tag: "@patchStrategy merge retainKeys", want: { value: ["merge", "retainKeys"] } },
  { tag: "@response 404 No such\n  pet.", want: { value: "404", text: "No such\n  pet." } },
  { tag: "@param limit - How many.", want: { value: "limit", text: "How many." } },
  { tag: "@extension x-a 1", want: { value: { name: "x-a", value: 1 } } },
  { tag: "@deprecated", want: { value: "" } },
  { tag: "@schema string date-time", want: { value: { first: "string", more: ["date-time"] } } },
  { tag: "@route GET /a={b}", want: { value: { first: "GET", more: ["/a={b}"] } } },
  { tag: "@operations", want: { value: {} } },
  {
    tag: "@resource pets scope=Cluster verbs=all,-watch redirect export=no",
    want: { value: { first: "pets", scope: "Cluster", verbs: ["all", "-watch"], redirect: true, export: false } },
  },
])("$tag", ({ tag, want }) => {
  const [, name = "", text = ""] = /^@(\w+)\s*([^]*)$/.exec(tag) ?? [];
  expect(parse(name, text)).toEqual(want);
});

test.each([
  { tag: "@minimum", want: '"" is not a number' },
  { tag: "@minimum 0x10", want: '"0x10" is not a number' },
  { tag: "@minimum 9007199254740993", want: "9007199254740993 cannot be kept exactly: whole numbers go up to 2^53" },
  { tag: "@default [9007199254740993]", want: "9007199254740993 cannot be kept exactly: whole numbers go up to 2^53" },
  { tag: "@default 1e999", want: "1e999 cannot be kept exactly: whole numbers go up to 2^53" },
  { tag: "@minLength 1.5", want: '"1.5" is not a whole number, 0 or larger' },
  { tag: "@uniqueItems yes", want: 'it takes no argument, but has "yes"' },
  { tag: "@pattern (", want: '"(" is not a regular expression' },
  { tag: "@default Always", want: 'Always is not JSON; write "Always" for a string' },
  { tag: "@default {a: 1}", want: "{a: 1} is not JSON" },
  { tag: "@listType sett", want: '"sett" is not one of atomic, set, map; did you mean set?' },
  { tag: "@listType set map", want: 'it takes one word; "map" is unexpected' },
  { tag: "@response", want: "<status> is missing" },
  { tag: "@extension a 1", want: "the name is missing; it begins with x-" },
  { tag: "@extension x-a", want: "a JSON value is missing" },
  { tag: "@resource", want: "<plural> is missing" },
  { tag: "@resource pets constructor=1", want: /^"constructor" is not one of kind, / },
  { tag: "@resource pets verbs=get,lst", want: /did you mean list\?$/ },
  { tag: "@resource pets redirect=yes", want: "redirect takes no value" },
  { tag: "@schema string date time", want: '"time" is unexpected' },
])("$tag is refused", ({ tag, want }) => {
  const [, name = "", text = ""] = /^@(\w+)\s*([^]*)$/.exec(tag) ?? [];
  const parsed = parse(name, text);
  expect("problem" in parsed ? parsed.problem : parsed).toEqual(
    typeof want === "string" ? want : expect.stringMatching(want),
  );
});

test("every row's example matches the row's grammar", () => {
  for (const row of annotationTable) {
    expect(row.example, row.name).toMatch(new RegExp(`^@${row.name}(\\s|$)`));
    expect(parseArgument(row.argument, row.example.slice(row.name.length + 1)), row.name).not.toHaveProperty("problem");
  }
});
