import { saysWhere } from "../../common/base-url.js";
import { kindItems } from "../site/kinds-of.js";
import { aboutRows } from "./about-rows.js";
import { pageHead, type SiteNames } from "./page-head.js";
import { operationSummary } from "./operation-lists.js";
import { operationName } from "../site/operation-name.js";
import { serverViews } from "./server-views.js";
import { schemeViews } from "./scheme-views.js";
import type { Section } from "../site/sections.js";
import { PageLinks, type SiteContext } from "../site/site-context.js";
import { overviewOf, sectionPage } from "../site/site-map.js";
import { plainText, summaryText } from "../text/summary-text.js";
import type { KindItemView, OverviewView, SectionItemView } from "../view.js";
import { prose, visibleText } from "../text/visible-text.js";

const count = (number: number, noun: string): readonly string[] =>
  number === 0 ? [] : [`${number} ${noun}${number === 1 ? "" : "s"}`];

function contentOf(section: Section, kinds: readonly KindItemView[]): string {
  const operations = section.groups.reduce((sum, group) => sum + group.operations.length, 0);
  return [
    ...count(kinds.length, "kind"),
    ...count(operations, "operation"),
    ...(kinds.length === 0
      ? count(section.types.filter(({ origin }) => origin === "definition").length, "definition")
      : []),
  ].join(", ");
}

function sectionItem(section: Section, context: SiteContext, links: PageLinks): SectionItemView {
  const kinds = kindItems(section, context, links);
  const description = section.groups.map((group) => group.description).find((text) => text !== "") ?? "";
  return {
    title: visibleText(section.title),
    href: links.to(sectionPage(context.map, section)),
    summary: summaryText(description),
    deprecated: false,
    content: contentOf(section, kinds),
    kinds,
  };
}

/** The first page. */
export function overviewPage(
  context: SiteContext,
  site: SiteNames,
  { hasMap, document }: { readonly hasMap: boolean; readonly document: string | undefined },
): OverviewView {
  const { model, map } = context;
  const links = new PageLinks(context, overviewOf(map));
  const item = (section: Section): SectionItemView => sectionItem(section, context, links);
  const groupVersions = map.inOrder.filter((section) => section.groupVersion !== undefined).map(item);
  const plain = map.inOrder.filter((section) => section.groupVersion === undefined);
  const tags = plain.filter((section) => section.groups.length > 0).map(item);
  const others = plain.filter((section) => section.groups.length === 0).map(item);
  const isOnlyTitle = plainText(model.description).replace(/\.$/, "") === plainText(model.title);
  return {
    head: pageHead(links, site, {
      title: model.title,
      description: model.description,
      crumbs: [],
      menu: site.menu.of(undefined, links),
    }),
    title: visibleText(model.title),
    version: visibleText(model.version),
    description: isOnlyTitle ? "" : prose(model.description),
    about: aboutRows(model.about),
    servers: saysWhere(model) ? serverViews(model.servers) : [],
    webhooks: model.inbound
      .filter(({ direction }) => direction === "webhook")
      .map(({ id, operation }) => ({
        title: operationName(operation),
        href: links.to(map.inboundPages.get(id) ?? ""),
        summary: operationSummary(operation),
        deprecated: operation.deprecated,
      })),
    groupVersions,
    tags,
    others,
    schemes: schemeViews(model.securitySchemes),
    hasMap,
    document,
  };
}
