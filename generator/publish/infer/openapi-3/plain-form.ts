import type { Json } from "../../../../openapi/types/json.js";
import { isObject } from "../../../../openapi/types/objects.js";
import type { Schema } from "../../../../openapi/types/swagger-2.js";
import type { OutputDialect } from "../../documents/dialects/output-dialect.js";
import { canonical } from "../majority.js";

/** A schema with what OpenAPI 3 says in a form of its own taken apart. */
export interface PlainForm {
  readonly schema: Schema;
  readonly nullable: boolean;
}

type Keywords = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly Schema[] =>
  Array.isArray(value) && value.every((item) => isObject(item)) ? value : [];

/** A reference in an `allOf` of its own, as OpenAPI 3.0 writes one with keywords beside it. */
function unwrapped(schema: Keywords): Keywords {
  const { allOf, ...rest } = schema;
  const [only, ...others] = listOf(allOf);
  const isReference = only !== undefined && typeof only.$ref === "string" && Object.keys(only).length === 1;
  if (!isReference || others.length > 0 || rest["type"] !== undefined || rest["properties"] !== undefined)
    return schema;
  return { ...rest, $ref: only.$ref };
}

const EITHER = canonical([{ type: "integer" }, { type: "string" }]);
/** Null, as OpenAPI 3.0 and 3.1 write it among alternatives. */
const NULLS = new Set([canonical({ type: "object", nullable: true, enum: [null] }), canonical({ type: "null" })]);

/** An integer or a string, as Kubernetes writes it. */
function integerOrString(schema: Keywords): Keywords {
  const { oneOf, ...rest } = schema;
  return schema["format"] === "int-or-string" && canonical(oneOf) === EITHER ? { ...rest, type: "string" } : schema;
}

/** Alternatives without null. One that is left alone stands for all. */
function withoutNull(schema: Keywords): PlainForm {
  for (const name of ["oneOf", "anyOf"]) {
    const all = listOf(schema[name]);
    const left = all.filter((one) => !NULLS.has(canonical(one)));
    if (left.length === all.length || left.length === 0) continue;
    const { [name]: _, ...rest } = schema;
    const [only] = left;
    return left.length === 1 && only !== undefined
      ? { schema: { ...only, ...rest }, nullable: true }
      : { schema: { ...rest, [name]: left }, nullable: true };
  }
  return { schema: schema, nullable: false };
}

/** Null by the keyword of OpenAPI 3.0, or by a list of types in 3.1. */
function withoutNullable(schema: Keywords): PlainForm {
  const { nullable, type, ...rest } = schema;
  const types: readonly unknown[] = Array.isArray(type) ? (type as readonly unknown[]) : [type];
  const plain = types.filter((one) => one !== "null");
  const isNullable = nullable === true || plain.length < types.length;
  const [only] = plain;
  if (plain.length > 1) return { schema: schema, nullable: false };
  const values =
    Array.isArray(schema["enum"]) && isNullable ? (schema["enum"] as Json[]).filter((one) => one !== null) : undefined;
  return {
    schema: {
      ...rest,
      ...(only !== undefined && { type: only as string }),
      ...(values !== undefined && { enum: values }),
    },
    nullable: isNullable,
  };
}

/** What JSON Schema says in another way than Swagger 2.0. */
function lowered(schema: Keywords): Keywords {
  const { const: constant, contentEncoding, contentMediaType, examples, ...rest } = schema;
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  const isText = rest["type"] === "string";
  const isBase64 = isText && contentEncoding === "base64";
  const isBinary = isText && contentMediaType === "application/octet-stream" && contentEncoding === undefined;
  const [example, ...others] = Array.isArray(examples) ? (examples as readonly unknown[]) : [];
  return {
    ...rest,
    ...(constant !== undefined && { enum: [constant] }),
    ...(isBase64 ? { format: "byte" } : contentEncoding !== undefined && { contentEncoding }),
    ...(isBinary ? { format: "binary" } : contentMediaType !== undefined && { contentMediaType }),
    ...(example !== undefined && others.length === 0 ? { example } : examples !== undefined && { examples }),
    ...(typeof exclusiveMinimum === "number" && { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    ...(typeof exclusiveMaximum === "number" && { maximum: exclusiveMaximum, exclusiveMaximum: true }),
  };
}

/** Takes a schema of OpenAPI 3 apart; one of Swagger 2.0 may be null by `x-nullable`. */
export function plainForm(schema: Schema, dialect: OutputDialect): PlainForm {
  if (dialect === "2.0") {
    const { "x-nullable": nullable, ...rest } = schema;
    return nullable === true ? { schema: rest, nullable } : { schema, nullable: false };
  }
  const alternatives = withoutNull(schema);
  const { schema: typed, nullable } = withoutNullable(alternatives.schema);
  const own = dialect === "3.1" ? lowered(typed) : unwrapped(typed);
  return { schema: integerOrString(own), nullable: nullable || alternatives.nullable };
}
