import { fieldAnchor, fragment } from "../site/anchor.js";
import type { PageLinks, SiteContext } from "../site/site-context.js";
import { typeTitle } from "../site/site-map.js";
import { isDeprecated } from "../text/badges.js";
import type { TypeUses } from "../site/used-in.js";
import type { UsesView, UseView } from "../view.js";
import { visibleText } from "../text/visible-text.js";

/** How many uses are visible at first. */
const SHOWN = 30;

/** How many uses are listed at all. Nobody looks up the uses of a type that is used everywhere. */
const MOST = 300;

const divided = (uses: readonly UseView[]): readonly [readonly UseView[], readonly UseView[]] =>
  uses.length <= SHOWN + 5 ? [uses, []] : [uses.slice(0, SHOWN), uses.slice(SHOWN, MOST)];

/**
 * The uses of a type; undefined if there are none.
 *
 * @param listed - ids of operations that the page lists anyway
 */
export function usesView(
  uses: TypeUses,
  listed: ReadonlySet<string>,
  { context, links }: { readonly context: SiteContext; readonly links: PageLinks },
): UsesView | undefined {
  const fields = uses.fields.map(({ type, field }): UseView => {
    const href = links.to(context.map.typePages.get(type.id) ?? "");
    const title = visibleText(typeTitle(type));
    if (field === undefined) return { title, href: href === "" ? "#top" : href, deprecated: isDeprecated(type) };
    const { members } = context.types.membersOf(type.id);
    const property = members.find((member) => member.property.name === field)?.property;
    return {
      title: `${title}.${visibleText(field)}`,
      href: `${href}${fragment(fieldAnchor([field]))}`,
      deprecated: isDeprecated(property ?? type),
    };
  });
  const operations = uses.operations
    .filter(({ id }) => !listed.has(id))
    .map((operation): UseView => ({
      title: visibleText(operation.operationId ?? operation.id),
      href: links.operation(operation.id) ?? "",
      deprecated: operation.deprecated,
    }));
  if (fields.length === 0 && operations.length === 0) return undefined;
  const [shownFields, moreFields] = divided(fields);
  const [shownOperations, moreOperations] = divided(operations);
  return { fields: shownFields, moreFields, operations: shownOperations, moreOperations };
}
