import { escapeToken } from "../../types/json-pointer.js";
import type { Report } from "../changes/collector.js";
import { contextBit } from "../levels/contexts.js";
import { childPart, memberParts, placeBelow, type Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import type { SchemaComparer } from "../schemas/schema-comparer.js";

const SECTIONS = [
  ...["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks"],
  ...["pathItems", "mediaTypes"],
];

const CONTEXT = contextBit({ direction: "request", style: "plain", stability: "stable" });

/** The shared parts of a document, by section and name. */
function sharedParts(document: Part): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const add = (section: string, members: Part | undefined): void => {
    for (const [name, part] of memberParts(members)) parts.set(`${section} ${name}`, part);
  };
  for (const section of ["definitions", "parameters", "responses"]) add(section, childPart(document, section));
  const components = childPart(document, "components");
  if (components !== undefined) for (const section of SECTIONS) add(section, childPart(components, section));
  return parts;
}

/** Collects the texts of all `$ref`s in a value. */
function referencesIn(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, found);
  else if (typeof value === "object" && value !== null)
    for (const [key, member] of Object.entries(value))
      if (key === "$ref" && typeof member === "string") found.add(member);
      else referencesIn(member, found);
}

/** Reports shared parts that differ and that nothing refers to. Without a use, they are compared nowhere else. */
export function compareUnreferenced(
  old: readonly Part[],
  now: readonly Part[],
  schemas: SchemaComparer,
  report: Report,
): void {
  const [first, second] = [old[0], now[0]];
  if (old.length !== 1 || now.length !== 1 || first === undefined || second === undefined) return;
  const [from, to] = [sharedParts(first), sharedParts(second)];
  const differing = new Set(
    [...from.keys(), ...to.keys()].filter((name) => !isSame(from.get(name)?.value, to.get(name)?.value)),
  );
  if (differing.size === 0) return;
  const references = new Set<string>();
  referencesIn(first.value, references);
  referencesIn(second.value, references);
  const compared = new Set<unknown>();
  for (const pair of schemas.reached) compared.add(pair.old.part.value).add(pair.new.part.value);
  for (const name of differing) {
    if (compared.has(from.get(name)?.value) || compared.has(to.get(name)?.value)) continue;
    const [section = "", key = ""] = name.split(/ (.*)/s);
    const pointer = `${"swagger" in Object(first.value) ? "#" : "#/components"}/${section}/${escapeToken(key)}`;
    if (references.has(pointer) || [...references].some((reference) => reference.endsWith(pointer))) continue;
    const [before, after] = [from.get(name), to.get(name)];
    const change = before === undefined ? "is new" : after === undefined ? "is gone" : "differs";
    report({
      id: "unreferenced-changed",
      subject: key,
      contexts: CONTEXT,
      details: { change },
      key: section,
      old: before ?? placeBelow(first, section),
      new: after ?? placeBelow(second, section),
    });
  }
}
