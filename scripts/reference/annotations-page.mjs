// docs/reference/annotations.md: every annotation, from the table.
import { code, generatedFrom, table } from "./markdown.mjs";

const PLACES = {
  file: "in the comment at the top of a file",
  interface: "on an interface",
  alias: "on a type alias",
  property: "on a property",
  operations: "on an `@operations` interface",
  method: "on a method of an `@operations` interface",
  enum: "on an enum",
  enumMember: "on a value of an enum, or an alternative of a union",
  index: "on an index signature, `[key: string]: T`",
};

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const keyGrammar = (key) => {
  if (key.kind === "flag") return "no value";
  if (key.kind === "yesno") return "`yes` or `no`";
  const values = key.of === undefined ? "a word" : key.of.map(code).join(", ");
  return key.kind === "list" ? `comma-separated: ${key.of === undefined ? "words" : values}` : values;
};

const link = (row) => `[\`@${row.name}\`](#${row.name.toLowerCase()})`;

const emission = ({ keyword, on }) =>
  `In the spec: ${code(keyword)}${on === undefined || on.length === 0 ? "" : `, on schemas of type ${on.join(", ")}`}.`;

function section(row, describeArgument) {
  const { argument } = row;
  const facts = [
    `${capital(row.places.map((place) => PLACES[place]).join(", "))}.`,
    ...(row.repeatable === true ? ["May be repeated."] : []),
    ...(row.excludes === undefined ? [] : [`Not beside ${row.excludes.map((name) => `\`@${name}\``).join(", ")}.`]),
    ...(row.emits === undefined ? [] : [emission(row.emits)]),
  ];
  const keys = argument.kind === "pairs" ? Object.entries(argument.keys) : [];
  return [
    `### @${row.name}`,
    "",
    row.meaning,
    "",
    "```text",
    describeArgument(row),
    "```",
    "",
    facts.join(" "),
    "",
    ...(keys.length === 0
      ? []
      : [
          table(
            ["Key", "Value", "Meaning"],
            keys.map(([name, key]) => [code(name), keyGrammar(key), key.meaning]),
          ),
          "",
        ]),
    `Example: ${code(row.example)}`,
  ].join("\n");
}

export function annotationsPage({ annotationTable, describeArgument }) {
  const byPlace = Object.entries(PLACES).map(([place, text]) => {
    const rows = annotationTable.filter((row) => row.places.includes(place));
    return `- ${capital(text)}: ${rows.map(link).join(", ")}`;
  });
  return [
    generatedFrom("generator/annotations/table.ts"),
    "",
    "# Annotations",
    "",
    "Annotations are tags in the doc comments of models. This page lists them all. An unknown tag, a tag in the wrong place,",
    "or an argument that does not match its grammar is an error; the message says where it is and what to write instead.",
    "`groupversion explain @name` prints an entry of this page.",
    "",
    "In the grammar, `[…]` is optional and `…|…` is a choice; pairs `key=value` have no spaces around the `=`. An",
    "argument ends at the next tag or at the end of the comment.",
    "",
    'Editors and `eslint-plugin-tsdoc` know the tags from a `tsdoc.json` beside your `tsconfig.json`: `{ "extends":',
    '["groupversion/tsdoc.json"] }`. TSDoc mistakes the braces of a path, as in `@route`, for an inline tag and warns;',
    "the generator does not.",
    "",
    "## By place",
    "",
    ...byPlace,
    "",
    "## All annotations",
    "",
    annotationTable.map((row) => section(row, describeArgument)).join("\n\n"),
  ].join("\n");
}
