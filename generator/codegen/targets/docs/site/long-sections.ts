import type { NamedType } from "../../../client-model/client-model.js";
import { isKind } from "./kinds-of.js";
import type { Section } from "./sections.js";
import type { SiteContext } from "./site-context.js";
import { typeTitle } from "./site-map.js";

/** How many names a page lists. With more, it would be too long to load at once. */
export const MOST_NAMES = 700;

/** How many operations a page lists with their paths and summaries. */
const MOST_OPERATIONS = 200;

/** With more operations, the first page lists fewer types. */
const MANY_OPERATIONS = 50;

/** Divides lists of operations into pages. A list that does not fit goes on, without its anchor, on the next page. */
export function cutOperations<
  List extends { readonly title: string; readonly anchor: string; readonly operations: readonly unknown[] },
>(lists: readonly List[]): readonly (readonly List[])[] {
  const pages: List[][] = [];
  let room = 0;
  for (const list of lists) {
    let at = 0;
    do {
      if (room === 0) {
        pages.push([]);
        room = MOST_OPERATIONS;
      }
      const operations = list.operations.slice(at, at + room);
      pages.at(-1)?.push({ ...list, operations, ...(at > 0 && { anchor: "" }) });
      at += operations.length;
      room -= operations.length;
    } while (at < list.operations.length);
  }
  return pages;
}

/** The path of a page with operations of a section, without extension; the first is the section's own page. */
export const operationListPage = (section: Section, index: number): string =>
  index === 0 ? `${section.path}/index` : `${section.path}/operations/more/${index}`;

/** The types of a section: those on its own page, and those on further pages. */
export interface ListedTypes {
  readonly definitions: readonly NamedType[];
  /** Inline types. */
  readonly nested: readonly NamedType[];
  /** What does not fit, page by page. */
  readonly further: readonly (readonly NamedType[])[];
}

const byTitle = (a: NamedType, b: NamedType): number => (typeTitle(a) < typeTitle(b) ? -1 : 1);

/** Divides the types of a section that are not kinds into pages. */
export function listedTypes(section: Section, context: SiteContext): ListedTypes {
  const others = section.types.filter((type) => !isKind(type, context)).toSorted(byTitle);
  const definitions = others.filter(({ origin }) => origin === "definition");
  const nested = others.filter(({ origin }) => origin === "inline");
  const operations = section.groups.reduce((sum, group) => sum + group.operations.length, 0);
  const most = operations > MANY_OPERATIONS ? MOST_NAMES / 2 : MOST_NAMES;
  if (others.length <= most) return { definitions, nested, further: [] };
  const rest = [...definitions.slice(most), ...nested];
  return {
    definitions: definitions.slice(0, most),
    nested: [],
    further: Array.from({ length: Math.ceil(rest.length / MOST_NAMES) }, (_, page) =>
      rest.slice(page * MOST_NAMES, (page + 1) * MOST_NAMES),
    ),
  };
}

/** The path of a further page, without extension: `definitions/more/2`. */
export const furtherPage = (section: Section, index: number): string => `${section.path}/more/${index + 1}`;
