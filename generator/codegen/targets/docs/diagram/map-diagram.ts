import { escapeHtml } from "../text/escape-html.js";
import type { DiagramView } from "../view.js";
import { visibleText } from "../text/visible-text.js";
import type { MapEdge, MapGraph, MapNode } from "./reference-graph.js";
import { placeGraph, type PlacedGraph, type Point } from "./place-graph.js";
import { at, pictureSvg, shortLabel, textRoom } from "./svg.js";

const HEAD_HEIGHT = 28;
const ROW_HEIGHT = 20;
const PAD = 10;

const MARGIN = 4;

/** Minimum width of the rows of unconnected boxes; otherwise they are as wide as the map. */
const LEAST_WIDTH = 880;

/** Kinds per column. */
const ROWS = 12;

interface Size {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly column: number;
}

function sizeOf({ title, kinds }: MapNode): Size {
  const columns = Math.max(1, Math.ceil(kinds.length / ROWS));
  const column = Math.max(0, ...kinds.map(({ text }) => textRoom(shortLabel(text), 13))) + 14;
  const width = Math.max(textRoom(shortLabel(title), 16), columns * column) + 2 * PAD;
  const height = HEAD_HEIGHT + Math.ceil(kinds.length / columns) * ROW_HEIGHT + (kinds.length > 0 ? PAD : 0);
  return { width, height, columns, column };
}

function nodeSvg(node: MapNode, x: number, y: number, size: Size): string {
  const { title, href, kinds } = node;
  const perColumn = Math.ceil(kinds.length / size.columns);
  const lines = kinds.map((kind, index) => {
    const left = PAD + Math.floor(index / perColumn) * size.column;
    const top = HEAD_HEIGHT + 12 + (index % perColumn) * ROW_HEIGHT;
    return `<a href="${escapeHtml(kind.href)}"><text x="${at(left)}" y="${at(top)}">${escapeHtml(shortLabel(kind.text))}</text></a>`;
  });
  return `<g class="node" transform="translate(${at(x - size.width / 2)} ${at(y - size.height / 2)})"><rect width="${at(size.width)}" height="${at(size.height)}" rx="6"/><a href="${escapeHtml(href)}"><text class="head" x="${PAD}" y="18.5">${escapeHtml(shortLabel(title))}</text></a>${lines.join("")}</g>`;
}

const edgeSvg = (points: readonly Point[], edge: MapEdge): string => {
  const [first, ...rest] = points;
  const line = rest.map(({ x, y }) => `L${at(x)} ${at(y)}`).join("");
  return `<path class="edge" marker-end="url(#arrow)" d="M${at(first?.x ?? 0)} ${at(first?.y ?? 0)}${line}"><title>${escapeHtml(edge.references.map(visibleText).slice(0, 12).join("\n"))}</title></path>`;
};

/** Boxes without any references go in rows below the rest. */
function placeAll({ nodes, edges }: MapGraph, sizes: ReadonlyMap<string, Size>): PlacedGraph {
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const sized = nodes.map(({ id }) => ({ id, ...(sizes.get(id) ?? { width: 0, height: 0 }) }));
  const main = placeGraph(
    sized.filter(({ id }) => connected.has(id)),
    edges,
  );
  const lonely = sized.filter(({ id }) => !connected.has(id));
  const points = new Map<string, Point>();
  const room = Math.max(main.width, LEAST_WIDTH);
  let [x, y, rowHeight, width] = [MARGIN, main.height + (main.height > 0 ? 24 : MARGIN), 0, main.width];
  for (const box of lonely) {
    if (x > MARGIN && x + box.width > room) [x, y, rowHeight] = [MARGIN, y + rowHeight + 18, 0];
    points.set(box.id, { x: x + box.width / 2, y: y + box.height / 2 });
    x += box.width + 18;
    rowHeight = Math.max(rowHeight, box.height);
    width = Math.max(width, x - 18 + MARGIN);
  }
  return {
    ...main,
    width,
    height: lonely.length === 0 ? main.height : y + rowHeight + MARGIN,
    node: (id) => points.get(id) ?? main.node(id),
  };
}

/** The map of an API, as a picture and in words; undefined without references. */
export function mapDiagram(graph: MapGraph): DiagramView | undefined {
  const { nodes, edges } = graph;
  if (nodes.length < 2) return undefined;
  const sizes = new Map(nodes.map((node) => [node.id, sizeOf(node)]));
  const placed = placeAll(graph, sizes);
  const lines = edges.map((edge) => edgeSvg(placed.edge(edge), edge));
  const boxes = nodes.map((node) => {
    const { x, y } = placed.node(node.id);
    return nodeSvg(node, x, y, sizes.get(node.id) ?? sizeOf(node));
  });
  return {
    svgHtml: pictureSvg(placed.width, placed.height, "References between definitions", lines.join("") + boxes.join("")),
    lists: mapInWords(graph),
  };
}

function mapInWords({ nodes, edges }: MapGraph): DiagramView["lists"] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes.flatMap((node) => {
    const outgoing = edges.filter(({ from }) => from === node.id);
    const title = visibleText(node.title);
    const kinds = node.kinds.map(({ text, href }) => ({ text: visibleText(text), href }));
    const targets = outgoing.flatMap(({ to, references }) => {
      const target = byId.get(to);
      if (target === undefined) return [];
      const examples = node.kinds.length > 0 ? `: ${references.map(visibleText).join(", ")}` : "";
      return [{ text: `${visibleText(target.title)}${examples}`, href: target.href }];
    });
    return [
      ...(kinds.length > 0 ? [{ title: `${title} has`, links: kinds }] : []),
      ...(targets.length > 0 ? [{ title: `${title} refers to`, links: targets }] : []),
    ];
  });
}
