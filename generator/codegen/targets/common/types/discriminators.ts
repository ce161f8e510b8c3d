import type { ClientModel, NamedType } from "../../../client-model/client-model.js";

/** The discriminator of a type and its variants. */
export type Discriminator = NonNullable<NamedType["discriminator"]>;

/** Types that a type extends by `allOf`. An `allOf` of a single reference is that reference. */
const basesOf = ({ type }: NamedType): readonly string[] =>
  (type.kind === "allOf" ? type.parts : [type]).flatMap((part) => (part.kind === "reference" ? [part.id] : []));

/**
 * The types that are unions of variants, with their discriminators. A document declares the property only at the top of
 * a hierarchy; a variant with variants of its own is a union as well.
 */
export function readDiscriminators(model: ClientModel): ReadonlyMap<string, Discriminator> {
  const byId = new Map(model.types.map((type) => [type.id, type]));
  const descends = (id: string, from: string, seen = new Set<string>()): boolean => {
    const type = byId.get(id);
    if (type === undefined || seen.has(id)) return false;
    seen.add(id);
    return basesOf(type).some((base) => base === from || descends(base, from, seen));
  };
  const found = new Map<string, Discriminator>();
  for (const { id, discriminator } of model.types) {
    if (discriminator?.variants.some((variant) => variant.id !== id) === true) found.set(id, discriminator);
  }
  for (const { property, variants } of [...found.values()]) {
    for (const { id } of variants) {
      if (found.has(id)) continue;
      const below = variants.filter((variant) => variant.id !== id && descends(variant.id, id));
      if (below.length === 0) continue;
      const own = variants.filter((variant) => variant.id === id);
      found.set(id, { property, variants: [...own, ...below].sort((a, b) => (a.value < b.value ? -1 : 1)) });
    }
  }
  return found;
}
