import { operationTitle } from "./operation-lists.js";
import { pageHead, type SiteNames } from "./page-head.js";
import { PageLinks, type SiteContext } from "./site-context.js";
import { overviewOf, sectionPage, typeTitle } from "./site-map.js";
import type { ContentsView, LinkView } from "./view.js";
import { visibleText } from "./visible-text.js";

const byText = (a: LinkView, b: LinkView): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** Every page of the site, for those who look for a name without a script to search it. */
export function contentsPage(context: SiteContext, site: SiteNames): ContentsView {
  const { map } = context;
  const links = new PageLinks(context, "contents.html");
  return {
    head: pageHead(links, site, {
      title: "Contents",
      description: `Every kind, definition and operation of ${site.title}.`,
      crumbs: [{ text: "Overview", href: links.to(overviewOf(map)) }],
      menu: [],
    }),
    sections: map.sections.map((section) => ({
      title: visibleText(section.title),
      href: links.to(sectionPage(map, section)),
      types: section.types
        .map((type) => ({
          text: visibleText(typeTitle(type)),
          href: links.to(map.typePages.get(type.id) ?? ""),
        }))
        .sort(byText),
      operations: section.groups
        .flatMap((group) => group.operations)
        .map((operation) => ({
          text: operationTitle(operation),
          href: links.to(map.operationPages.get(operation.id) ?? ""),
        }))
        .sort(byText),
    })),
  };
}
