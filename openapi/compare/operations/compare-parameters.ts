import { isObject } from "../../types/objects.js";
import { placeBelow } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import { DOCUMENTATION } from "../schemas/keywords.js";
import { LIST_OR_OBJECT } from "../schemas/view.js";
import type { ChangeId } from "../catalogue/catalogue.js";
import type { Operation, Parameter } from "./operation.js";
import type { OperationComparison } from "./operation-comparison.js";
import { PARAMETER_KEYWORDS } from "./read-parameter.js";
import { sunsetOf } from "./sunset.js";

const stepOf = ({ in: place, name }: Parameter): string => `${place} ${name}`;

/** A header's name has no case. */
const keyOf = ({ in: place, name }: Parameter): string => `${place} ${place === "header" ? name.toLowerCase() : name}`;

const pathNames = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");

/** Pairs parameters by place and name, those in the path by their position in it. */
function pairParameters(
  old: Operation,
  now: Operation,
): readonly (readonly [Parameter | undefined, Parameter | undefined])[] {
  const [from, to] = [pathNames(old.path), pathNames(now.path)];
  const renamed = new Map(from.map((name, index) => [name, to[index] ?? name]));
  const left = new Map(now.parameters.map((parameter) => [keyOf(parameter), parameter]));
  const pairs: [Parameter | undefined, Parameter | undefined][] = [];
  for (const parameter of old.parameters) {
    const name = parameter.in === "path" ? (renamed.get(parameter.name) ?? parameter.name) : parameter.name;
    const key = keyOf({ ...parameter, name });
    pairs.push([parameter, left.get(key)]);
    left.delete(key);
  }
  for (const parameter of left.values()) pairs.push([undefined, parameter]);
  return pairs;
}

/** Compares the parameters of two operations. */
export function compareParameters(old: Operation, now: Operation, comparison: OperationComparison): void {
  const pairs = pairParameters(old, now);
  const removed = pairs.flatMap(([before, after]) => (before !== undefined && after === undefined ? [before] : []));
  const added = pairs.flatMap(([before, after]) => (before === undefined && after !== undefined ? [after] : []));
  for (const before of [...removed]) {
    const index = added.findIndex((after) => after.name === before.name);
    const [moved] = index < 0 ? [] : added.splice(index, 1);
    if (moved === undefined) continue;
    removed.splice(removed.indexOf(before), 1);
    comparison.report("parameter-in-changed", {
      step: stepOf(before),
      from: before.in,
      to: moved.in,
      old: before.part,
      new: moved.part,
    });
    compareParameter(before, moved, comparison);
  }
  for (const before of removed) {
    const date = sunsetOf(before.part, comparison.today);
    comparison.report(date === undefined ? "parameter-removed" : "parameter-sunset", {
      step: stepOf(before),
      old: before.part,
      new: placeBelow(now.part, "parameters"),
      ...(date !== undefined && { details: { date } }),
    });
  }
  for (const after of added)
    comparison.report(after.required ? "parameter-added-required" : "parameter-added-optional", {
      step: stepOf(after),
      old: placeBelow(old.part, "parameters"),
      new: after.part,
    });
  for (const [before, after] of pairs)
    if (before !== undefined && after !== undefined) compareParameter(before, after, comparison);
  compareOrder(old, now, comparison);
}

/** Compares the order of those parameters that both have. */
function compareOrder(old: Operation, now: Operation, comparison: OperationComparison): void {
  const [from, to] = [old, now].map(({ parameters }) =>
    parameters.filter(({ in: place }) => place !== "path").map(keyOf),
  ) as [string[], string[]];
  const [before, after] = [from.filter((key) => to.includes(key)), to.filter((key) => from.includes(key))];
  if (isSame(before, after)) return;
  comparison.report("parameter-order-changed", {
    step: "parameters",
    old: placeBelow(old.part, "parameters"),
    new: placeBelow(now.part, "parameters"),
  });
}

/** Compares two parameters, or two headers, whose step is given then. */
export function compareParameter(
  before: Parameter,
  after: Parameter,
  comparison: OperationComparison,
  header?: string,
): void {
  const step = header ?? stepOf(after);
  const places = { step, old: before.part, new: after.part };
  const report = (id: ChangeId, more: Parameters<OperationComparison["report"]>[1] = {}): void =>
    comparison.report(id, { ...places, ...more });
  if (before.name !== after.name && after.in === "path")
    report("parameter-renamed-in-path", { step: stepOf(before), to: after.name });
  if (header === undefined && before.required !== after.required)
    report(after.required ? "parameter-became-required" : "parameter-became-optional");
  // Each place has a style of its own.
  const keywords = before.in === after.in ? [...before.style.keys(), ...after.style.keys()] : [];
  for (const keyword of new Set(keywords)) {
    const [from = "none", to = "none"] = [before.style.get(keyword), after.style.get(keyword)];
    // How a list is divided matters only for lists and objects.
    const isPlain = keyword === "explode" && ((before.use.view.types | after.use.view.types) & LIST_OR_OBJECT) === 0;
    if (from !== to)
      report(isPlain ? "restated" : "parameter-style-changed", { from, to, details: { keyword }, key: keyword });
  }
  if (before.mayBeEmpty !== after.mayBeEmpty) report(after.mayBeEmpty ? "allow-empty-added" : "allow-empty-removed");
  compareOther(before, after, report);
  comparison.schema(before.use, after.use, step, "request");
}

/** What is said of a parameter beside its value. */
function compareOther(before: Parameter, after: Parameter, report: OperationComparison["report"]): void {
  const [from, to] = [before.part.value, after.part.value];
  if (!isObject(from) || !isObject(to)) return;
  const isV2 = [before, after].map(({ part }) => part.source.dialect === "2.0");
  if ((from["deprecated"] === true) !== (to["deprecated"] === true))
    report(to["deprecated"] === true ? "deprecated" : "undeprecated");
  for (const keyword of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const places = { old: placeBelow(before.part, keyword), new: placeBelow(after.part, keyword), key: keyword };
    if (isSame(from[keyword], to[keyword])) continue;
    if (DOCUMENTATION.has(keyword)) {
      // In Swagger 2.0 the keywords of the schema are those of the parameter, and compared there.
      if (!isV2.every(Boolean) || PARAMETER_KEYWORDS.has(keyword))
        report("documentation-changed", { details: { keyword }, ...places });
    } else if (keyword.startsWith("x-") && !isV2.every(Boolean))
      report("extension-changed", { details: { keyword }, ...places });
    else if (RESTATED.has(keyword) && isRestated(keyword, before, after))
      report("restated", { details: { keyword }, ...places });
    else if (!PARAMETER_KEYWORDS.has(keyword) && !isV2.some(Boolean))
      report("unhandled", { details: { keyword }, ...places });
  }
}

const RESTATED: ReadonlySet<string> = new Set([
  "style",
  "explode",
  "required",
  "allowReserved",
  "allowEmptyValue",
  "collectionFormat",
]);

function isRestated(keyword: string, before: Parameter, after: Parameter): boolean {
  if (keyword === "required") return before.required === after.required;
  if (keyword === "allowEmptyValue") return before.mayBeEmpty === after.mayBeEmpty;
  return isSame([...before.style], [...after.style]);
}
