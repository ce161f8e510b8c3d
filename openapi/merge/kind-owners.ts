import { GROUP_VERSION_KIND, type GroupVersionKind } from "../kubernetes/group-version.js";
import type { Schema } from "../types/swagger-2.js";

/** The kinds that a definition is registered as. */
export const kindsOf = (schema: Schema): readonly GroupVersionKind[] =>
  Array.isArray(schema[GROUP_VERSION_KIND]) ? (schema[GROUP_VERSION_KIND] as readonly GroupVersionKind[]) : [];

/** Identifies a kind. */
export const kindKey = ({ group, version, kind }: GroupVersionKind): string => `${group}/${version}.${kind}`;

/** A definition without the kinds that other definitions are registered as. */
export interface OwnedKinds {
  readonly schema: Schema;
  /** What was left out, and which definition has it. */
  readonly lost: readonly { readonly kind: GroupVersionKind; readonly owner: string }[];
}

/**
 * Which definition of a document each kind belongs to. Readers such as client-go's refuse a document in which two definitions
 * are registered as the same kind.
 */
export class KindOwners {
  /** Names of definitions by kind. */
  readonly #owners = new Map<string, string>();

  /** Registers a definition, and returns it with the kinds that are still free or already its own. */
  take(name: string, schema: Schema): OwnedKinds {
    const kinds = kindsOf(schema);
    const lost = kinds.flatMap((kind) => {
      const owner = this.#owners.get(kindKey(kind));
      return owner === undefined || owner === name ? [] : [{ kind, owner }];
    });
    const kept = lost.length === 0 ? kinds : kinds.filter((kind) => !lost.some((each) => each.kind === kind));
    for (const kind of kept) this.#owners.set(kindKey(kind), name);
    if (lost.length === 0) return { schema, lost };
    const { [GROUP_VERSION_KIND]: _kinds, ...rest } = schema;
    return { schema: kept.length === 0 ? rest : { ...schema, [GROUP_VERSION_KIND]: kept }, lost };
  }
}
