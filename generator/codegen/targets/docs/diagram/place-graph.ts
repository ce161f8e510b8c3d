import { createRequire } from "node:module";

/** A box to place. */
interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** The positions of everything. */
export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  /** The center of a box. */
  readonly node: (id: string) => Point;
  /** The corners of a line. */
  readonly edge: (edge: Edge) => readonly Point[];
}

/** The part of dagre in use. Its own declarations do not resolve from an ES module. */
interface Dagre {
  readonly graphlib: { readonly Graph: new (options: object) => DagreGraph };
  readonly layout: (graph: DagreGraph) => void;
}

interface DagreGraph {
  setGraph(label: object): void;
  setNode(id: string, label: object): void;
  setEdge(from: string, to: string, label: object): void;
  graph(): { readonly width?: number; readonly height?: number };
  node(id: string): Point | undefined;
  edge(from: string, to: string): { readonly points: readonly Point[] } | undefined;
}

const MARGIN = 4;

const require = createRequire(import.meta.url);

/** The library keeps names as keys of plain objects, where `__proto__` would be no key. */
const keyOf = (id: string): string => `box ${id}`;

/** Places boxes so that lines run from left to right, with as few crossings as possible. */
export function placeGraph(boxes: readonly Box[], edges: readonly Edge[]): PlacedGraph {
  const { graphlib, layout } = require("@dagrejs/dagre") as Dagre;
  const graph = new graphlib.Graph({ directed: true });
  graph.setGraph({ rankdir: "LR", nodesep: 18, ranksep: 70, edgesep: 10, marginx: 4, marginy: 4 });
  for (const { id, width, height } of boxes) graph.setNode(keyOf(id), { width, height });
  const known = new Set(boxes.map(({ id }) => id));
  for (const { from, to } of edges) if (known.has(from) && known.has(to)) graph.setEdge(keyOf(from), keyOf(to), {});
  if (boxes.length > 0) layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const lines = edges.flatMap(({ from, to }) => graph.edge(keyOf(from), keyOf(to))?.points ?? []);
  // Lines can lead around boxes and outside their bounds.
  const left = Math.min(0, ...lines.map(({ x }) => x - MARGIN));
  const top = Math.min(0, ...lines.map(({ y }) => y - MARGIN));
  const right = Math.max(width, ...lines.map(({ x }) => x + MARGIN));
  const bottom = Math.max(height, ...lines.map(({ y }) => y + MARGIN));
  const moved = ({ x, y }: Point): Point => ({ x: x - left, y: y - top });
  return {
    width: boxes.length === 0 ? 0 : right - left,
    height: boxes.length === 0 ? 0 : bottom - top,
    node: (id) => moved(graph.node(keyOf(id)) ?? { x: 0, y: 0 }),
    edge: ({ from, to }) => (graph.edge(keyOf(from), keyOf(to))?.points ?? []).map(moved),
  };
}
