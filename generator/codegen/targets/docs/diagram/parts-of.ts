import type { NamedType } from "../../../client-model/client-model.js";
import type { PageLinks, SiteContext } from "../site/site-context.js";
import { typeTitle } from "../site/site-map.js";
import type { FieldUse } from "../site/used-in.js";

/** A box of a diagram, with the boxes after it. */
export interface Part {
  readonly title: string;
  /** The field that leads there, or the number of omitted boxes. */
  readonly note: string;
  readonly href: string | undefined;
  readonly parts: readonly Part[];
}

/** How many boxes follow one box. A last one links to the full list. */
const MOST = [9, 5];

/** Fields of every Kubernetes object. Their types say nothing about a particular kind. */
const isMetadata = (type: NamedType): boolean => /^(?:ObjectMeta|ListMeta)$/.test(typeTitle(type));

/** The types of a type's fields, two levels deep. */
export function partsOf(type: NamedType, context: SiteContext, links: PageLinks): readonly Part[] {
  const parts = (of: NamedType, depth: number, above: ReadonlySet<string>): readonly Part[] => {
    if (depth >= MOST.length || isMetadata(of)) return [];
    const within = new Set(above).add(of.id);
    const found = context.types.membersOf(of.id).members.flatMap(({ property }): Part[] => {
      const id = context.types.nestedType(property.type);
      const nested = id === undefined ? undefined : context.types.find(id);
      if (nested === undefined) return [];
      return [
        {
          title: typeTitle(nested),
          note: property.name,
          href: links.type(nested.id)?.href,
          parts: within.has(nested.id) ? [] : parts(nested, depth + 1, within),
        },
      ];
    });
    const limit = MOST[depth] ?? 0;
    if (found.length <= limit + 1) return found;
    const href = links.type(of.id)?.href;
    const rest: Part = {
      title: `${found.length - limit} more`,
      note: "",
      href: href === "#top" ? "#fields" : href,
      parts: [],
    };
    return [...found.slice(0, limit), rest];
  };
  return parts(type, 0, new Set());
}

/** The types that refer to a type. */
export function referrersOf(uses: readonly FieldUse[], links: PageLinks): readonly Part[] {
  const limit = 6;
  const found = uses.map(({ type, field }): Part => ({
    title: typeTitle(type),
    note: field ?? "",
    href: links.type(type.id)?.href,
    parts: [],
  }));
  return found.length <= limit + 1
    ? found
    : [...found.slice(0, limit), { title: `${found.length - limit} more`, note: "", href: "#used", parts: [] }];
}
