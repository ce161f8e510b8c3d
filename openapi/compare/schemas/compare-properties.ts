import { childPart, placeBelow, type Part } from "../parts/part.js";
import type { Direction } from "../levels/contexts.js";
import type { Edge, Fact, Filter, Findings } from "./fact.js";
import type { SchemaSides } from "./schema-sides.js";
import { ANY_TYPE, metaOf, TYPES, type Use, type View } from "./view.js";

/** The only direction in which a field is on the wire; `undefined` for both. */
const directionOf = (use: Use): Direction | undefined =>
  metaOf(use, "readOnly") === true ? "response" : metaOf(use, "writeOnly") === true ? "request" : undefined;

const commonDirection = (old: Use, now: Use): Direction | undefined => {
  const [from, to] = [directionOf(old), directionOf(now)];
  return from === to ? from : undefined;
};

const onlyIn = (direction: Direction | undefined): Pick<Fact, "only"> =>
  direction === undefined ? {} : { only: direction };

/** Compares the fields of two objects. */
export function compareProperties(old: View, now: View, sides: SchemaSides, { facts, edges }: Findings): void {
  const uses = new Map<Part, Use>();
  const useOf = (part: Part, views: SchemaSides["old"]): Use => {
    const use = uses.get(part) ?? views.useOf(part);
    uses.set(part, use);
    return use;
  };
  const removed: [string, Use][] = [];
  for (const [name, part] of old.properties) {
    const other = now.properties.get(name);
    const before = useOf(part, sides.old);
    if (other === undefined) {
      removed.push([name, before]);
      continue;
    }
    const after = useOf(other, sides.new);
    const direction = commonDirection(before, after);
    const filter: Filter | undefined = direction ?? (name === "status" && now.hasStatus ? "status" : undefined);
    edges.push({ old: before, new: after, step: name, ...(filter !== undefined && { filter }) } satisfies Edge);
    facts.push(...compareRequired(name, { old, now, before, after }));
  }
  const added = [...now.properties]
    .filter(([name]) => !old.properties.has(name))
    .map(([name, part]): [string, Use] => [name, useOf(part, sides.new)]);
  takeRenamed(removed, added, { old, now, sides, facts });
  for (const [name, use] of removed) {
    const id = old.required.has(name) ? "required-property-removed" : "property-removed";
    facts.push({
      id,
      step: name,
      old: use.part,
      new: placeBelow(now.part, "properties", name),
      ...onlyIn(directionOf(use)),
    });
  }
  for (const [name, use] of added) {
    const hasDefault = metaOf(use, "default") !== undefined;
    const id = !now.required.has(name)
      ? "property-added-optional"
      : hasDefault
        ? "property-added-required-with-default"
        : "property-added-required";
    facts.push({
      id,
      step: name,
      old: placeBelow(old.part, "properties", name),
      new: use.part,
      ...onlyIn(directionOf(use)),
    });
  }
  compareUndeclared(old, now, facts);
}

interface Property {
  readonly old: View;
  readonly now: View;
  readonly before: Use;
  readonly after: Use;
}

/** What is required and read-only is required in responses only. */
function compareRequired(name: string, { old, now, before, after }: Property): readonly Fact[] {
  const [from, to] = [old.required.has(name), now.required.has(name)];
  if (!from && !to) return [];
  const [was, is] = [directionOf(before), directionOf(after)];
  const places = { step: name, old: before.part, new: after.part };
  if (!from) return [{ id: requiredId(after), ...places, ...onlyIn(is) }];
  if (!to) return [{ id: "property-became-optional", ...places, ...onlyIn(was) }];
  // Required as before, and in one more direction now.
  return was === "response" && is !== "response" ? [{ id: requiredId(after), ...places, only: "request" }] : [];
}

const requiredId = (use: Use): Fact["id"] =>
  metaOf(use, "default") === undefined ? "property-became-required" : "property-became-required-with-default";

/** Names that are required and that no property declares. */
function compareUndeclared(old: View, now: View, facts: Fact[]): void {
  const places = { old: placeBelow(old.part, "required"), new: placeBelow(now.part, "required") };
  const isDeclared = (name: string): boolean => old.properties.has(name) || now.properties.has(name);
  for (const name of now.required)
    if (!old.required.has(name) && !isDeclared(name))
      facts.push({ id: "property-became-required", step: name, ...places });
  for (const name of old.required)
    if (!now.required.has(name) && !isDeclared(name))
      facts.push({ id: "property-became-optional", step: name, ...places });
}

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, "");

/** Whether two names may be spellings of one: `podIp` and `pod_ip`, `cidr` and `cidrs`. */
function isSimilar(a: string, b: string): boolean {
  const [left, right] = [letters(a), letters(b)];
  return left === right || left === `${right}s` || right === `${left}s`;
}

interface Renaming {
  readonly old: View;
  readonly now: View;
  readonly sides: SchemaSides;
  readonly facts: Fact[];
}

/** Takes out pairs of a field that went and one that came with the same shape, and a similar name or the same description. */
function takeRenamed(removed: [string, Use][], added: [string, Use][], { old, now, sides, facts }: Renaming): void {
  for (let i = removed.length - 1; i >= 0; i--) {
    const [name, before] = removed[i] ?? [];
    if (name === undefined || before === undefined) continue;
    const description = metaOf(before, "description");
    const index = added.findIndex(
      ([other, after]) =>
        now.required.has(other) === old.required.has(name) &&
        (isSimilar(name, other) ||
          (typeof description === "string" && description !== "" && description === metaOf(after, "description"))) &&
        sides.isSame(before, after),
    );
    const [renamed] = index < 0 ? [] : added.splice(index, 1);
    if (renamed === undefined) continue;
    removed.splice(i, 1);
    const [to, after] = renamed;
    facts.push({
      id: "property-renamed",
      step: name,
      to,
      old: before.part,
      new: after.part,
      ...onlyIn(commonDirection(before, after)),
    });
  }
}

/** Compares what an object may have besides its declared fields. */
export function compareAdditional(old: View, now: View, sides: SchemaSides, { facts, edges }: Findings): void {
  const [from, to] = [old.additional, now.additional];
  const places = {
    old: placeBelow(old.part, "additionalProperties"),
    new: placeBelow(now.part, "additionalProperties"),
  };
  if (typeof from === "object" && typeof to === "object")
    edges.push({ old: sides.old.useOf(from), new: sides.new.useOf(to), step: "{}" });
  else if (from !== to) {
    const id =
      to === false
        ? "additional-properties-closed"
        : from === false
          ? "additional-properties-opened"
          : typeof to === "object"
            ? "additional-properties-typed"
            : "additional-properties-untyped";
    const typed =
      typeof to === "object" ? sides.new.useOf(to) : typeof from === "object" ? sides.old.useOf(from) : undefined;
    // A schema that accepts everything says no more than none.
    const isIdle = typed !== undefined && from !== false && to !== false && isOpen(typed.view);
    if (!isIdle) facts.push({ id, ...places });
  }
  const patterns = new Set([...old.patternProperties.keys(), ...now.patternProperties.keys()]);
  for (const pattern of patterns) {
    const [before, after] = [old.patternProperties.get(pattern), now.patternProperties.get(pattern)];
    if (before !== undefined && after !== undefined)
      edges.push({ old: sides.old.useOf(before), new: sides.new.useOf(after), step: `{${pattern}}` });
    else
      facts.push({
        id: "unhandled",
        key: `patternProperties ${pattern}`,
        details: { keyword: "patternProperties" },
        old: placeBelow(old.part, "patternProperties", pattern),
        new: placeBelow(now.part, "patternProperties", pattern),
      });
  }
}

const isOpen = ({
  types,
  values,
  bounds,
  patterns,
  properties,
  required,
  unions,
  not,
  rest,
  parts,
  additional,
}: View): boolean =>
  types === ANY_TYPE &&
  values === undefined &&
  bounds.size + patterns.length + properties.size + required.size + unions.length + rest.size + parts === 0 &&
  not === undefined &&
  additional === true;

/** Compares the entries of two lists. */
export function compareItems(old: View, now: View, sides: SchemaSides, { facts, edges }: Findings): void {
  if (old.items !== undefined || now.items !== undefined) {
    // A list without a schema for its entries has any.
    const before = old.items === undefined ? sides.old.anyOf(old.part) : sides.old.useOf(old.items);
    const after = now.items === undefined ? sides.new.anyOf(now.part) : sides.new.useOf(now.items);
    const isArray = (view: View): boolean => (view.types & TYPES.array) !== 0;
    if (isArray(old) && isArray(now)) edges.push({ old: before, new: after, step: "[]" });
  }
  const most = Math.max(old.tuple.length, now.tuple.length);
  for (let i = 0; i < most; i++) {
    const [before, after] = [old.tuple[i], now.tuple[i]];
    const keyword = childPart(now.part, "prefixItems") === undefined ? "items" : "prefixItems";
    if (before !== undefined && after !== undefined)
      edges.push({ old: sides.old.useOf(before), new: sides.new.useOf(after), step: `[${i}]` });
    else
      facts.push({
        id: "unhandled",
        key: `${keyword} ${i}`,
        details: { keyword },
        old: placeBelow(old.part, keyword, i),
        new: placeBelow(now.part, keyword, i),
      });
  }
}
