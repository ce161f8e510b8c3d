import type { Section } from "../site/sections.js";
import { cutOperations, furtherPage, listedTypes, operationListPage } from "../site/long-sections.js";
import { kindItems, typeItem } from "../site/kinds-of.js";
import { externalLink } from "../text/external-link.js";
import { operationLists, partLists } from "./operation-lists.js";
import { pageHead, type SiteNames } from "./page-head.js";
import { PageLinks, type SiteContext } from "../site/site-context.js";
import { overviewOf, sectionPage, typeTitle } from "../site/site-map.js";
import { compareVersions } from "../../../../../openapi/kubernetes/versions.js";
import { tagOf } from "../site/tag-of.js";
import type { SiteFile } from "../search/search-files.js";
import type { LinkView, OperationListView, SectionPageView, VersionView } from "../view.js";
import { prose, visibleText } from "../text/visible-text.js";

/** The type of a section, as a word above its title. */
export const sectionLabel = (section: Section): string =>
  section.groupVersion !== undefined ? "GroupVersion" : section.groups.length > 0 ? "Tag" : "Definitions";

/** The versions of a section's group, the newest first; empty if there is only one. */
function versions(section: Section, { map }: SiteContext, links: PageLinks): readonly VersionView[] {
  const { groupVersion } = section;
  if (groupVersion === undefined) return [];
  const found = map.sections
    .filter((other) => other.groupVersion?.group === groupVersion.group)
    .sort((a, b) => compareVersions(a.groupVersion?.version ?? "", b.groupVersion?.version ?? ""));
  return found.length < 2
    ? []
    : found.map((other) => ({
        title: other.groupVersion?.version ?? "",
        href: links.to(sectionPage(map, other)),
        current: other === section,
      }));
}

/** The operations of a section that its kinds do not list, page by page. */
function listsOf(section: Section, context: SiteContext, links: PageLinks): readonly (readonly OperationListView[])[] {
  const { map } = context;
  const operations = section.groups.flatMap((group) =>
    group.operations.filter((operation) => !map.kindOfOperation.has(operation.id)),
  );
  return cutOperations(
    section.groupVersion === undefined
      ? partLists(section, context, links)
      : operationLists(operations, context, links),
  );
}

/** Links to the pages with operations of a section; none if there is only one. */
function operationPages(
  section: Section,
  lists: readonly (readonly OperationListView[])[],
  { map }: SiteContext,
  links: PageLinks,
): readonly LinkView[] {
  if (lists.length < 2) return [];
  return lists.flatMap((page, index) => {
    const items = page.flatMap(({ operations }) => operations);
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) return [];
    const href = links.to(operationListPage(section, index) + map.extension);
    return href === "" ? [] : [{ text: `Operations: ${first.title} to ${last.title}`, href }];
  });
}

/** The script that says where the operations of a section are that its own page does not list. */
const movedFile = (section: Section): string => `${section.path}/operations/more/moved.js`;

/** Where operations of long sections are, so that addresses lead there from when the section's own page listed them. */
export const movedOperations = (context: SiteContext): readonly SiteFile[] =>
  context.map.sections.flatMap((section) => {
    const { map } = context;
    const [, ...others] = listsOf(section, context, new PageLinks(context, sectionPage(map, section)));
    const pages = others.map((lists, before) => [
      operationListPage(section, before + 1) + map.extension,
      lists.flatMap(({ operations }) => operations.map(({ anchor }) => anchor)),
    ]);
    if (pages.length === 0) return [];
    return [{ path: movedFile(section), text: `groupversionMoved(${JSON.stringify(pages)});\n` }];
  });

/** The pages with operations of a section that do not fit on its own page. */
export function furtherOperations(
  section: Section,
  context: SiteContext,
  site: SiteNames,
): readonly { readonly path: string; readonly view: SectionPageView }[] {
  const { map } = context;
  const count = listsOf(section, context, new PageLinks(context, sectionPage(map, section))).length;
  return Array.from({ length: Math.max(count - 1, 0) }, (_, before) => {
    const index = before + 1;
    const path = operationListPage(section, index) + map.extension;
    const links = new PageLinks(context, path);
    const lists = listsOf(section, context, links);
    return {
      path,
      view: {
        head: pageHead(links, site, {
          title: `${section.title}, ${index + 1}`,
          description: `Operations of ${section.title}, page ${index + 1} of ${count}.`,
          crumbs: [
            { text: "Overview", href: links.to(overviewOf(map)) },
            { text: visibleText(section.title), href: links.to(sectionPage(map, section)) },
          ],
          menu: site.menu.of(section, links),
        }),
        title: `${visibleText(section.title)}, ${index + 1}`,
        label: sectionLabel(section),
        description: "",
        externalDocs: undefined,
        versions: [],
        kinds: [],
        operations: lists[index] ?? [],
        moved: undefined,
        definitions: [],
        further: operationPages(section, lists, context, links),
        nested: [],
      },
    };
  });
}

/** Longer lists omit summaries. */
const MANY = 250;

/** The page of a GroupVersion, a tag, or the definitions that belong to neither. */
export function sectionPageView(section: Section, context: SiteContext, site: SiteNames): SectionPageView {
  const { map } = context;
  const links = new PageLinks(context, sectionPage(map, section));
  const description = section.groups.map((group) => group.description).find((text) => text !== "") ?? "";
  const kinds = kindItems(section, context, links);
  const lists = listsOf(section, context, links);
  const { definitions, nested, further } = listedTypes(section, context);
  return {
    head: pageHead(links, site, {
      title: section.title,
      description:
        description === "" && kinds.length > 0
          ? `${section.title}: ${kinds.map((kind) => kind.title).join(", ")}`
          : description,
      crumbs: [{ text: "Overview", href: links.to(overviewOf(map)) }],
      menu: site.menu.of(section, links),
    }),
    title: visibleText(section.title),
    label: sectionLabel(section),
    description: prose(description),
    externalDocs: externalLink(section.groups.map(({ id }) => tagOf(context.model, id)?.externalDocs).find(Boolean)),
    versions: versions(section, context, links),
    kinds,
    operations: lists[0] ?? [],
    moved: lists.length > 1 ? movedFile(section) : undefined,
    definitions: definitions
      .map((type) => typeItem(type, context, links))
      .map((item) => (definitions.length > MANY ? { ...item, summary: "" } : item)),
    further: [
      ...operationPages(section, lists, context, links),
      ...further.map((types, index) => ({
        text: types
          .flatMap((type, at) => (at === 0 || at === types.length - 1 ? [visibleText(typeTitle(type))] : []))
          .join(" to "),
        href: links.to(furtherPage(section, index) + map.extension),
      })),
    ],
    nested: nested
      .map((type) => typeItem(type, context, links))
      .map(({ title, href, deprecated }) => ({ text: title, href, deprecated })),
  };
}
