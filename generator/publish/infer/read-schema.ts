import { annotation, type AppliesTo, type Place } from "../../annotations/table.js";
import type { Marker, Property, TypeId, TypeRef } from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { Schema } from "../../../openapi/types/swagger-2.js";
import type { OutputDialect } from "../documents/dialects/output-dialect.js";
import { externalDocsMarker } from "./external-docs.js";
import { definitionOf } from "./flatten-operations.js";
import { extensionMarker, readKeywords } from "./read-keywords.js";
import { plainForm } from "./openapi-3/plain-form.js";
import { NO_SPAN } from "./span.js";

/** What reading schemas needs to know of the document, and what it could not take over. */
export interface SchemaReader {
  readonly dialect: OutputDialect;
  readonly idOf: (definition: string) => TypeId | undefined;
  /** The schema of a definition. */
  readonly definition: (name: string) => Schema | undefined;
  /** Whether definitions of objects state `type: object`. */
  readonly objectType: boolean;
  /** Whether a text can stand behind an annotation. */
  readonly canSay: (text: string) => boolean;
  /** Whether a text, which may have several lines, can describe a parameter or response. */
  readonly canDescribe: (text: string) => boolean;
  /** Whether the document declares a security scheme. */
  readonly hasScheme: (name: string) => boolean;
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
export function familyOf(reader: SchemaReader, schema: Schema, depth = 0): AppliesTo {
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
        : commentedType(reader, additionalProperties, `${pointer}/additionalProperties`);
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

/** The annotations that a place can carry. The others are lost, unless vendor extensions can stand for them. */
export function markersAt(
  reader: SchemaReader,
  markers: readonly Marker[],
  place: Place,
  pointer: string,
): readonly Marker[] {
  return markers.filter(({ name }) => {
    const row = annotation(name);
    if (row === undefined || row.places.includes(place) || row.emits?.keyword.startsWith("x-") === true) return true;
    reader.lose(pointer, row.emits?.keyword ?? name);
    return false;
  });
}

/** The type of items, values, parameters and the like. It carries its comment itself, as an alias. */
export function commentedType(reader: SchemaReader, schema: Schema, pointer: string): TypeRef {
  const { type, markers: read, description } = readSchema(reader, schema, pointer);
  const markers = markersAt(reader, read, "alias", pointer);
  return {
    ...type,
    ...(markers.length > 0 && { markers }),
    ...(description !== "" && { description }),
  };
}

/** The keyword of a union, whose members are types of their own; `undefined` if the schema is none. */
function unionKeyword(schema: Schema): "oneOf" | "anyOf" | undefined {
  const { type, properties, $ref, oneOf, anyOf } = schema;
  if (type !== undefined || properties !== undefined || $ref !== undefined) return undefined;
  const [name, members] = Array.isArray(oneOf) ? (["oneOf", oneOf] as const) : (["anyOf", anyOf] as const);
  const isUnion = Array.isArray(members) && members.length > 1 && members.every((member) => isObject(member));
  return isUnion && (oneOf === undefined || anyOf === undefined) ? name : undefined;
}

function readUnion(reader: SchemaReader, schema: Schema, pointer: string): TypeRef | undefined {
  const keyword = reader.dialect === "2.0" ? undefined : unionKeyword(schema);
  if (keyword === undefined) return undefined;
  const losses: (readonly [pointer: string, what: string])[] = [];
  const careful: SchemaReader = { ...reader, lose: (...loss) => void losses.push(loss) };
  const members = (schema[keyword] as readonly Schema[]).map((member, i) =>
    commentedType(careful, member, `${pointer}/${keyword}/${i}`),
  );
  // A member that is any value would make the whole any value.
  if (members.some(({ kind }) => kind === "any" || kind === "nullable" || kind === "union")) return undefined;
  for (const loss of losses) reader.lose(...loss);
  return { kind: "union", members, written: { text: "", span: NO_SPAN } };
}

function readTuple(reader: SchemaReader, schema: Schema, pointer: string): TypeRef | undefined {
  const { prefixItems, items, minItems } = schema;
  if (reader.dialect !== "3.1" || !Array.isArray(prefixItems)) return undefined;
  const rest = isObject(items) ? commentedType(reader, items, `${pointer}/items`) : undefined;
  return {
    kind: "tuple",
    items: (prefixItems as readonly Schema[]).map((item, i) =>
      commentedType(reader, item, `${pointer}/prefixItems/${i}`),
    ),
    required: typeof minItems === "number" ? Math.min(minItems, prefixItems.length) : 0,
    ...(rest !== undefined && { rest }),
    written: { text: "", span: NO_SPAN },
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
  const union = readUnion(reader, schema, pointer);
  if (union !== undefined) return union;
  const values = schema.enum === undefined ? undefined : readEnum(reader, schema, pointer);
  if (values !== undefined) {
    if (typeof format === "string") return { ...values, markers: [{ name: "format", value: format, span: NO_SPAN }] };
    return values;
  }
  if (isScalar(type)) return { kind: "scalar", type, ...(typeof format === "string" && { format }) };
  if (type === "array") {
    const tuple = readTuple(reader, schema, pointer);
    if (tuple !== undefined) return tuple;
    if (isObject(schema.items))
      return { kind: "array", items: commentedType(reader, schema.items, `${pointer}/items`) };
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

/** Keywords of a schema that the type itself says. */
function saidBy(type: TypeRef): readonly string[] {
  if (type.kind === "union") return ["oneOf", "anyOf"];
  return type.kind === "tuple" ? ["prefixItems", "minItems"] : [];
}

/** Keywords that a union says by itself, or that have an annotation of their own where they can be said. */
const isJunction = (keyword: string): boolean => ["allOf", "anyOf", "oneOf", "not"].includes(keyword);

/**
 * Annotations of a schema besides its type. What they cannot say is a vendor extension, such as `x-not`, and reported to the
 * reader.
 */
export function keywordMarkers(
  reader: SchemaReader,
  schema: Schema,
  family: AppliesTo,
  pointer: string,
  skip: ReadonlySet<string>,
): Marker[] {
  const { markers, unsaid } = readKeywords(schema, family, pointer, { skip, dialect: reader.dialect });
  const docs = externalDocsMarker(schema["externalDocs"], reader.canSay);
  const kept = [
    ...unsaid.filter((keyword) => keyword !== "externalDocs" || docs === undefined),
    ...(schema["discriminator"] !== undefined && !skip.has("discriminator") ? ["discriminator"] : []),
  ];
  const extensions = kept.flatMap((keyword): Marker[] => {
    const extension = isJunction(keyword) ? extensionMarker(`x-${keyword}`, schema[keyword] as Json) : undefined;
    reader.lose(pointer, extension === undefined ? keyword : `${keyword}, kept as x-${keyword},`);
    return extension === undefined ? [] : [extension];
  });
  return [...markers, ...(docs === undefined ? [] : [docs]), ...extensions];
}

/** Reads a schema; what it cannot say is reported to the reader. */
export function readSchema(reader: SchemaReader, given: Schema, pointer: string): ReadSchema {
  const { schema, nullable } = plainForm(given, reader.dialect);
  const { markers: ofType = [], ...type } = readPlain(reader, schema, pointer);
  const skip = new Set([...saidBy(type), ...(type.kind === "union" ? ["discriminator"] : [])]);
  const markers = keywordMarkers(reader, schema, familyOf(reader, schema), pointer, skip);
  const title = markers.find(({ name }) => name === "title")?.value;
  if (typeof title === "string" && !reader.canSay(title)) reader.lose(pointer, "title");
  return {
    type: nullable ? { kind: "nullable", type } : type,
    markers: [...ofType, ...markers.filter((marker) => marker.name !== "title" || reader.canSay(title as string))],
    description: typeof schema.description === "string" ? schema.description : "",
  };
}
