import type { TypeId } from "../../model/api-model.js";
import { escapeToken } from "../../../openapi/types/json-pointer.js";
import { sortKeys } from "../../../openapi/types/sort-keys.js";
import type { Schema } from "../../../openapi/types/swagger-2.js";
import { beside } from "./schema.js";
import type { SpecContext } from "./spec-context.js";

/** Definitions of earlier names, which other documents may still refer to. */
function formerDefinitions(context: SpecContext, id: TypeId): (readonly [name: string, schema: Schema])[] {
  const name = context.nameOf(id);
  const description = `Deprecated. Please use ${name} instead.`;
  const reference = { $ref: `${context.forms.definitions}${escapeToken(name)}` };
  return (context.model.types[id]?.markers ?? [])
    .filter((marker) => marker.name === "formerName")
    .map(({ value }) => [value as string, beside(context, reference, { description }, {})] as const);
}

/** The definitions of types by name, in byte order. */
export const definitionsOf = (context: SpecContext, types: readonly TypeId[]): Record<string, Schema> =>
  sortKeys(
    Object.fromEntries(
      types.flatMap((id) => [
        [context.nameOf(id), context.definition(id).schema] as const,
        ...formerDefinitions(context, id),
      ]),
    ),
  );
