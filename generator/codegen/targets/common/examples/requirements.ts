import type { Facets } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";

const namesIn = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const alternativesIn = (value: Json | undefined): readonly (readonly string[])[] =>
  Array.isArray(value)
    ? (value as readonly { readonly required: readonly string[] }[]).map(({ required }) => required)
    : [];

/** Which fields an object must have, besides the properties that are marked as required. */
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

/** The fields that a made value has because of requirements, and those that it must not have. */
export interface ChosenFields {
  readonly needed: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
}

/**
 * Chooses fields: of alternatives, those of the first one.
 *
 * @param all - the facets of a type, and those where it is used
 */
export function chosenFields(...all: readonly Facets[]): ChosenFields {
  const stated = all.map(({ constraints = {} }) => requirementsOf(constraints));
  const needed = new Set(
    stated.flatMap(({ required, anyOf, oneOf }) => [...required, ...(anyOf[0] ?? []), ...(oneOf[0] ?? [])]),
  );
  const alternatives = stated.flatMap(({ oneOf }) => oneOf.flat());
  return { needed, excluded: new Set(alternatives.filter((name) => !needed.has(name))) };
}
