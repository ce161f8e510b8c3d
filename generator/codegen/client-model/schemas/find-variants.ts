import type { NamedType, Property, Type } from "../client-model.js";
import { tokensOf } from "../../../../openapi/types/json-pointer.js";
import { compareText } from "../json.js";
import type { ReadContext } from "../read-context.js";
import type { TypeDraft } from "../types/type-draft.js";

type Discriminator = NonNullable<NamedType["discriminator"]>;

/** The value of a variant that states none: the name of its definition. */
const valueOf = ({ discriminatorValue, node, identity }: TypeDraft): string => {
  const name = tokensOf(node.pointer).at(-1) ?? "";
  return discriminatorValue ?? (name === "" ? identity.id : name);
};

/** A property of a type, inherited ones included. */
function propertyOf(name: string, start: Type, byId: ReadonlyMap<string, TypeDraft>): Property | undefined {
  const open: Type[] = [start];
  const seen = new Set<string>();
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (type.kind === "object") {
      const found = type.properties.find((property) => property.name === name);
      if (found !== undefined) return found;
    } else if (type.kind === "allOf") open.push(...type.parts);
    else if (type.kind === "nullable") open.push(type.type);
    else if (type.kind === "reference" && !seen.has(type.id)) {
      seen.add(type.id);
      const target = byId.get(type.id);
      if (target !== undefined) open.push(target.type);
    }
  }
  return undefined;
}

/** The only value of a property, if it lists one: a variant may state its value like this. */
const constantOf = (property: Property | undefined): string | undefined => {
  const [only, another] = property?.type.kind === "enum" ? property.type.values : [];
  return another === undefined && typeof only?.value === "string" ? only.value : undefined;
};

/** The values that a property lists; `undefined` if it allows any. */
function listedValues(
  property: Property | undefined,
  byId: ReadonlyMap<string, TypeDraft>,
): ReadonlySet<unknown> | undefined {
  let type = property?.type;
  for (let hops = 0; type?.kind === "reference" && hops < 10; hops++) type = byId.get(type.id)?.type;
  return type?.kind === "enum" ? new Set(type.values.map(({ value }) => value)) : undefined;
}

/**
 * Whether a base is one of its variants: its property may list the base's value, and a mapping that names every heir names
 * the base, too, if there are such objects.
 */
function isVariant(
  base: TypeDraft,
  facts: {
    readonly listed: ReadonlySet<unknown> | undefined;
    readonly stated: readonly { readonly id: string }[];
    readonly heirs: ReadonlyMap<string, TypeDraft>;
  },
): boolean {
  const { listed, stated, heirs } = facts;
  const mapped = new Set(stated.map(({ id }) => id));
  const complete = heirs.size > 0 && [...heirs.keys()].every((id) => mapped.has(id) || id === base.identity.id);
  if (complete && !mapped.has(base.identity.id)) return false;
  return listed?.has(valueOf(base)) !== false;
}

/** Reports a value of a discriminator that two variants claim. */
function reportShared(context: ReadContext, draft: TypeDraft, property: string, value: string, first: TypeDraft): void {
  const other = tokensOf(first.node.pointer).at(-1) ?? first.identity.id;
  context.report("GV6054", draft.node, {
    keyword: `the value ${value}`,
    problem: `of the discriminator ${property} is that of ${other}, too`,
    consequence: `objects with it are read as ${other}`,
  });
}

/** The discriminators by type. A type that extends one of these by `allOf`, even indirectly, is its variant. */
export function findVariants(context: ReadContext, drafts: readonly TypeDraft[]): ReadonlyMap<string, Discriminator> {
  const byId = new Map(drafts.map((draft) => [draft.identity.id, draft]));
  const derived = new Map<string, TypeDraft[]>();
  for (const draft of drafts)
    for (const base of new Set(draft.bases)) {
      const siblings = derived.get(base);
      if (siblings === undefined) derived.set(base, [draft]);
      else siblings.push(draft);
    }

  const discriminators = new Map<string, Discriminator>();
  // A type may be below several discriminators; its value belongs to one of them.
  const fitting = new Set<string>();
  const unfit: { readonly draft: TypeDraft; readonly other: string; readonly property: string }[] = [];
  for (const base of drafts) {
    const name = base.discriminator?.property;
    if (name === undefined) continue;
    const property = propertyOf(name, base.type, byId);
    if (property === undefined) context.report("GV6056", base.node, { property: name });
    const found = new Map<string, TypeDraft>();
    const open = [...(derived.get(base.identity.id) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next.identity.id)) continue;
      found.set(next.identity.id, next);
      open.push(...(derived.get(next.identity.id) ?? []));
    }
    const listed = listedValues(property, byId);
    const stated = base.discriminator?.values ?? [];
    if (isVariant(base, { listed, stated, heirs: found })) found.set(base.identity.id, base);
    else found.delete(base.identity.id);
    const variants = [...found.values()].flatMap((draft) => {
      const mapped = stated.filter((each) => each.id === draft.identity.id);
      if (mapped.length > 0) {
        fitting.add(draft.identity.id);
        return mapped;
      }
      const value = constantOf(propertyOf(name, draft.type, byId)) ?? valueOf(draft);
      if (listed?.has(value) !== false) {
        fitting.add(draft.identity.id);
        return [{ value, id: draft.identity.id }];
      }
      // A type between the base and its variants needs no value.
      if (!derived.has(draft.identity.id)) unfit.push({ draft, other: value, property: name });
      return [];
    });
    const sorted = variants.sort((a, b) => compareText(a.value, b.value) || compareText(a.id, b.id));
    const owners = new Map<string, string>();
    for (const { value, id } of sorted) {
      const first = owners.get(value);
      if (first === undefined) owners.set(value, id);
      else if (first !== id) reportShared(context, byId.get(id) ?? base, name, value, byId.get(first) ?? base);
    }
    discriminators.set(base.identity.id, {
      property: name,
      variants: sorted.filter(({ value, id }) => owners.get(value) === id),
    });
  }
  for (const { draft, other, property } of unfit)
    if (!fitting.has(draft.identity.id)) context.report("GV6058", draft.node, { other, property });
  return discriminators;
}
