import { wireMethod } from "../../common/operations/wire-method.js";
import type { NamedType, Operation } from "../../../client-model/client-model.js";
import { isDeprecated } from "../text/badges.js";
import { visibleText } from "../text/visible-text.js";
import { isKind } from "./kinds-of.js";
import { cutOperations, operationListPage } from "./long-sections.js";
import { operationName } from "./operation-name.js";
import { operationParts } from "./operation-parts.js";
import type { Section } from "./sections.js";
import type { SiteContext } from "./site-context.js";
import { overviewOf, sectionPage, typeTitle } from "./site-map.js";

/** A page in the menu. */
export interface MenuEntry {
  readonly text: string;
  /** Path below the site. */
  readonly page: string;
  /** `GET`; empty for a type. */
  readonly method: string;
  readonly deprecated: boolean;
}

/** Pages under one heading. */
export interface MenuGroup {
  readonly title: string;
  /** The page that describes the group, below the site. */
  readonly page: string;
  /** Where on that page the group is; empty for the whole page. */
  readonly anchor: string;
  /** The title of several groups, of which this is the first; may be empty. */
  readonly heading: string;
  readonly entries: readonly MenuEntry[];
}

const byText = (a: MenuEntry, b: MenuEntry): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

function groupsOf(section: Section, context: SiteContext): readonly MenuGroup[] {
  const { map } = context;
  const ofType = (type: NamedType): MenuEntry => ({
    text: visibleText(typeTitle(type)),
    page: map.typePages.get(type.id) ?? "",
    method: "",
    deprecated: isDeprecated(type),
  });
  const ofOperation = (operation: Operation): MenuEntry => ({
    text: operationName(operation),
    page: map.operationPages.get(operation.id) ?? "",
    method: wireMethod(operation.method),
    deprecated: operation.deprecated,
  });
  const whole = { title: visibleText(section.title), page: sectionPage(map, section), anchor: "", heading: "" };
  const kinds = section.types.filter((type) => isKind(type, context));
  if (kinds.length > 0) return [{ ...whole, entries: kinds.map(ofType).sort(byText) }];
  // The names of inline types are ours, and in no document.
  const defined = section.types.filter(({ origin }) => origin === "definition");
  if (section.groups.length === 0) return [{ ...whole, entries: defined.map(ofType).sort(byText) }];
  const parts = operationParts(section);
  // Where the list of a part begins.
  const pages = new Map(
    cutOperations(parts)
      .flatMap((lists, page) => lists.map(({ anchor }) => [anchor, operationListPage(section, page)] as const))
      .filter(([anchor]) => anchor !== ""),
  );
  return parts.map(({ title, anchor, operations }) => ({
    ...whole,
    ...(title !== "" && {
      title: visibleText(title),
      anchor,
      page: (pages.get(anchor) ?? operationListPage(section, 0)) + map.extension,
    }),
    entries: operations.map(ofOperation),
  }));
}

/** The menu's group of webhooks; undefined without any. */
export function webhookGroup({ model, map }: SiteContext): MenuGroup | undefined {
  const entries = model.inbound
    .filter(({ direction }) => direction === "webhook")
    .map(({ id, operation }): MenuEntry => ({
      text: operationName(operation),
      page: map.inboundPages.get(id) ?? "",
      method: wireMethod(operation.method),
      deprecated: operation.deprecated,
    }));
  return entries.length === 0
    ? undefined
    : { title: "Webhooks", page: overviewOf(map), anchor: "webhooks", heading: "", entries };
}

/** The groups of the menu by section, in the order of the menu. */
export function menuGroups(context: SiteContext): ReadonlyMap<Section, readonly MenuGroup[]> {
  const { tagGroups = [] } = context.model;
  let heading = "";
  return new Map(
    context.map.inOrder.map((section) => {
      const own = tagGroups.find(({ tags }) => section.groups.some(({ id }) => tags.includes(id)))?.name ?? "";
      const isFirst = own !== heading;
      heading = own;
      const groups = groupsOf(section, context);
      return [section, isFirst ? groups.map((group, at) => (at === 0 ? { ...group, heading: own } : group)) : groups];
    }),
  );
}
