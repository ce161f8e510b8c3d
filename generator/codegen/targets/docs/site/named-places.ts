import { fragment } from "./anchor.js";
import type { ExtraPage } from "./branding.js";
import type { SiteContext } from "./site-context.js";
import { overviewOf, sectionPage } from "./site-map.js";

/** Where a link of a description leads, below the site; undefined if that is nowhere. */
export type FindPlace = (link: string) => string | undefined;

/** The part of an anchor that a heading's text becomes: as in links that other tools resolve. */
export const headingSlug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** The anchor of a heading in a description. */
export const headingAnchor = (text: string): string => `section-${headingSlug(text)}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The headings of a text in Markdown. */
const headingsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*$/gm), ([, title = ""]) => headingSlug(title));

/**
 * Resolves links of descriptions to parts of the documentation: `#operation/ID`, `#tag/NAME`, `#section/TITLE`, and
 * headings of the document's own description.
 */
export function createFindPlace({ model, map }: SiteContext, pages: readonly ExtraPage[] = []): FindPlace {
  const extra = new Set(pages.map(({ path }) => path));
  const operations = new Map<string, string>();
  for (const { operations: members } of model.groups)
    for (const { id, operationId } of members)
      if (operationId !== undefined) operations.set(operationId, map.operationPages.get(id) ?? "");
  const sections = new Map(
    map.sections.flatMap((section) => section.groups.map(({ id }) => [headingSlug(id), sectionPage(map, section)])),
  );
  const headings = new Set(headingsIn(model.description));
  return (link) => {
    // Links between the owner's pages are those between their files.
    const [, file = "", inside = ""] = /^(?:\.\/)?([\w.-]+)\.md(#.*)?$/.exec(link) ?? [];
    if (extra.has(file))
      return file + map.extension + (inside === "" ? "" : fragment(`section-${headingSlug(inside)}`));
    const [, kind = "", rest = ""] = /^#\/?(?:(operation|tag|section)\/)?(.+)$/.exec(link) ?? [];
    const name = decoded(rest);
    const last = name.split("/").at(-1) ?? "";
    if (kind === "operation") return operations.get(name) ?? operations.get(last);
    if (kind === "tag") {
      // `#tag/pets/operation/addPet`, `#tag/pets/paths/~1pets/get`
      const inside = /\/operation\/(.+)$/.exec(name)?.[1];
      return (
        (inside === undefined ? undefined : operations.get(inside)) ??
        sections.get(headingSlug(name.split("/")[0] ?? ""))
      );
    }
    const slug = headingSlug(last);
    return headings.has(slug) ? overviewOf(map) + fragment(`section-${slug}`) : undefined;
  };
}
