/** `unversioned.ObjectMeta` is `UnversionedObjectMeta` in TypeScript. */
export const typeName = (definition) =>
  definition
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

const REFERENCE = "#/definitions/";

/** The TypeScript type of a schema; `used` collects the names of models. */
export function typeText(schema, used) {
  if (schema?.$ref !== undefined) {
    const name = typeName(schema.$ref.slice(REFERENCE.length));
    used.add(name);
    return name;
  }
  switch (schema?.type) {
    case "string":
    case "boolean":
      return schema.type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return `${typeText(schema.items, used)}[]`;
    case "object":
      return `{ [key: string]: ${typeText(schema.additionalProperties, used)} }`;
    default:
      return "any";
  }
}

/** The tags from which tsoa takes a schema's number type or format; `name` is needed for parameters. */
export function formatTags(schema, name = "") {
  if (schema.type === "integer") return [`${schema.format === "int64" ? "@isLong" : "@isInt"} ${name}`.trimEnd()];
  return schema.format === undefined ? [] : [`@format ${schema.format}`];
}

/** An indented comment of several lines, to put before a declaration. */
export function comment(lines, indent) {
  const text = lines.map((line) => `${indent} * ${line.replaceAll("*/", "*\u200b/")}`.trimEnd());
  return [`${indent}/**`, ...text, `${indent} */`].join("\n");
}
