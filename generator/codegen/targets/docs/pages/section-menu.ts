import { isKind } from "../site/kinds-of.js";
import { operationTitle } from "./operation-lists.js";
import { type Section } from "../site/sections.js";
import type { PageLinks, SiteContext } from "../site/site-context.js";
import { sectionPage, typeTitle } from "../site/site-map.js";
import type { LinkView, MenuLinkView, MenuView } from "../view.js";
import { visibleText } from "../text/visible-text.js";

/** Maximum length of a menu. Longer lists are on the section's page, which can be searched. */
const MOST = 80;

/** As many links as fit into a menu, including the current one. */
function excerpt(links: readonly MenuLinkView[]): readonly MenuLinkView[] {
  const current = links.findIndex((link) => link.current);
  const from = current < MOST ? 0 : Math.min(current - MOST / 2, links.length - MOST);
  return links.slice(from, from + MOST);
}

/** Links to a page's siblings: the kinds of its section, or a tag's operations. */
export function sectionMenu(section: Section, context: SiteContext, links: PageLinks): readonly MenuView[] {
  const { map } = context;
  const kinds = section.types.filter((type) => isKind(type, context));
  const neighbours: readonly LinkView[] =
    kinds.length > 0
      ? kinds.map((type) => ({ text: typeTitle(type), href: map.typePages.get(type.id) ?? "" }))
      : section.groups.length > 0
        ? section.groups.flatMap(({ operations }) =>
            operations.map((operation) => ({
              text: operationTitle(operation),
              href: map.operationPages.get(operation.id) ?? "",
            })),
          )
        : section.types.map((type) => ({ text: typeTitle(type), href: map.typePages.get(type.id) ?? "" }));
  return [
    {
      title: visibleText(section.title),
      href: links.to(sectionPage(map, section)),
      links: excerpt(
        neighbours
          .map(({ text, href }) => ({ text: visibleText(text), href: links.to(href), current: href === links.page }))
          .sort((a, b) => (a.text < b.text ? -1 : 1)),
      ),
    },
  ];
}
