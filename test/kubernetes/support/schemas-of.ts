import { METHODS } from "../../../openapi/types/methods.js";
import type { Document, Parameter, Schema } from "../../../openapi/types/swagger-2.js";

/**
 * How to read keywords beside a `$ref`: `strict` ignores them, as JSON Reference requires; `lenient` keeps them, as
 * Kubernetes intends, whose documents describe most references that way.
 */
export type Reading = "strict" | "lenient";

/** A schema in one of the readings. */
export function asRead(schema: Schema, reading: Reading): Schema {
  return schema.$ref !== undefined && reading === "strict" ? { $ref: schema.$ref } : schema;
}

type Found = readonly [pointer: string, schema: Schema];

function* within(pointer: string, given: Schema, reading: Reading): Generator<Found> {
  const schema = asRead(given, reading);
  yield [pointer, schema];
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* within(`${pointer}/properties/${name}`, property, reading);
  if (schema.items !== undefined) yield* within(`${pointer}/items`, schema.items, reading);
  if (typeof schema.additionalProperties === "object")
    yield* within(`${pointer}/additionalProperties`, schema.additionalProperties, reading);
  for (const [i, part] of (schema.allOf ?? []).entries()) yield* within(`${pointer}/allOf/${i}`, part, reading);
}

function* ofParameters(pointer: string, list: readonly Parameter[] | undefined, reading: Reading): Generator<Found> {
  for (const [i, parameter] of (list ?? []).entries())
    if (parameter.schema !== undefined) yield* within(`${pointer}/parameters/${i}/schema`, parameter.schema, reading);
}

/** Every schema in the paths and definitions of a document, at any depth, in one of the readings, with its position. */
export function* schemasOf(document: Document, reading: Reading): Generator<Found> {
  for (const [path, item] of Object.entries(document.paths)) {
    yield* ofParameters(`#/paths/${path}`, item.parameters, reading);
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const pointer = `#/paths/${path}/${method}`;
      yield* ofParameters(pointer, operation.parameters, reading);
      for (const [status, { schema }] of Object.entries(operation.responses))
        if (schema !== undefined) yield* within(`${pointer}/responses/${status}/schema`, schema, reading);
    }
  }
  for (const [name, schema] of Object.entries(document.definitions ?? {}))
    yield* within(`#/definitions/${name}`, schema, reading);
}
