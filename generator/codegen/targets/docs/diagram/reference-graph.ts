import { referencedTypes } from "../../../client-model/types/referenced-types.js";
import { isKind } from "../site/kinds-of.js";
import type { PageLinks, SiteContext } from "../site/site-context.js";
import type { Section } from "../site/sections.js";
import { sectionPage, typeTitle } from "../site/site-map.js";
import { groupId } from "../../../../../openapi/kubernetes/group-version.js";
import { compareVersions } from "../../../../../openapi/kubernetes/versions.js";
import type { LinkView } from "../view.js";

/** A box on the map: a group with its kinds, or a definition. */
export interface MapNode {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly kinds: readonly LinkView[];
}

/** References from one box to another. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** The boxes and the references between them. */
  readonly references: readonly string[];
}

export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** How many definitions the map of an API without GroupVersions shows: those with the most references. */
const MOST = 40;

function collectEdges(
  context: SiteContext,
  boxOf: (id: string) => string | undefined,
  kept: ReadonlySet<string>,
): readonly MapEdge[] {
  const edges = new Map<string, { readonly from: string; readonly to: string; readonly references: Set<string> }>();
  for (const type of context.model.types) {
    const from = boxOf(type.id);
    if (from === undefined || !kept.has(from)) continue;
    for (const id of referencedTypes(type.type)) {
      const to = boxOf(id);
      const named = context.types.find(id);
      if (to === undefined || to === from || !kept.has(to) || named === undefined) continue;
      const edge = edges.get(`${from}\n${to}`) ?? { from, to, references: new Set<string>() };
      edges.set(`${from}\n${to}`, edge);
      edge.references.add(`${typeTitle(type)} → ${typeTitle(named)}`);
    }
  }
  return [...edges.values()].map(({ from, to, references }) => ({ from, to, references: [...references] }));
}

/** Groups with their kinds, each in its newest version, and the references between groups. */
function groupGraph(context: SiteContext, links: PageLinks): MapGraph {
  const { map } = context;
  const groupOf = (section: Section | undefined): string | undefined =>
    section?.groupVersion && groupId(section.groupVersion.group);
  const groups = new Map<string, Section[]>();
  for (const section of map.sections) {
    const group = groupOf(section);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), section]);
  }
  const nodes = Array.from(groups, ([group, versions]): MapNode => {
    versions.sort((a, b) => compareVersions(a.groupVersion?.version ?? "", b.groupVersion?.version ?? ""));
    const kinds = new Map<string, LinkView>();
    for (const type of versions.flatMap((section) => section.types)) {
      const text = typeTitle(type);
      if (isKind(type, context) && !kinds.has(text))
        kinds.set(text, { text, href: links.to(map.typePages.get(type.id) ?? "") });
    }
    const [newest] = versions;
    return {
      id: group,
      title: group,
      href: newest === undefined ? "" : links.to(sectionPage(map, newest)),
      kinds: [...kinds.values()].sort((a, b) => (a.text < b.text ? -1 : 1)),
    };
  }).filter(({ kinds }) => kinds.length > 0);
  const kept = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: collectEdges(context, (id) => groupOf(map.sectionOfType.get(id)), kept) };
}

function definitionGraph(context: SiteContext, links: PageLinks): MapGraph {
  const degrees = new Map<string, number>();
  const count = (id: string): void => void degrees.set(id, (degrees.get(id) ?? 0) + 1);
  for (const type of context.model.types)
    for (const id of new Set(referencedTypes(type.type)))
      if (id !== type.id) {
        count(type.id);
        count(id);
      }
  const kept = new Set(
    [...degrees]
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([id]) => id),
  );
  const edges = collectEdges(context, (id) => id, kept);
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = context.model.types
    .filter(({ id }) => connected.has(id))
    .map((type): MapNode => ({
      id: type.id,
      title: typeTitle(type),
      href: links.type(type.id)?.href ?? "",
      kinds: [],
    }));
  return { nodes, edges };
}

/** The graph that an API's map shows. */
export const referenceGraph = (context: SiteContext, links: PageLinks): MapGraph =>
  context.model.groups.some((group) => group.groupVersion !== undefined)
    ? groupGraph(context, links)
    : definitionGraph(context, links);
