import type { NamedType, Operation } from "../../../client-model/client-model.js";
import { furtherPage, listedTypes, MOST_NAMES } from "../site/long-sections.js";
import { operationTitle } from "./operation-lists.js";
import { pageHead, type SiteNames } from "./page-head.js";
import { isDeprecated } from "../text/badges.js";
import type { Section } from "../site/sections.js";
import { PageLinks, type SiteContext } from "../site/site-context.js";
import { overviewOf, sectionPage, typeTitle } from "../site/site-map.js";
import type { ContentsSectionView, ContentsView, LinkView } from "../view.js";
import { visibleText } from "../text/visible-text.js";

interface Named {
  readonly text: string;
}

const byText = (a: Named, b: Named): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

const operationsOf = (section: Section): readonly Operation[] => section.groups.flatMap((group) => group.operations);

/** The page that lists all operations of a section by name. */
export const operationsPage = (section: Section, index = 0): string =>
  `${section.path}/operations/index${index === 0 ? "" : `/${index + 1}`}.html`;

/** How many operations a page lists by name. */
const MOST_OPERATIONS = 2 * MOST_NAMES;

/** Links to definitions and, apart from them, to types that the document does not name. */
function typeLists(
  types: readonly NamedType[],
  context: SiteContext,
  links: PageLinks,
): Pick<ContentsSectionView, "types" | "nested"> {
  const linksOf = (wanted: NamedType["origin"]): readonly LinkView[] =>
    types
      .filter(({ origin }) => origin === wanted)
      .map((type) => ({
        text: visibleText(typeTitle(type)),
        href: links.to(context.map.typePages.get(type.id) ?? ""),
        deprecated: isDeprecated(type),
      }))
      .sort(byText);
  return { types: linksOf("definition"), nested: linksOf("inline") };
}

/** All definitions of the site, for readers without JavaScript, who cannot search. */
export function contentsPage(context: SiteContext, site: SiteNames): ContentsView {
  const { map } = context;
  const links = new PageLinks(context, "contents.html");
  let room = MOST_NAMES;
  const isShort = (section: Section): boolean => {
    const fits = section.types.length <= room;
    if (fits) room -= section.types.length;
    return fits;
  };
  const short = new Set(map.inOrder.filter(isShort));
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
      ...typeLists(short.has(section) ? section.types : [], context, links),
      operations: [],
      typesElsewhere: short.has(section)
        ? undefined
        : { text: `Definitions: ${section.types.length}`, href: links.to(sectionPage(map, section)) },
      elsewhere:
        operationsOf(section).length === 0
          ? undefined
          : { text: `Operations: ${operationsOf(section).length}`, href: links.to(operationsPage(section)) },
    })),
  };
}

/** The pages that list all operations of a section by name; none if it has no operations. */
export function operationContents(
  section: Section,
  context: SiteContext,
  site: SiteNames,
): readonly { readonly path: string; readonly view: ContentsView }[] {
  const { map } = context;
  const title = visibleText(section.title);
  const sorted = operationsOf(section)
    .map((operation) => ({ operation, text: operationTitle(operation) }))
    .sort(byText);
  const count = Math.ceil(sorted.length / MOST_OPERATIONS);
  return Array.from({ length: count }, (_, index) => {
    const path = operationsPage(section, index);
    const links = new PageLinks(context, path);
    const href = links.to(sectionPage(map, section));
    const name = index === 0 ? "Operations" : `Operations, ${index + 1}`;
    return {
      path,
      view: {
        head: pageHead(links, site, {
          title: name,
          of: section.title,
          description: `Every operation of ${section.title}.`,
          crumbs: [
            { text: "Overview", href: links.to(overviewOf(map)) },
            { text: title, href },
          ],
          menu: [],
          isAlsoMarkdown: false,
        }),
        title: name,
        sections: [
          {
            title,
            href,
            types: [],
            nested: [],
            operations: sorted
              .slice(index * MOST_OPERATIONS, (index + 1) * MOST_OPERATIONS)
              .map(({ operation, text }) => ({
                text,
                href: links.to(map.operationPages.get(operation.id) ?? ""),
                deprecated: operation.deprecated,
              })),
            elsewhere:
              index + 1 < count
                ? { text: "More operations", href: links.to(operationsPage(section, index + 1)) }
                : undefined,
            typesElsewhere: undefined,
          },
        ],
      },
    };
  });
}

/** The pages with the types of a section that do not fit on its own page. */
export function furtherContents(
  section: Section,
  context: SiteContext,
  site: SiteNames,
): readonly { readonly path: string; readonly view: ContentsView }[] {
  const { map } = context;
  const title = visibleText(section.title);
  return listedTypes(section, context).further.map((types, index) => {
    const path = furtherPage(section, index) + map.extension;
    const links = new PageLinks(context, path);
    const href = links.to(sectionPage(map, section));
    return {
      path,
      view: {
        head: pageHead(links, site, {
          title: `More of ${section.title}, ${index + 1}`,
          description: `Definitions and nested types of ${section.title}.`,
          crumbs: [
            { text: "Overview", href: links.to(overviewOf(map)) },
            { text: title, href },
          ],
          menu: [],
          isAlsoMarkdown: false,
        }),
        title: `More of ${title}`,
        sections: [
          {
            title,
            href,
            ...typeLists(types, context, links),
            operations: [],
            elsewhere: undefined,
            typesElsewhere: undefined,
          },
        ],
      },
    };
  });
}
