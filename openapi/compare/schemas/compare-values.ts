import { placeBelow } from "../parts/part.js";
import { isSame, isSameSet } from "../parts/same.js";
import { BOUNDS } from "./keywords.js";
import type { Fact } from "./fact.js";
import { shown, shownList } from "./shown.js";
import { formatOrder, isKnownFormat, typesText } from "./types.js";
import { TYPES, type Bound, type View } from "./view.js";

type Add = (fact: Fact, keyword: string) => void;

/** Compares which values two schemas accept, apart from their parts. */
export function compareValues(old: View, now: View): readonly Fact[] {
  const facts: Fact[] = [];
  const add: Add = (fact, keyword) =>
    void facts.push({ old: placeBelow(old.part, keyword), new: placeBelow(now.part, keyword), ...fact });
  compareTypes(old, now, add);
  compareFormats(old, now, add);
  compareEnums(old, now, add);
  for (const keyword of BOUNDS.keys()) compareBound(keyword, boundOf(old, keyword), boundOf(now, keyword), add);
  comparePatterns(old, now, add);
  if (old.collectionFormat !== now.collectionFormat) {
    const [from, to] = [old.collectionFormat ?? "csv", now.collectionFormat ?? "csv"];
    if (from !== to) add({ id: "collection-format-changed", from, to }, "collectionFormat");
  }
  return facts;
}

function compareTypes(old: View, now: View, add: Add): void {
  if (old.types === now.types) return;
  const change = { from: typesText(old.types), to: typesText(now.types) };
  if ((old.types & now.types) === old.types) add({ id: "type-widened", ...change }, "type");
  else if ((old.types & now.types) === now.types) add({ id: "type-narrowed", ...change }, "type");
  else add({ id: "type-changed", ...change }, "type");
}

function compareFormats(old: View, now: View, add: Add): void {
  const [from, to] = [old.format, now.format];
  // The format of another type says nothing more than the type.
  if (from === to || (old.types & now.types) === 0) return;
  if (from !== undefined && to !== undefined) {
    const order = formatOrder(from, to);
    if (order !== undefined) add({ id: order === "wider" ? "format-widened" : "format-narrowed", from, to }, "format");
    else if (isKnownFormat(from) && isKnownFormat(to)) add({ id: "format-changed", from, to }, "format");
    else add({ id: "unknown-format-changed", from, to }, "format");
  } else if (!isKnownFormat(from ?? to ?? ""))
    add({ id: "unknown-format-changed", from: from ?? "none", to: to ?? "none" }, "format");
  else if (to !== undefined) add({ id: "format-added", to }, "format");
  else add({ id: "format-removed", from }, "format");
}

/** Whether a document says that values may be added to an enum. */
function isOpen({ meta }: View): boolean {
  const enumeration = meta.get("x-ms-enum");
  return (
    meta.get("x-extensible-enum") !== undefined ||
    (typeof enumeration === "object" && enumeration !== null && Reflect.get(enumeration, "modelAsString") === true)
  );
}

function compareEnums(old: View, now: View, add: Add): void {
  const [from, to] = [old.values, now.values];
  if (from === undefined && to === undefined) return;
  if (from === undefined) return add({ id: "became-enum", to: shownList(to ?? []) }, "enum");
  if (to === undefined) return add({ id: "enum-dropped", from: shownList(from) }, "enum");
  const removed = from.filter((value) => !to.some((other) => isSame(value, other)));
  const added = to.filter((value) => !from.some((other) => isSame(value, other)));
  if (old.isConst && now.isConst && removed.length > 0)
    return add({ id: "const-changed", from: shown(from[0]), to: shown(to[0]) }, "const");
  const id = isOpen(old) && isOpen(now) ? "open-enum-value-added" : "enum-value-added";
  for (const value of removed)
    add({ id: "enum-value-removed", details: { value: shown(value) }, key: shown(value) }, "enum");
  for (const value of added) add({ id, details: { value: shown(value) }, key: shown(value) }, "enum");
}

/** A bound. Kubernetes writes `uniqueItems` on parameters of every type, where it restricts nothing. */
const boundOf = ({ types, bounds }: View, keyword: string): Bound | undefined =>
  keyword === "uniqueItems" && (types & TYPES.array) === 0 ? undefined : bounds.get(keyword);

const boundText = (keyword: string, { value, exclusive }: Bound): string =>
  BOUNDS.get(keyword) === "flag" ? "true" : `${value}${exclusive ? " (exclusive)" : ""}`;

function compareBound(keyword: string, from: Bound | undefined, to: Bound | undefined, add: Add): void {
  if (from === undefined && to === undefined) return;
  const details = { keyword };
  if (from === undefined || to === undefined) {
    if (to !== undefined) add({ id: "bound-added", to: boundText(keyword, to), details, key: keyword }, keyword);
    if (from !== undefined)
      add({ id: "bound-removed", from: boundText(keyword, from), details, key: keyword }, keyword);
    return;
  }
  if (from.value === to.value && from.exclusive === to.exclusive) return;
  const change = { from: boundText(keyword, from), to: boundText(keyword, to), details, key: keyword };
  const kind = BOUNDS.get(keyword);
  if (kind === "multiple") {
    const id = isMultiple(to.value, from.value)
      ? "bound-tightened"
      : isMultiple(from.value, to.value)
        ? "bound-loosened"
        : "bound-changed";
    return add({ id, ...change }, keyword);
  }
  const isTighter =
    from.value === to.value ? to.exclusive : kind === "upper" ? to.value < from.value : to.value > from.value;
  add({ id: isTighter ? "bound-tightened" : "bound-loosened", ...change }, keyword);
}

const isMultiple = (value: number, of: number): boolean => of !== 0 && Number.isInteger(value / of);

/** Whether every text matches a pattern: it is empty, apart from anchors, or `.*`. */
const isAnything = (pattern: string): boolean => /^\^?(?:\.\*\$?)?$|^\$$/.test(pattern);

function comparePatterns(old: View, now: View, add: Add): void {
  const [from, to] = [old.patterns, now.patterns].map((patterns) => patterns.filter((each) => !isAnything(each))) as [
    string[],
    string[],
  ];
  if (isSameSet(from, to)) return;
  if (from.length === 0) add({ id: "pattern-added", to: to.join(" and ") }, "pattern");
  else if (to.length === 0) add({ id: "pattern-removed", from: from.join(" and ") }, "pattern");
  else add({ id: "pattern-changed", from: from.join(" and "), to: to.join(" and ") }, "pattern");
}
