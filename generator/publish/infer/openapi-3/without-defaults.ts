import type { OutputDialect } from "../../documents/dialects/output-dialect.js";
import { defaultStyle } from "../../../../openapi/types/default-style.js";
import { isObject, mapValues, type UnknownObject } from "../../../../openapi/types/objects.js";

/** Keywords of schemas whose default is false. */
const SCHEMA_FLAGS = new Set([
  "nullable",
  "readOnly",
  "writeOnly",
  "deprecated",
  "uniqueItems",
  "exclusiveMinimum",
  "exclusiveMaximum",
]);

/** Fields of parameters whose default is false. */
const PARAMETER_FLAGS = new Set(["required", "deprecated", "allowEmptyValue", "allowReserved"]);

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** An object without the members that have their default value. */
function without(value: UnknownObject, isDefault: (name: string, member: unknown) => boolean): UnknownObject {
  const kept = Object.entries(value).filter(([name, member]) => !isDefault(name, member));
  return Object.fromEntries(kept);
}

const SCHEMAS = new Set(["items", "additionalProperties", "not"]);
const LISTS_OF_SCHEMAS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);

/** A schema with `example` as `examples`, the list that OpenAPI 3.1 has in its place. */
function withExamples(schema: UnknownObject, dialect: OutputDialect): UnknownObject {
  const { example, ...others } = schema;
  const isOutdated = dialect === "3.1" && example !== undefined && others["examples"] === undefined;
  return isOutdated ? { ...others, examples: [example] } : schema;
}

/** A schema of OpenAPI 3 without keywords that have their default value. */
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
    (name, value) => (value === false && SCHEMA_FLAGS.has(name)) || (name === "required" && isEmpty(value)),
  );
}

/** The contents of a request or response by media type, with plain schemas. */
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

/** A parameter or header whose only example is in its schema, where it means the same. */
function withExampleInSchema(parameter: UnknownObject): UnknownObject {
  const { schema, example: _, examples: __, ...rest } = parameter;
  const example = onlyExample(parameter);
  const isFree = isObject(schema) && schema["$ref"] === undefined && schema["example"] === undefined;
  return example !== undefined && isFree && schema["examples"] === undefined
    ? { ...rest, schema: { ...schema, example } }
    : parameter;
}

/** A text without blanks at the ends of its lines, and without empty lines around it. */
export const trimmed = (text: string): string => text.replace(/[ \t]+$/gm, "").trim();

/** An object with trimmed texts: annotations cannot keep blanks, which mean nothing. */
export const withTrimmedTexts = (value: UnknownObject): UnknownObject =>
  mapValues(value, (member, name) =>
    (name === "description" || name === "summary") && typeof member === "string" ? trimmed(member) : member,
  );

/** A parameter or header without fields that have their default value. If `explode` stays, the style is stated, too. */
export function plainParameter(given: unknown, dialect: OutputDialect): unknown {
  if (!isObject(given)) return given;
  const parameter = withExampleInSchema(withTrimmedTexts(given));
  const place = parameter["in"] ?? "header";
  const usual = defaultStyle(place);
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
      (value === false && PARAMETER_FLAGS.has(name)),
  );
}

/** An operation or a body without empty texts, empty lists and flags that are false. */
export const withoutEmpty = (value: UnknownObject): UnknownObject =>
  without(
    value,
    (name, member) =>
      ((name === "description" || name === "summary") && member === "") ||
      ((name === "deprecated" || name === "required") && member === false) ||
      ((name === "tags" || name === "parameters") && isEmpty(member)),
  );
