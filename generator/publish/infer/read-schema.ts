import type { AppliesTo } from "../../annotations/table.js";
import type { Marker, Property, TypeId, TypeRef } from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { Schema } from "../../../openapi/types/swagger-2.js";
import { definitionOf } from "./flatten-operations.js";
import { readKeywords } from "./read-keywords.js";
import { NO_SPAN } from "./span.js";

/** What reading schemas needs to know of the document, and what it could not take over. */
export interface SchemaReader {
  readonly idOf: (definition: string) => TypeId | undefined;
  /** The schema of a definition. */
  readonly definition: (name: string) => Schema | undefined;
  /** Whether definitions of objects state `type: object`. */
  readonly objectType: boolean;
  /** Whether a text can stand behind an annotation. */
  readonly canSay: (text: string) => boolean;
  /** Called with a JSON pointer below the schema and the keyword. */
  readonly lose: (pointer: string, what: string) => void;
}

const SCALARS = ["string", "integer", "number", "boolean"] as const;

const isScalar = (type: unknown): type is (typeof SCALARS)[number] => SCALARS.some((known) => known === type);

/** A schema as type, with its own description and annotations. */
export interface ReadSchema {
  readonly type: TypeRef;
  readonly markers: readonly Marker[];
  readonly description: string;
}

/** What kind of thing a schema describes, for annotations: through references to definitions without fields. */
function familyOf(reader: SchemaReader, schema: Schema, depth = 0): AppliesTo {
  const target = definitionOf(schema.$ref);
  if (target !== undefined) {
    const definition = reader.definition(target);
    if (definition === undefined || depth > 16) return "reference";
    const family = familyOf(reader, definition, depth + 1);
    return family === "object" ? "reference" : family;
  }
  const { type } = schema;
  if (type === "integer") return "number";
  if (type === "string" || type === "number" || type === "boolean" || type === "array") return type;
  if (schema.properties !== undefined) return "object";
  if (type === "object") return schema.additionalProperties === undefined && depth > 0 ? "object" : "map";
  return "any";
}

function readEnum(reader: SchemaReader, schema: Schema, pointer: string): TypeRef | undefined {
  const { type, enum: values } = schema;
  if (!Array.isArray(values) || !isScalar(type)) return undefined;
  const kind = type === "string" || type === "boolean" ? type : "number";
  const list: readonly Json[] = values as readonly Json[];
  const fits = list.length > 0 && list.every((value) => typeof value === kind) && new Set(list).size === list.length;
  const whole = list.every((value) => Number.isInteger(value));
  if (!fits || (type === "integer") !== whole) {
    if (kind !== "number" || !fits) reader.lose(pointer, "enum");
    return undefined;
  }
  // A boolean with both values is a plain boolean in TypeScript.
  if (kind === "boolean" && list.length > 1) {
    reader.lose(pointer, "enum");
    return undefined;
  }
  return { kind: "enum", type, values: list };
}

function readObject(reader: SchemaReader, schema: Schema, pointer: string): TypeRef {
  const { properties, additionalProperties } = schema;
  const additional =
    additionalProperties === undefined || additionalProperties === false
      ? undefined
      : additionalProperties === true
        ? ({ kind: "any" } as const)
        : inner(reader, additionalProperties, `${pointer}/additionalProperties`);
  if (additionalProperties === false) reader.lose(pointer, "additionalProperties");
  if (properties === undefined) {
    if (additionalProperties === true || (isObject(additionalProperties) && additional?.kind === "any"))
      reader.lose(pointer, "additionalProperties");
    return { kind: "map", values: additional ?? { kind: "any" } };
  }
  return {
    kind: "object",
    properties: readProperties(reader, schema, pointer),
    ...(additional !== undefined && { additional }),
  };
}

/** The properties of an object: required ones in the order of `required`, then the others. */
export function readProperties(reader: SchemaReader, schema: Schema, pointer: string): Property[] {
  const properties = new Map(Object.entries(schema.properties ?? {}));
  const listed: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  const required = [...new Set(listed.filter((name): name is string => typeof name === "string"))];
  for (const name of required) if (!properties.has(name)) reader.lose(pointer, `required ${name}`);
  const first = required.filter((name) => properties.has(name));
  const names = [...first, ...[...properties.keys()].filter((name) => !first.includes(name))];
  return names.map((name) => {
    const { type, markers, description } = readSchema(
      reader,
      properties.get(name) ?? {},
      `${pointer}/properties/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`,
    );
    return { name, description, required: first.includes(name), type, markers, span: NO_SPAN };
  });
}

/** The type of items, values and the like, which carry their comments themselves. */
function inner(reader: SchemaReader, schema: Schema, pointer: string): TypeRef {
  const { type, markers, description } = readSchema(reader, schema, pointer);
  return {
    ...type,
    ...(markers.length > 0 && { markers }),
    ...(description !== "" && { description }),
  };
}

function readPlain(reader: SchemaReader, schema: Schema, pointer: string): TypeRef {
  const target = definitionOf(schema.$ref);
  if (schema.$ref !== undefined) {
    const id = target === undefined ? undefined : reader.idOf(target);
    if (id !== undefined) return { kind: "reference", id };
    reader.lose(pointer, "$ref");
    return { kind: "any" };
  }
  const { type, format } = schema;
  const values = schema.enum === undefined ? undefined : readEnum(reader, schema, pointer);
  if (values !== undefined) {
    if (typeof format === "string") return { ...values, markers: [{ name: "format", value: format, span: NO_SPAN }] };
    return values;
  }
  if (isScalar(type)) return { kind: "scalar", type, ...(typeof format === "string" && { format }) };
  if (type === "array") {
    if (isObject(schema.items)) return { kind: "array", items: inner(reader, schema.items, `${pointer}/items`) };
    reader.lose(pointer, "items");
    return { kind: "array", items: { kind: "any" } };
  }
  if (type === "file") return { kind: "file" };
  if (type === "object" || schema.properties !== undefined) return readObject(reader, schema, pointer);
  if (type !== undefined) reader.lose(pointer, "type");
  for (const keyword of ["format", "items", "required", "additionalProperties", "enum"])
    if (schema[keyword] !== undefined) reader.lose(pointer, keyword);
  return { kind: "any" };
}

/** Reads a schema; what it cannot say is reported to the reader. */
export function readSchema(reader: SchemaReader, schema: Schema, pointer: string): ReadSchema {
  const nullable = schema["x-nullable"] === true;
  if (Array.isArray(schema.allOf)) reader.lose(pointer, "allOf");
  if (schema["discriminator"] !== undefined) reader.lose(pointer, "discriminator");
  const { markers, unsaid } = readKeywords(
    schema,
    familyOf(reader, schema),
    pointer,
    nullable ? new Set(["x-nullable"]) : undefined,
  );
  const title = markers.find(({ name }) => name === "title")?.value;
  if (typeof title === "string" && !reader.canSay(title)) reader.lose(pointer, "title");
  for (const keyword of unsaid) reader.lose(pointer, keyword);
  const { markers: ofType = [], ...type } = readPlain(reader, schema, pointer);
  return {
    type: nullable ? { kind: "nullable", type } : type,
    markers: [...ofType, ...markers.filter((marker) => marker.name !== "title" || reader.canSay(title as string))],
    description: typeof schema.description === "string" ? schema.description : "",
  };
}
