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

/** The searchable pages of a document: sections, then kinds, other definitions, nested types and operations. */
export function searchPages(context: SiteContext, extra: readonly ExtraPage[] = []): readonly SearchPage[] {
  const pages = extra.map(({ path, title, text }): SearchPage => ({
    kind: "Page",
    title: visibleText(title),
    where: "",
    path: path + context.map.extension,
    aliases: [],
    names: [],
    description: plainText(text),
    deprecated: false,
    fields: [],
  }));
  const { model, map, types } = context;
  const sections = map.sections
    .filter((section) => section.groups.length > 0)
    .map((section): SearchPage => ({
      kind: sectionLabel(section) === "Tag" ? "Tag" : "GroupVersion",
      title: visibleText(section.title),
      where: "",
      path: sectionPage(map, section),
      aliases: [...section.title.split("/"), ...section.groups.map(({ id }) => joinedKey(id))],
      names: [],
      description: section.groups.map((group) => plainText(group.description)).join(" "),
      deprecated: false,
      fields: [],
    }));
  const found = model.types.map((type): SearchPage => {
    const facts = kindFacts(type, context);
    const names =
      facts === undefined
        ? []
        : [facts.plural, facts.singular, ...facts.shortNames, ...facts.categories, facts.apiVersion];
    const section = map.sectionOfType.get(type.id);
    return {
      kind: isKind(type, context) ? "Kind" : type.origin === "inline" ? "Nested type" : "Definition",
      title: visibleText(typeTitle(type)),
      where: visibleText(section?.title ?? ""),
      path: map.typePages.get(type.id) ?? "",
      aliases: names.filter((alias) => alias !== ""),
      names: [],
      description: plainText(type.description),
      deprecated: isDeprecated(type),
      fields: types.membersOf(type.id).members.map(({ property }) => ({
        name: property.name,
        description: plainText(property.description),
        deprecated: isDeprecated(property),
      })),
    };
  });
  const operations = model.groups.flatMap((group) =>
    group.operations.map((operation): SearchPage => ({
      kind: "Operation",
      title: operationName(operation),
      where: `${wireMethod(operation.method)} ${visibleText(operation.path)}`,
      path: map.operationPages.get(operation.id) ?? "",
      aliases: operationKeys(operation),
      names: [operation.operationId ?? "", plainText(operation.summary), ...usualWords(operation)],
      description: plainText(operation.description),
      deprecated: operation.deprecated,
      fields: [],
    })),
  );
  const sent = model.inbound.map(({ id, direction, expression, operation }): SearchPage => ({
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
    fields: [],
  }));
  const of = (wanted: SearchPage["kind"]): readonly SearchPage[] => found.filter(({ kind }) => kind === wanted);
  return [...pages, ...sections, ...of("Kind"), ...of("Definition"), ...of("Nested type"), ...operations, ...sent];
}
