import { wireMethod } from "../../common/operations/wire-method.js";
import type { ExtraPage } from "../site/branding.js";
import { isKind } from "../site/kinds-of.js";
import { markdownPath } from "../site/markdown-path.js";
import { operationName } from "../site/operation-name.js";
import type { SiteContext } from "../site/site-context.js";
import { overviewOf, sectionPage, typeTitle } from "../site/site-map.js";
import { isDeprecated } from "../text/badges.js";
import { plainText, summaryText } from "../text/summary-text.js";
import { visibleText } from "../text/visible-text.js";
import type { LlmsSectionView, LlmsView } from "../view.js";

/** The list of pages in `llms.txt`. */
export function llmsView(
  context: SiteContext,
  {
    hasMarkdown,
    document,
    pages,
  }: {
    readonly hasMarkdown: boolean;
    readonly document: string | undefined;
    readonly pages: readonly ExtraPage[];
  },
): LlmsView {
  const { model, map } = context;
  const href = (page: string | undefined): string => encodeURI(hasMarkdown ? markdownPath(page ?? "") : (page ?? ""));
  return {
    title: visibleText(model.title) || "API",
    summary: plainText(model.description).split(/(?<=[.!?])\s/)[0] ?? "",
    document,
    overview: href(overviewOf(map)),
    guides: pages.map(({ path, title }) => ({ text: visibleText(title), href: href(path + map.extension) })),
    webhooks: model.inbound
      .filter(({ direction }) => direction === "webhook")
      .map(({ id, operation }) => ({
        text: operationName(operation),
        href: href(map.inboundPages.get(id)),
        summary: summaryText(operation.description),
        deprecated: operation.deprecated,
      })),
    sections: map.inOrder.map((section): LlmsSectionView => ({
      text: visibleText(section.title),
      href: href(sectionPage(map, section)),
      summary: summaryText(section.groups.map((group) => group.description).find((text) => text !== "") ?? ""),
      pages: [
        ...section.types
          .filter((type) => isKind(type, context))
          .map((type) => ({
            text: visibleText(typeTitle(type)),
            href: href(map.typePages.get(type.id)),
            summary: summaryText(type.description),
            deprecated: isDeprecated(type),
          })),
        ...section.groups
          .flatMap((group) => group.operations)
          .map((operation) => ({
            text: `${wireMethod(operation.method)} ${visibleText(operation.path)}`,
            href: href(map.operationPages.get(operation.id)),
            summary: operationName(operation),
            deprecated: operation.deprecated,
          })),
      ],
    })),
  };
}
