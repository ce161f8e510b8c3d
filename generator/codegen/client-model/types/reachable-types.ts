import { referencedTypes } from "./referenced-types.js";
import type { NamedType } from "../client-model.js";
import type { TypeDraft } from "./type-draft.js";

/** The types that a set of types needs: those that they mention, and the variants of each. */
export function reachableTypes(
  drafts: readonly TypeDraft[],
  variants: ReadonlyMap<string, NonNullable<NamedType["discriminator"]>>,
  start: Iterable<string>,
): readonly TypeDraft[] {
  const byId = new Map(drafts.map((draft) => [draft.identity.id, draft]));
  const found = new Set<string>();
  const open = [...start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const draft = byId.get(id);
    if (draft === undefined || found.has(id)) continue;
    found.add(id);
    open.push(...referencedTypes(draft.type), ...draft.bases);
    open.push(...(variants.get(id)?.variants ?? []).map((variant) => variant.id));
  }
  return drafts.filter(({ identity }) => found.has(identity.id));
}
