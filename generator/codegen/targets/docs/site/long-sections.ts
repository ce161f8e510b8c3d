import type { NamedType } from "../../../client-model/client-model.js";
import { isKind } from "./kinds-of.js";
import type { Section } from "./sections.js";
import type { SiteContext } from "./site-context.js";
import { typeTitle } from "./site-map.js";

/** How many names a page lists. With more, it would be too long to load at once. */
export const MOST_NAMES = 700;

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
  if (others.length <= MOST_NAMES) return { definitions, nested, further: [] };
  const rest = [...definitions.slice(MOST_NAMES), ...nested];
  return {
    definitions: definitions.slice(0, MOST_NAMES),
    nested: [],
    further: Array.from({ length: Math.ceil(rest.length / MOST_NAMES) }, (_, page) =>
      rest.slice(page * MOST_NAMES, (page + 1) * MOST_NAMES),
    ),
  };
}

/** The path of a further page, without extension: `definitions/more/2`. */
export const furtherPage = (section: Section, index: number): string => `${section.path}/more/${index + 1}`;
