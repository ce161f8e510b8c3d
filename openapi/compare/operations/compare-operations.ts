import { isObject, isTexts } from "../../types/objects.js";
import { compareLists } from "../changes/compare-lists.js";
import { childPart, memberParts, placeBelow, resolvePart, type Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import { shown } from "../schemas/shown.js";
import { compareBodies, compareResponses } from "./compare-contents.js";
import { compareDocumentation } from "./compare-documentation.js";
import { compareParameters } from "./compare-parameters.js";
import { compareSecurity } from "./compare-security.js";
import type { Operation } from "./operation.js";
import { operationKey } from "./operation.js";
import type { OperationComparison } from "./operation-comparison.js";

/** Keywords of operations that are compared one by one. */
const KNOWN: ReadonlySet<string> = new Set([
  ...[
    "parameters",
    "requestBody",
    "responses",
    "security",
    "tags",
    "operationId",
    "deprecated",
    "callbacks",
    "consumes",
  ],
  ...["produces", "schemes", "servers", "x-sunset"],
]);

/** Compares two operations in all that they say themselves. */
export function compareOperation(old: Operation, now: Operation, comparison: OperationComparison): void {
  compareNames(old, now, comparison);
  compareParameters(old, now, comparison);
  compareBodies(old, now, comparison);
  compareResponses(old, now, comparison);
  compareSecurity(old, now, comparison);
  compareReach(old, now, comparison);
  compareDocumentation(old.part, now.part, KNOWN, { comparison });
}

function compareNames(old: Operation, now: Operation, comparison: OperationComparison): void {
  const at = ({ part }: Operation, key: string): unknown => childPart(part, key)?.value;
  const places = (key: string) => ({ old: placeBelow(old.part, key), new: placeBelow(now.part, key) });
  const [from, to] = [at(old, "operationId"), at(now, "operationId")];
  if (from !== to)
    comparison.report("operation-id-changed", { from: shown(from), to: shown(to), ...places("operationId") });
  const [before, after] = [at(old, "tags"), at(now, "tags")];
  if (!isSame(before, after))
    comparison.report("tag-changed", { from: shown(before), to: shown(after), ...places("tags") });
  const [was, is] = [at(old, "deprecated") === true, at(now, "deprecated") === true];
  if (was !== is) comparison.report(is ? "operation-deprecated" : "operation-undeprecated", places("deprecated"));
  else if (!isSame(at(old, "deprecated"), at(now, "deprecated")))
    comparison.report("restated", { details: { keyword: "deprecated" }, ...places("deprecated") });
  if (!isSame(at(old, "x-sunset"), at(now, "x-sunset")))
    comparison.report("extension-changed", { details: { keyword: "x-sunset" }, ...places("x-sunset") });
}

/** Compares the schemes and servers that an operation states for itself, and what it says of media types without using them. */
function compareReach(old: Operation, now: Operation, comparison: OperationComparison): void {
  const [schemes, others] = [old, now].map(({ part }) => childPart(part, "schemes")?.value);
  const places = { step: "schemes", old: placeBelow(old.part, "schemes"), new: placeBelow(now.part, "schemes") };
  if (isTexts(schemes) && isTexts(others))
    compareLists(schemes, others, ["scheme-removed", "scheme-added"], (id, value) =>
      comparison.report(id, { details: { value }, key: value, ...places }),
    );
  else if (schemes !== others) comparison.report("unhandled", { details: { keyword: "schemes" }, ...places });
  for (const keyword of ["consumes", "produces", "servers"]) {
    const [from, to] = [old, now].map(({ part }) => childPart(part, keyword)?.value);
    const isCompared =
      keyword === "consumes"
        ? old.body !== undefined && now.body !== undefined
        : keyword !== "servers" && hasBodies(old) && hasBodies(now);
    if (isCompared || isSame(from, to) || old.part.source.dialect !== now.part.source.dialect) continue;
    const change = {
      details: { keyword },
      key: keyword,
      old: placeBelow(old.part, keyword),
      new: placeBelow(now.part, keyword),
    };
    if (keyword === "servers") comparison.report("server-changed", { ...change, details: { value: "the operation" } });
    else comparison.report("restated", change);
  }
}

const hasBodies = ({ responses }: Operation): boolean =>
  [...responses.values()].some(({ contents }) => contents.size > 0);

/** The callbacks of an operation: paths below each name. */
export function callbacksOf({ part }: Operation): ReadonlyMap<string, Part> {
  const callbacks = new Map<string, Part>();
  for (const [name, callback] of memberParts(childPart(part, "callbacks"))) {
    const resolved = resolvePart(callback);
    if (isObject(resolved.value)) callbacks.set(name, resolved);
  }
  return callbacks;
}

/** Pairs operations by method and path, whatever the names of path parameters. */
export function pairOperations(
  old: readonly Operation[],
  now: readonly Operation[],
  keyOf: { readonly old: (operation: Operation) => string; readonly new: (operation: Operation) => string },
): {
  readonly pairs: readonly (readonly [Operation, Operation])[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
} {
  const left = new Map<string, Operation[]>();
  for (const operation of now) {
    const key = operationKey(operation.method, keyOf.new(operation));
    left.set(key, [...(left.get(key) ?? []), operation]);
  }
  const pairs: [Operation, Operation][] = [];
  const removed: Operation[] = [];
  for (const operation of old) {
    const others = left.get(operationKey(operation.method, keyOf.old(operation))) ?? [];
    // Two paths that differ only in the names of their parameters are told apart by these.
    const index = Math.max(
      0,
      others.findIndex(({ path }) => path === operation.path),
    );
    const [other] = others.splice(index, 1);
    if (other === undefined) removed.push(operation);
    else pairs.push([operation, other]);
  }
  return { pairs, removed, added: [...left.values()].flat() };
}
