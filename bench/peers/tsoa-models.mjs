import { comment, formatTags, typeName, typeText } from "./type-text.mjs";

const member = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

function property(name, schema, required, used) {
  const lines = [schema.description ?? "", ...formatTags(schema)];
  return `${comment(lines, "  ")}\n  ${member(name)}${required ? "" : "?"}: ${typeText(schema, used)};`;
}

function model(definition, schema) {
  const name = typeName(definition);
  const used = new Set();
  const head = comment([schema.description ?? "", ...formatTags(schema)], "");
  if (schema.properties === undefined && schema.type !== undefined)
    return `${head}\nexport type ${name} = ${typeText(schema, used)};`;
  const members = Object.entries(schema.properties ?? {}).map(([key, value]) =>
    property(key, value, schema.required?.includes(key) === true, used),
  );
  return `${head}\nexport interface ${name} {\n${members.join("\n")}\n}`;
}

/** A TypeScript file with one interface for each definition of a document; scalars become type aliases. */
export const tsoaModels = (definitions) =>
  `${Object.entries(definitions)
    .map(([name, schema]) => model(name, schema))
    .join("\n\n")}\n`;
