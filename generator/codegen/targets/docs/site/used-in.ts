import { furtherValues } from "../../common/types/further-values.js";
import { referencedTypes, typesOfOperation } from "../../../client-model/types/referenced-types.js";
import type { NamedType, Operation } from "../../../client-model/client-model.js";
import type { SiteContext } from "./site-context.js";

/** A field that mentions a type; unnamed if the type itself mentions it, such as a list. */
export interface FieldUse {
  readonly type: NamedType;
  readonly field: string | undefined;
}

/** The types and operations that mention a type. */
export interface TypeUses {
  readonly fields: readonly FieldUse[];
  readonly operations: readonly Operation[];
}

const NOBODY: TypeUses = { fields: [], operations: [] };

/** Finds what mentions each type, in the order of types and operations. */
export function findUses({ model }: SiteContext): (id: string) => TypeUses {
  const uses = new Map<string, { readonly fields: FieldUse[]; readonly operations: Operation[] }>();
  const of = (id: string): { readonly fields: FieldUse[]; readonly operations: Operation[] } => {
    const known = uses.get(id) ?? { fields: [], operations: [] };
    uses.set(id, known);
    return known;
  };
  for (const type of model.types) {
    const parts = type.type.kind === "allOf" ? type.type.parts : [type.type];
    for (const part of parts) {
      const { properties = [], additional } =
        part.kind === "object"
          ? { properties: part.properties, additional: furtherValues(part) }
          : { additional: part };
      for (const property of properties)
        for (const id of new Set(referencedTypes(property.type))) of(id).fields.push({ type, field: property.name });
      if (additional === undefined) continue;
      for (const id of new Set(referencedTypes(additional))) of(id).fields.push({ type, field: undefined });
    }
  }
  for (const { operations } of model.groups)
    for (const operation of operations)
      for (const id of new Set(typesOfOperation(operation))) of(id).operations.push(operation);
  return (id) => uses.get(id) ?? NOBODY;
}
