import type { OutputDialect } from "../../documents/dialects/output-dialect.js";
import { isObject, mapValues, type UnknownObject } from "../../../../openapi/types/objects.js";

/** Keywords of schemas whose default is false. */
const FLAGS = [
  "nullable",
  "readOnly",
  "writeOnly",
  "deprecated",
  "uniqueItems",
  "exclusiveMinimum",
  "exclusiveMaximum",
] as const;

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** An object without the members that say what is true without them. */
function without(value: UnknownObject, isDefault: (name: string, member: unknown) => boolean): UnknownObject {
  const kept = Object.entries(value).filter(([name, member]) => !isDefault(name, member));
  return Object.fromEntries(kept);
}

const SCHEMAS = new Set(["items", "additionalProperties", "not"]);
const LISTS_OF_SCHEMAS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);

/** OpenAPI 3.1 has a list of examples, and keeps the one of 3.0 for older documents. */
function withExamples({ example, ...schema }: UnknownObject, dialect: OutputDialect): UnknownObject {
  if (dialect !== "3.1" || example === undefined || schema["examples"] !== undefined)
    return example === undefined ? schema : { example, ...schema };
  return { ...schema, examples: [example] };
}

/** A schema of OpenAPI 3 without keywords that have their default. */
export function plainSchema(given: unknown, dialect: OutputDialect): unknown {
  if (!isObject(given)) return given;
  const plain = (inner: unknown): unknown => plainSchema(inner, dialect);
  const schema = withExamples(given, dialect);
  const inner = Object.entries(schema).map(([name, value]): [string, unknown] => {
    if (SCHEMAS.has(name)) return [name, plain(value)];
    if (name === "properties" && isObject(value)) return [name, mapValues(value, plain)];
    if (LISTS_OF_SCHEMAS.has(name) && Array.isArray(value)) return [name, value.map(plain)];
    return [name, value];
  });
  return without(
    Object.fromEntries(inner),
    (name, value) =>
      (value === false && FLAGS.some((flag) => flag === name)) || (name === "required" && isEmpty(value)),
  );
}

/** The bodies of a request or response, by media type. */
export const plainContent = (content: unknown, dialect: OutputDialect): unknown =>
  isObject(content)
    ? mapValues(content, (media) =>
        isObject(media) && media["schema"] !== undefined
          ? { ...media, schema: plainSchema(media["schema"], dialect) }
          : media,
      )
    : content;

/** The only example of a parameter or header. */
function onlyExample({ example, examples }: UnknownObject): unknown {
  if (example !== undefined || !isObject(examples)) return example;
  const [first, ...others] = Object.values(examples);
  return others.length === 0 && isObject(first) ? first["value"] : undefined;
}

/** Moves the only example into the schema, where it says the same. */
function withExampleInSchema(parameter: UnknownObject): UnknownObject {
  const { schema, example: _, examples: __, ...rest } = parameter;
  const example = onlyExample(parameter);
  const isFree = isObject(schema) && schema["$ref"] === undefined && schema["example"] === undefined;
  return example !== undefined && isFree && schema["examples"] === undefined
    ? { ...rest, schema: { ...schema, example } }
    : parameter;
}

/** A text without blanks at the ends of its lines, and without empty lines around it. */
const trimmed = (text: string): string => text.replace(/[ \t]+$/gm, "").trim();

/** The texts of an object, trimmed. Annotations with text cannot say blanks, which mean nothing. */
export const withTrimmedTexts = (value: UnknownObject): UnknownObject =>
  mapValues(value, (member, name) =>
    (name === "description" || name === "summary") && typeof member === "string" ? trimmed(member) : member,
  );

/** A parameter, or a header, without fields that have their default. One that states `explode` states its style, too. */
export function plainParameter(given: unknown, dialect: OutputDialect): unknown {
  if (!isObject(given)) return given;
  const parameter = withExampleInSchema(withTrimmedTexts(given));
  const place = parameter["in"] ?? "header";
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const { style = usual, explode } = parameter;
  const isUsual = style === usual && (explode === undefined || explode === (style === "form"));
  return without(
    {
      ...parameter,
      style,
      ...(parameter["schema"] !== undefined && { schema: plainSchema(parameter["schema"], dialect) }),
    },
    (name, value) =>
      (name === "style" && isUsual) ||
      (name === "explode" && value === (style === "form")) ||
      (name === "description" && value === "") ||
      (value === false && ["required", "deprecated", "allowEmptyValue", "allowReserved"].includes(name)),
  );
}

/** An operation or a body without texts, lists and flags that say nothing. */
export const withoutEmpty = (value: UnknownObject): UnknownObject =>
  without(
    value,
    (name, member) =>
      ((name === "description" || name === "summary") && member === "") ||
      ((name === "deprecated" || name === "required") && member === false) ||
      ((name === "tags" || name === "parameters") && isEmpty(member)),
  );
