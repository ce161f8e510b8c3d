import type { Facets } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";

const namesIn = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const alternativesIn = (value: Json | undefined): readonly (readonly string[])[] =>
  Array.isArray(value)
    ? (value as readonly { readonly required: readonly string[] }[]).map(({ required }) => required)
    : [];

/** Which fields an object must have, besides what its properties say of themselves. */
export interface Requirements {
  /** Fields that its type requires without declaring them. */
  readonly required: readonly string[];
  /** At least one of the lists. Empty: there is no such choice. */
  readonly anyOf: readonly (readonly string[])[];
  /** Exactly one of the lists. Empty: there is no such choice. */
  readonly oneOf: readonly (readonly string[])[];
}

/** Reads the requirements among a type's constraints. */
export const requirementsOf = (constraints: NonNullable<Facets["constraints"]>): Requirements => ({
  required: namesIn(constraints["required"]),
  anyOf: alternativesIn(constraints["anyOf"]),
  oneOf: alternativesIn(constraints["oneOf"]),
});

/** The fields that a made value has because of its type's requirements, and those that it must not have. */
export function chosenFields({ constraints }: Facets): {
  readonly needed: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
} {
  const { required, anyOf, oneOf } = requirementsOf(constraints ?? {});
  const needed = new Set([...required, ...(anyOf[0] ?? []), ...(oneOf[0] ?? [])]);
  return { needed, excluded: new Set(oneOf.flat().filter((name) => !needed.has(name))) };
}
