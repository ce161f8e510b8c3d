import { isObject } from "../../../openapi/types/objects.js";
import { deepEqual } from "../schema/deep-equal.js";
import type { FieldSet } from "./field-set.js";
import { FieldSetBuilder } from "./field-set.js";
import { itemsByElement } from "./list-items.js";
import type { ListMerge, MapMerge, MergeType } from "./merge-type.js";
import { fieldElement, type PathElement } from "./path-element.js";
import { fieldType, isBlank, type Shape, shapeOf } from "./shape.js";

/** What differs between two states of an object. */
export interface Comparison {
  readonly added: FieldSet;
  readonly modified: FieldSet;
  readonly removed: FieldSet;
}

/** Compares two states of an object field by field. */
export function compareObjects(type: MergeType, before: unknown, after: unknown): Comparison {
  const found = { added: new FieldSetBuilder(), modified: new FieldSetBuilder(), removed: new FieldSetBuilder() };
  compareParts(type, before, after, found);
  return { added: found.added.build(), modified: found.modified.build(), removed: found.removed.build() };
}

/** The comparison without ignored fields and everything below them. */
export function withoutFields({ added, modified, removed }: Comparison, ignored: FieldSet): Comparison {
  return {
    added: added.recursiveDifference(ignored),
    modified: modified.recursiveDifference(ignored),
    removed: removed.recursiveDifference(ignored),
  };
}

interface Found {
  readonly added: FieldSetBuilder;
  readonly modified: FieldSetBuilder;
  readonly removed: FieldSetBuilder;
}

const below = ({ added, modified, removed }: Found, element: PathElement): Found => ({
  added: added.below(element),
  modified: modified.below(element),
  removed: removed.below(element),
});

/** Compares the parts of two values of one type. Returns whether they were compared as wholes instead. */
function compareParts(type: MergeType, before: unknown, after: unknown, found: Found): boolean {
  // Two blank values are compared as wholes, so that an empty list differs from none.
  if (isBlank(before) && isBlank(after)) return true;
  const left = shapeOf(type, before);
  const right = shapeOf(type, after);
  // An absent value takes the shape of the other.
  if (before === undefined) return compareAs(right, before, after, found);
  if (after === undefined || left.kind === right.kind) return compareAs(left, before, after, found);
  // One shape became another: everything in the old one is gone, and everything in the new one is new.
  const wasWhole = compareAs(left, before, undefined, found);
  return compareAs(right, undefined, after, found) || wasWhole;
}

function compareAs(shape: Shape, before: unknown, after: unknown, found: Found): boolean {
  if (shape.kind === "whole") return true;
  if (shape.kind === "list") compareItems(shape, before, after, found);
  else compareFields(shape, before, after, found);
  return false;
}

/** Whether a value has no parts, whatever its type says. Nearly all values are plain and need no sets for parts. */
const isPlain = (value: unknown): boolean => typeof value !== "object";

function comparePart(type: MergeType, element: PathElement, before: unknown, after: unknown, found: Found): void {
  const isWhole = (isPlain(before) && isPlain(after)) || compareParts(type, before, after, below(found, element));
  if (before === undefined) found.added.member(element);
  else if (after === undefined) found.removed.member(element);
  else if (isWhole && !deepEqual(before, after)) found.modified.member(element);
}

function compareFields(map: MapMerge, before: unknown, after: unknown, found: Found): void {
  const [left, right] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)]))
    comparePart(fieldType(map, name), fieldElement(name), own(left, name), own(right, name), found);
}

const own = (object: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

function compareItems(list: ListMerge, before: unknown, after: unknown, found: Found): void {
  const [left, right] = [itemsByElement(list, before), itemsByElement(list, after)];
  for (const element of new Set([...left.keys(), ...right.keys()])) {
    const [some = [], others = []] = [left.get(element), right.get(element)];
    if (some.length <= 1 && others.length <= 1) comparePart(list.items, element, some[0], others[0], found);
    else if (some.length === 0) found.added.member(element);
    else if (others.length === 0) found.removed.member(element);
    else if (!deepEqual(some, others)) found.modified.member(element);
  }
}
