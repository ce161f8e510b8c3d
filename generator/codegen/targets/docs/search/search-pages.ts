import type { Inbound, NamedType, Operation } from "../../../client-model/client-model.js";
import type { ExtraPage } from "../site/branding.js";
import { kindFacts } from "../text/kind-facts.js";
import { isKind } from "../site/kinds-of.js";
import { wireMethod } from "../../common/operations/wire-method.js";
import { operationName } from "../site/operation-name.js";
import { operationKeys, usualWords } from "./operation-keys.js";
import { joinedKey } from "./search-words.js";
import { sectionLabel } from "../pages/section-page.js";
import type { SiteContext } from "../site/site-context.js";
import { sectionPage, typeTitle } from "../site/site-map.js";
import { plainText } from "../text/summary-text.js";
import { isDeprecated } from "../text/badges.js";
import { visibleText } from "../text/visible-text.js";
import type { SearchPage } from "./search-index.js";

/** What most kinds of pages do not have. */
const PLAIN: Pick<SearchPage, "where" | "aliases" | "names" | "deprecated" | "fields"> = {
  where: "",
  aliases: [],
  names: [],
  deprecated: false,
  fields: [],
};

const ownPages = ({ map }: SiteContext, pages: readonly ExtraPage[]): readonly SearchPage[] =>
  pages.map(({ path, title, text }) => ({
    ...PLAIN,
    kind: "Page",
    title: visibleText(title),
    path: path + map.extension,
    description: plainText(text),
  }));

const sectionPages = ({ map }: SiteContext): readonly SearchPage[] =>
  map.sections
    .filter((section) => section.groups.length > 0)
    .map((section) => ({
      ...PLAIN,
      kind: sectionLabel(section) === "Tag" ? "Tag" : "GroupVersion",
      title: visibleText(section.title),
      path: sectionPage(map, section),
      aliases: [...section.title.split("/"), ...section.groups.map(({ id }) => joinedKey(id))],
      description: section.groups.map((group) => plainText(group.description)).join(" "),
    }));

/** Every name of a kind; empty for other types. */
function kindNames(type: NamedType, context: SiteContext): readonly string[] {
  const facts = kindFacts(type, context);
  if (facts === undefined) return [];
  const { plural, singular, shortNames, categories, apiVersion } = facts;
  return [plural, singular, ...shortNames, ...categories, apiVersion].filter((name) => name !== "");
}

const typePageOf = (type: NamedType, context: SiteContext): SearchPage => ({
  ...PLAIN,
  kind: isKind(type, context) ? "Kind" : type.origin === "inline" ? "Nested type" : "Definition",
  title: visibleText(typeTitle(type)),
  where: visibleText(context.map.sectionOfType.get(type.id)?.title ?? ""),
  path: context.map.typePages.get(type.id) ?? "",
  aliases: kindNames(type, context),
  description: plainText(type.description),
  deprecated: isDeprecated(type),
  fields: context.types.membersOf(type.id).members.map(({ property }) => ({
    name: property.name,
    description: plainText(property.description),
    deprecated: isDeprecated(property),
  })),
});

const operationPageOf = (operation: Operation, { map }: SiteContext): SearchPage => ({
  ...PLAIN,
  kind: "Operation",
  title: operationName(operation),
  where: `${wireMethod(operation.method)} ${visibleText(operation.path)}`,
  path: map.operationPages.get(operation.id) ?? "",
  aliases: operationKeys(operation),
  names: [operation.operationId ?? "", plainText(operation.summary), ...usualWords(operation)],
  description: plainText(operation.description),
  deprecated: operation.deprecated,
});

const inboundPageOf = ({ id, direction, expression, operation }: Inbound, { map }: SiteContext): SearchPage => ({
  ...PLAIN,
  kind: direction === "webhook" ? "Webhook" : "Callback",
  title: operationName(operation),
  where: `${wireMethod(operation.method)} ${visibleText(expression ?? operation.path)}`.trim(),
  path: map.inboundPages.get(id) ?? "",
  aliases: [operation.operationId ?? "", operation.nameHint, operation.summary]
    .map(joinedKey)
    .filter((key) => key !== ""),
  names: [operation.operationId ?? "", plainText(operation.summary)],
  description: plainText(operation.description),
  deprecated: operation.deprecated,
});

/** The searchable pages of a document: sections, then kinds, other definitions, nested types and operations. */
export function searchPages(context: SiteContext, extra: readonly ExtraPage[] = []): readonly SearchPage[] {
  const { groups, inbound, types } = context.model;
  const found = types.map((type) => typePageOf(type, context));
  const of = (wanted: SearchPage["kind"]): readonly SearchPage[] => found.filter(({ kind }) => kind === wanted);
  return [
    ...ownPages(context, extra),
    ...sectionPages(context),
    ...of("Kind"),
    ...of("Definition"),
    ...of("Nested type"),
    ...groups.flatMap(({ operations }) => operations.map((operation) => operationPageOf(operation, context))),
    ...inbound.map((each) => inboundPageOf(each, context)),
  ];
}
