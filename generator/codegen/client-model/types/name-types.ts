import type { GroupVersion, GroupVersionKind, NamedType } from "../client-model.js";
import { compareText } from "../json.js";
import { typesThatDiffer } from "./exchange.js";
import type { TypeDraft } from "./type-draft.js";

/** What other types and operations say about types, each by id. */
export interface TypeRelations {
  readonly variants: ReadonlyMap<string, NonNullable<NamedType["discriminator"]>>;
  readonly owners: ReadonlyMap<string, GroupVersion>;
  /** Kinds by the type of a resource's objects. They count where a type states none itself. */
  readonly kinds: ReadonlyMap<string, GroupVersionKind>;
}

/** Completes types that were read in isolation. Sorted by id. */
export function nameTypes(drafts: readonly TypeDraft[], relations: TypeRelations): readonly NamedType[] {
  const differing = typesThatDiffer(drafts);
  return drafts
    .map((draft): NamedType => {
      const { id, origin, hints, package: inPackage } = draft.identity;
      const [nameHint = [id], ...qualifiedHints] = hints;
      const discriminator = relations.variants.get(id);
      const groupVersion = relations.owners.get(id);
      const kind = relations.kinds.get(id);
      return {
        id,
        origin,
        nameHint,
        qualifiedHints,
        description: draft.description,
        deprecated: draft.deprecated,
        type: draft.type,
        ...(discriminator === undefined ? {} : { discriminator }),
        exchange: { differs: differing.has(id) },
        ...(inPackage === undefined ? {} : { package: inPackage }),
        ...(groupVersion === undefined ? {} : { groupVersion }),
        kinds: draft.kinds.length === 0 && kind !== undefined ? [kind] : draft.kinds,
        ...draft.facets,
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}
