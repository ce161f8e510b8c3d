import { isObject } from "../../../openapi/types/objects.js";
import { FieldSet, FieldSetBuilder } from "./field-set.js";
import { itemElement } from "./list-items.js";
import type { MergeType } from "./merge-type.js";
import { fieldElement } from "./path-element.js";
import { fieldType, shapeOf } from "./shape.js";

/** The fields that an object sets: its leaves, items of lists, and keys of maps. */
export function fieldsOf(type: MergeType, value: unknown): FieldSet {
  const set = new FieldSetBuilder();
  collect(type, value, set);
  return set.build();
}

function collect(type: MergeType, value: unknown, set: FieldSetBuilder): boolean {
  const shape = shapeOf(type, value);
  if (shape.kind === "whole") return true;
  if (shape.kind === "list") {
    for (const item of Array.isArray(value) ? (value as readonly unknown[]) : []) {
      const element = itemElement(shape, item);
      collect(shape.items, item, set.below(element));
      set.member(element);
    }
    return false;
  }
  if (!isObject(value)) return false;
  for (const [name, field] of Object.entries(value)) {
    const element = fieldElement(name);
    const isLeaf = collect(fieldType(shape, name), field, set.below(element));
    const isEmptyMap = isObject(field) && Object.keys(field).length === 0;
    if (isLeaf || field === null || isEmptyMap || shape.field(name) === undefined) set.member(element);
  }
  return false;
}

/** The set with each declared field that has something below it added, so that removing the set removes these, too. */
export function withNamedFields(type: MergeType, set: FieldSet): FieldSet {
  const members = new Set(set.members);
  const children = new Map<string, FieldSet>();
  for (const [element, child] of set.children) {
    const name = element.startsWith("f:") ? element.slice(2) : undefined;
    const declared = name !== undefined && type.kind === "map" ? type.field(name) : undefined;
    if (declared !== undefined) members.add(element);
    children.set(element, withNamedFields(declared ?? partType(type), child));
  }
  return new FieldSet(members, children);
}

function partType(type: MergeType): MergeType {
  if (type.kind === "list") return type.items;
  return type.kind === "map" ? type.element : type;
}
