import type { NamedType } from "../../../client-model/client-model.js";
import { isDeprecated } from "../text/badges.js";
import { comparisonViews, versionsView, type TypeComparer } from "./comparison-view.js";
import { externalLink } from "../text/external-link.js";
import { factsOf } from "../text/facts.js";
import { FieldsView, hasOrder } from "./fields-view.js";
import { kindFacts } from "../text/kind-facts.js";
import { isKind } from "../site/kinds-of.js";
import { operationLists } from "./operation-lists.js";
import { pageHead, type SiteNames } from "./page-head.js";
import { PageLinks, type SiteContext } from "../site/site-context.js";
import { overviewOf, sectionPage, typeTitle } from "../site/site-map.js";
import type { TypeUses } from "../site/used-in.js";
import { usesView } from "./uses-view.js";
import type { DiagramView, PropertyRowView, TypePageView, VariantsView } from "../view.js";
import { prose, visibleText } from "../text/visible-text.js";

/** What the pages of types need besides the site. */
export interface TypePageOptions {
  readonly site: SiteNames;
  readonly usesOf: (id: string) => TypeUses;
  readonly versionsOf: (type: NamedType) => readonly NamedType[];
  readonly comparer: TypeComparer | undefined;
  readonly diagramOf: (type: NamedType, links: PageLinks) => DiagramView | undefined;
}

function properties(type: NamedType, context: SiteContext): readonly PropertyRowView[] {
  const facts = kindFacts(type, context);
  if (facts === undefined) return [];
  return [
    { label: "apiVersion", value: facts.apiVersion },
    { label: "kind", value: facts.kind },
    { label: "plural", value: facts.plural },
    { label: "singular", value: facts.singular === facts.kind.toLowerCase() ? "" : facts.singular },
    { label: facts.shortNames.length > 1 ? "short names" : "short name", value: facts.shortNames.join(", ") },
    { label: facts.categories.length > 1 ? "categories" : "category", value: facts.categories.join(", ") },
    { label: "scope", value: facts.scope },
  ]
    .filter(({ value }) => value !== "")
    .map(({ label, value }) => ({ label, value: visibleText(value) }));
}

function variants({ discriminator }: NamedType, links: PageLinks): VariantsView | undefined {
  if (discriminator === undefined || discriminator.variants.length === 0) return undefined;
  return {
    property: visibleText(discriminator.property),
    variants: discriminator.variants.flatMap(({ value, id }) => {
      const link = links.type(id);
      if (link === undefined) return [];
      const text = visibleText(link.text);
      // Most documents name variants after their types. Avoid printing the name twice.
      return [{ ...link, text, value: value === text ? "" : visibleText(value) }];
    }),
  };
}

/** The page of a kind or another definition. */
export function typePage(type: NamedType, context: SiteContext, options: TypePageOptions): TypePageView {
  const { map, types } = context;
  const { site, usesOf, versionsOf, comparer } = options;
  const links = new PageLinks(context, map.typePages.get(type.id) ?? "");
  const section = map.sectionOfType.get(type.id);
  const fields = new FieldsView(context, links);
  const members = types.membersOf(type.id);
  const hasFields = members.members.length > 0 || members.additional !== undefined;
  const versions = versionsOf(type);
  const operations = map.operationsOfKind.get(type.id) ?? [];
  const title = typeTitle(type);
  const union = hasFields ? undefined : fields.union(type.type, "variant");
  return {
    head: pageHead(links, site, {
      title,
      ...(section?.groupVersion !== undefined && { of: section.title }),
      description: type.description,
      crumbs: [
        { text: "Overview", href: links.to(overviewOf(map)) },
        ...(section === undefined
          ? []
          : [{ text: visibleText(section.title), href: links.to(sectionPage(map, section)) }]),
      ],
      menu: site.menu.of(section, links),
    }),
    title: visibleText(title),
    label: isKind(type, context) ? "Kind" : type.origin === "inline" ? "Nested type" : "Definition",
    deprecated: isDeprecated(type),
    description: prose(type.description),
    externalDocs: externalLink(type.externalDocs),
    properties: properties(type, context),
    versions: versionsView(type, versions, context, links),
    diagram: options.diagramOf(type, links),
    type: hasFields ? [] : fields.type(type.type),
    facts: factsOf(hasFields ? {} : type, type.type, context.checker),
    values: hasFields ? undefined : fields.values(type.type),
    unfold: hasFields ? undefined : fields.unfold(type.type),
    union,
    fields: hasFields ? fields.fields(members) : [],
    hasOrder: hasOrder(members.members.map(({ property }) => property)),
    variants: union === undefined ? variants(type, links) : undefined,
    operations: operationLists(operations, context, links),
    comparisons: comparisonViews(type, versions, { comparer, context, links }),
    uses: usesView(usesOf(type.id), new Set(operations.map(({ id }) => id)), { context, links }),
  };
}
