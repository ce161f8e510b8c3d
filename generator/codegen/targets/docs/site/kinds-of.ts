import type { NamedType } from "../../../client-model/client-model.js";
import { isDeprecated } from "../text/badges.js";
import { kindFacts } from "../text/kind-facts.js";
import type { Section } from "./sections.js";
import type { PageLinks, SiteContext } from "./site-context.js";
import { typeTitle } from "./site-map.js";
import { summaryText } from "../text/summary-text.js";
import type { ItemView, KindItemView } from "../view.js";
import { visibleText } from "../text/visible-text.js";

/** Kinds with operations. Lists and request options count as other definitions. */
export const isKind = (type: NamedType, context: SiteContext): boolean =>
  type.kinds.length > 0 && context.map.operationsOfKind.has(type.id);

/** A type in a list. */
export const typeItem = (type: NamedType, context: SiteContext, links: PageLinks): ItemView => ({
  title: visibleText(typeTitle(type)),
  href: links.to(context.map.typePages.get(type.id) ?? ""),
  summary: summaryText(type.description),
  deprecated: isDeprecated(type),
});

/** The kinds of a section, by name. */
export function kindItems(section: Section, context: SiteContext, links: PageLinks): readonly KindItemView[] {
  return section.types
    .filter((type) => isKind(type, context))
    .map((type): KindItemView => {
      const { apiVersion = "", plural = "", shortNames = [], scope = "" } = kindFacts(type, context) ?? {};
      return {
        ...typeItem(type, context, links),
        apiVersion: visibleText(apiVersion),
        plural: visibleText(plural),
        shortName: visibleText(shortNames.join(", ")),
        scope,
      };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
