import { GROUP_VERSION_KIND } from "../../kubernetes/group-version.js";
import { KIND_EXTENSIONS } from "../../kubernetes/kind-extensions.js";
import { isObject } from "../../types/objects.js";
import { placeBelow, type Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import { compareRules } from "./compare-rules.js";
import type { Fact } from "./fact.js";
import { DOCUMENTATION } from "./keywords.js";
import { shown } from "./shown.js";

/** What is compared: values of keywords on both sides, and where they stand. */
interface Sides {
  readonly from: unknown;
  readonly to: unknown;
  readonly old: Part;
  readonly new: Part;
}

type Compare = (sides: Sides, keyword: string) => readonly Omit<Fact, "old" | "new">[];

const flag =
  (added: Fact["id"], removed: Fact["id"]): Compare =>
  ({ from, to }) =>
    (from === true) === (to === true) ? [] : [{ id: to === true ? added : removed }];

/** Values that Kubernetes' documents state as the default of fields without one. */
const isZero = (value: unknown): boolean =>
  value === "" ||
  value === 0 ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

const compareDefaults: Compare = ({ from, to }) => {
  if (from === undefined)
    return isZero(to)
      ? [{ id: "zero-default-changed", to, details: { value: shown(to) } }]
      : [{ id: "default-added", to: shown(to) }];
  if (to === undefined)
    return isZero(from)
      ? [{ id: "zero-default-changed", from, details: { value: shown(from) } }]
      : [{ id: "default-removed", from: shown(from) }];
  return [{ id: "default-changed", from: shown(from), to: shown(to) }];
};

const listName = (type: unknown): string =>
  type === undefined || type === "" || type === "atomic" ? "an atomic" : `a ${shown(type)}`;

/** An empty type is none, and none is atomic. */
const listType = (type: unknown): unknown => (type === undefined || type === "" ? "atomic" : type);

const mapName = (type: unknown): string =>
  type === "atomic" ? "an atomic" : type === "granular" ? "a granular" : `a ${shown(type)}`;

const compareListTypes: Compare = ({ from, to }) => {
  if (listType(from) === listType(to)) return [];
  const id = to === "set" || to === "map" ? "list-became-unique" : "list-type-changed";
  return [{ id, from: `${listName(from)} one`, to: listName(to) }];
};

const changed =
  (id: Fact["id"]): Compare =>
  ({ from, to }) => [{ id, from: shown(from), to: shown(to) }];

const COMPARES: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  ["default", compareDefaults],
  ["nullable", flag("nullable-added", "nullable-removed")],
  ["readOnly", flag("read-only-added", "read-only-removed")],
  ["writeOnly", flag("write-only-added", "write-only-removed")],
  ["deprecated", flag("deprecated", "undeprecated")],
  ["xml", () => [{ id: "xml-changed" }]],
  ["x-kubernetes-list-type", compareListTypes],
  ["x-kubernetes-list-map-keys", changed("list-map-keys-changed")],
  [
    "x-kubernetes-map-type",
    ({ from = "granular", to = "granular" }) =>
      from === to ? [] : [{ id: "map-type-changed", from: mapName(from), to: mapName(to) }],
  ],
  ["x-kubernetes-patch-strategy", changed("patch-strategy-changed")],
  ["x-kubernetes-patch-merge-key", changed("patch-merge-key-changed")],
  ["x-kubernetes-preserve-unknown-fields", flag("preserve-unknown-added", "preserve-unknown-removed")],
  [
    "x-kubernetes-embedded-resource",
    ({ from, to }) =>
      (from === true) === (to === true)
        ? []
        : [{ id: "embedded-resource-changed", details: { change: to === true ? "became" : "is no longer" } }],
  ],
  ["x-kubernetes-validations", compareRules],
]);

/** Extensions of Kubernetes that say nothing of values. */
const INFORMATIVE: ReadonlySet<string> = new Set([
  "x-kubernetes-group-version-kind",
  "x-kubernetes-selectable-fields",
  "x-kubernetes-unions",
]);

function compareOther(keyword: string): readonly Omit<Fact, "old" | "new">[] {
  const details = { keyword };
  if (DOCUMENTATION.has(keyword)) return [{ id: "documentation-changed", details, key: keyword }];
  const isSafe = !keyword.startsWith("x-kubernetes-") || INFORMATIVE.has(keyword);
  return [{ id: isSafe ? "extension-changed" : "unhandled", details, key: keyword }];
}

const OF_KINDS: ReadonlySet<string> = new Set(KIND_EXTENSIONS);

/** Whether an extension tells of the resources of a kind: these are compared by kind. */
const isOfKind = (keyword: string, { old, new: now }: { readonly old: Part; readonly new: Part }): boolean =>
  OF_KINDS.has(keyword) && [old, now].every(({ value }) => isObject(value) && value[GROUP_VERSION_KIND] !== undefined);

/** Compares what is said of a value rather than of its shape. */
export function compareMeta(
  keywords: Iterable<string>,
  valuesOf: (keyword: string) => { readonly from: unknown; readonly to: unknown },
  places: { readonly old: Part; readonly new: Part; readonly step?: string },
): readonly Fact[] {
  const facts: Fact[] = [];
  for (const keyword of new Set(keywords)) {
    const { from, to } = valuesOf(keyword);
    if (isSame(from, to) || isOfKind(keyword, places)) continue;
    const found = COMPARES.get(keyword)?.({ from, to, ...places }, keyword) ?? compareOther(keyword);
    const stated = found.length > 0 ? found : [{ id: "restated" as const, details: { keyword }, key: keyword }];
    for (const fact of stated)
      facts.push({
        ...fact,
        ...(places.step !== undefined && { step: places.step }),
        old: placeBelow(places.old, keyword),
        new: placeBelow(places.new, keyword),
      });
  }
  return facts;
}
