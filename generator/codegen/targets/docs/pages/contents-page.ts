import type { Operation } from "../../../client-model/client-model.js";
import { operationTitle } from "./operation-lists.js";
import { pageHead, type SiteNames } from "./page-head.js";
import { isDeprecated } from "../text/badges.js";
import type { Section } from "../site/sections.js";
import { PageLinks, type SiteContext } from "../site/site-context.js";
import { overviewOf, sectionPage, typeTitle } from "../site/site-map.js";
import type { ContentsView, LinkView } from "../view.js";
import { visibleText } from "../text/visible-text.js";

const byText = (a: LinkView, b: LinkView): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

const operationsOf = (section: Section): readonly Operation[] => section.groups.flatMap((group) => group.operations);

/** The page that lists all operations of a section by name. */
export const operationsPage = (section: Section): string => `${section.path}/operations/index.html`;

/** All definitions of the site, for readers without JavaScript, who cannot search. */
export function contentsPage(context: SiteContext, site: SiteNames): ContentsView {
  const { map } = context;
  const links = new PageLinks(context, "contents.html");
  return {
    head: pageHead(links, site, {
      title: "Contents",
      description: `Every kind and definition of ${site.title}, and where its operations are.`,
      crumbs: [{ text: "Overview", href: links.to(overviewOf(map)) }],
      menu: [],
      isAlsoMarkdown: false,
    }),
    title: "Contents",
    sections: map.inOrder.map((section) => ({
      title: visibleText(section.title),
      href: links.to(sectionPage(map, section)),
      types: section.types
        .map((type) => ({
          text: visibleText(typeTitle(type)),
          href: links.to(map.typePages.get(type.id) ?? ""),
          deprecated: isDeprecated(type),
        }))
        .sort(byText),
      operations: [],
      elsewhere:
        operationsOf(section).length === 0
          ? undefined
          : { text: `Operations: ${operationsOf(section).length}`, href: links.to(operationsPage(section)) },
    })),
  };
}

/** All operations of a section. */
export function operationContents(section: Section, context: SiteContext, site: SiteNames): ContentsView {
  const { map } = context;
  const links = new PageLinks(context, operationsPage(section));
  const title = visibleText(section.title);
  const href = links.to(sectionPage(map, section));
  return {
    head: pageHead(links, site, {
      title: "Operations",
      of: section.title,
      description: `Every operation of ${section.title}.`,
      crumbs: [
        { text: "Overview", href: links.to(overviewOf(map)) },
        { text: title, href },
      ],
      menu: [],
      isAlsoMarkdown: false,
    }),
    title: "Operations",
    sections: [
      {
        title,
        href,
        types: [],
        operations: operationsOf(section)
          .map((operation) => ({
            text: operationTitle(operation),
            href: links.to(map.operationPages.get(operation.id) ?? ""),
            deprecated: operation.deprecated,
          }))
          .sort(byText),
        elsewhere: undefined,
      },
    ],
  };
}
