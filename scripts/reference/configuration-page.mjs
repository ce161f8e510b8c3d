// docs/reference/configuration.md: every option of the configuration, from its declaration.
import { code, generatedFrom, table } from "./markdown.mjs";

const TYPES = {
  string: "string",
  boolean: "true or false",
  count: "whole number",
  strings: "list of strings",
  stringOrStrings: "string, or list of strings",
  record: "object",
  records: "list of objects",
  object: "object",
  objects: "list of objects",
  stringOrObject: "name, or object",
};

const typeOf = (option) => (option.of === undefined ? TYPES[option.kind] : option.of.map(code).join(" or "));

/** Options of an object, followed by those of its nested objects. Objects that several options share are listed once. */
function sections(title, fields, required, seen) {
  seen.add(fields);
  const rows = Object.entries(fields).map(([name, option]) => {
    const inner = option.fields === undefined ? "" : ` See [${code(name)}](#${name.toLowerCase()}).`;
    return [code(name), typeOf(option), `${option.description}${required.includes(name) ? " Required." : ""}${inner}`];
  });
  const nested = Object.entries(fields).filter(([, option]) => option.fields !== undefined && !seen.has(option.fields));
  return [
    "",
    `## ${title}`,
    "",
    table(["Option", "Value", "Meaning"], rows),
    ...nested.flatMap(([name, option]) =>
      seen.has(option.fields) ? [] : sections(code(name), option.fields, option.required ?? [], seen),
    ),
  ];
}

export const configurationPage = (configFields) =>
  [
    generatedFrom("generator/config/schema.ts"),
    "",
    "# Configuration",
    "",
    "`groupversion.config.json`, or `groupversion.config.ts` with `export default defineConfig({ … })`, in the working folder.",
    "`config.schema.json` explains every option in an editor, if the file's `$schema` points there. All paths are relative to the",
    "configuration.",
    ...sections("Top level", configFields, [], new Set()),
  ].join("\n");
