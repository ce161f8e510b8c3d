import { hierarchy, tree } from "d3-hierarchy";
import type { NamedType } from "../../../client-model/client-model.js";
import type { PageLinks, SiteContext } from "../site/site-context.js";
import { typeTitle } from "../site/site-map.js";
import type { TypeUses } from "../site/used-in.js";
import type { DiagramView, LinkView } from "../view.js";
import { visibleText } from "../text/visible-text.js";
import { partsOf, referrersOf, type Part } from "./parts-of.js";
import { at, boxSvg, pictureSvg, shortLabel, textRoom } from "./svg.js";

const BOX_HEIGHT = 38;
const ROW_HEIGHT = 46;
const GAP = 56;

const roomOf = ({ title, note }: Part): number =>
  Math.max(textRoom(shortLabel(title), 13), textRoom(shortLabel(note), 11), 40) + 20;

interface Placed {
  readonly part: Part;
  /** Left edge and vertical middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly parent: Placed | undefined;
}

/**
 * Places a tree in columns, one for each level, with the root's middle at 0.
 *
 * @param direction - 1 if levels go to the right, -1 if they go to the left
 */
function place(root: Part, direction: 1 | -1): readonly Placed[] {
  const layout = tree<Part>()
    .nodeSize([ROW_HEIGHT, 1])
    .separation(() => 1)(hierarchy(root, ({ parts }) => parts));
  const nodes = layout.descendants();
  const widths: number[] = [];
  for (const { depth, data } of nodes) widths[depth] = Math.max(widths[depth] ?? 0, roomOf(data));
  const placed = new Map<unknown, Placed>();
  for (const node of nodes) {
    const before = widths.slice(0, node.depth).reduce((sum, width) => sum + width + GAP, 0);
    const width = roomOf(node.data);
    placed.set(node, {
      part: node.data,
      x: direction === 1 ? before : (widths[0] ?? 0) - before - width,
      y: node.x - layout.x,
      width,
      parent: placed.get(node.parent),
    });
  }
  return [...placed.values()];
}

/** A line from the referring box to its target. */
function edgeSvg({ x, y, width, parent }: Placed, direction: 1 | -1): string {
  if (parent === undefined) return "";
  const [fromX, fromY, toX, toY] =
    direction === 1 ? [parent.x + parent.width, parent.y, x, y] : [x + width, y, parent.x, parent.y];
  const middle = (fromX + toX) / 2;
  return `<path class="edge" marker-end="url(#arrow)" d="M${at(fromX)} ${at(fromY)}C${at(middle)} ${at(fromY)} ${at(middle)} ${at(toY)} ${at(toX)} ${at(toY)}"/>`;
}

const inWords = (parts: readonly Part[], prefix = ""): readonly LinkView[] =>
  parts.flatMap(({ title, note, href, parts: inner }) => {
    const way = note === "" ? prefix : `${prefix}${prefix === "" ? "" : "."}${visibleText(note)}`;
    const text = note === "" ? visibleText(title) : `${way}: ${visibleText(title)}`;
    return [...(href === undefined ? [] : [{ text, href }]), ...inWords(inner, way)];
  });

/** The types in a type and the types that refer to it, as a picture and in words; undefined if there are hardly any. */
export function typeDiagram(
  type: NamedType,
  uses: TypeUses,
  context: SiteContext,
  links: PageLinks,
): DiagramView | undefined {
  const own = { title: typeTitle(type), note: "", href: undefined };
  const parts = partsOf(type, context, links);
  const referrers = referrersOf(uses.fields, links);
  if (parts.length + referrers.length < 2) return undefined;
  const right = place({ ...own, parts }, 1);
  const left = place({ ...own, parts: referrers }, -1).slice(1);
  const all = [...right, ...left];
  const [minX, maxX] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x, width }) => x + width))];
  const [minY, maxY] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const pad = 2;
  const edges = [...right.map((node) => edgeSvg(node, 1)), ...left.map((node) => edgeSvg(node, -1))];
  const boxes = all.map(({ part, x, y, width }) =>
    boxSvg({ ...part, x, y: y - BOX_HEIGHT / 2, width, height: BOX_HEIGHT, own: part === right[0]?.part }),
  );
  const title = visibleText(own.title);
  const content = `<g transform="translate(${at(pad - minX)} ${at(pad + BOX_HEIGHT / 2 - minY)})">${edges.join("")}${boxes.join("")}</g>`;
  return {
    svgHtml: pictureSvg(
      maxX - minX + 2 * pad,
      maxY - minY + BOX_HEIGHT + 2 * pad,
      `What ${title} is made of and what refers to it`,
      content,
    ),
    lists: [
      { title: `${title} is made of`, links: inWords(parts) },
      {
        title: `${title} is referred to by`,
        links: referrers.flatMap(({ title: name, note, href }) =>
          href === undefined
            ? []
            : [{ text: note === "" ? visibleText(name) : `${visibleText(name)}.${visibleText(note)}`, href }],
        ),
      },
    ].filter((list) => list.links.length > 0),
  };
}
