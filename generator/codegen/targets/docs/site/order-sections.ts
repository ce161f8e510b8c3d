import type { ClientModel } from "../../../client-model/client-model.js";
import type { Section } from "./sections.js";

const CORE = ["", "core"];

/** A section's place: GroupVersions, then tags, then operations without a tag, then definitions. */
function rankOf({ groupVersion, groups }: Section): number {
  if (groupVersion !== undefined) return CORE.includes(groupVersion.group) ? 0 : 1;
  if (groups.length === 0) return 4;
  return groups.some(({ id }) => id !== "") ? 2 : 3;
}

/**
 * Sections in the order in which readers look for them: the core group before others, tags as the document lists them,
 * definitions last.
 */
export function orderSections(sections: readonly Section[], { tags, tagGroups = [] }: ClientModel): readonly Section[] {
  const names = [...new Set([...tagGroups.flatMap((group) => group.tags), ...tags.map(({ name }) => name)])];
  const places = new Map(names.map((name, place) => [name, place]));
  const placeOf = (section: Section): number =>
    Math.min(...section.groups.map(({ id }) => places.get(id) ?? names.length), names.length);
  return sections
    .map((section) => ({ section, rank: rankOf(section), place: placeOf(section) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place || (a.section.path < b.section.path ? -1 : 1))
    .map(({ section }) => section);
}
