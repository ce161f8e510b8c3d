import type { TypeRef } from "../../../model/api-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import { enumOf } from "./enum-of.js";

type Plain = Extract<TypeRef, { kind: "scalar" | "enum" }>;

const isPlain = (part: TypeRef): part is Plain => part.kind === "enum" || part.kind === "scalar";

/** JSON type, with integers counted as numbers. */
const family = (part: Plain): string => (part.type === "integer" ? "number" : part.type);

const same = (a: TypeRef, b: TypeRef): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A type without the comments of its names, which do not apply to a union that it is part of. */
function unnamed(type: TypeRef): TypeRef {
  const { description: _, ...rest } = type;
  return rest;
}

/** Whether a scalar type includes all values of an enum, as `number` includes integers. */
const includes = (scalar: Plain, values: Plain): boolean =>
  scalar.markers === undefined &&
  (family(scalar) === "number"
    ? scalar.type === "number" || values.type === "integer"
    : scalar.kind === "enum" || scalar.format === undefined);

/**
 * The narrowest type that includes several scalars and enums of one JSON type; `undefined` if there is none. Formats
 * and keywords that only some of them have are dropped.
 */
export function combine(parts: readonly TypeRef[]): TypeRef | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  // The same type written twice (through two aliases, for example) is no choice, and any value includes all others.
  if (parts.every((part) => same(part, first))) return first;
  if (parts.some((part) => part.kind === "any")) return { kind: "any" };
  const plain = parts.map(unnamed).filter(isPlain);
  if (plain.length < parts.length || plain.some((part) => family(part) !== family(plain[0] ?? part))) return undefined;
  const [open, ...more] = plain.filter((part) => part.kind === "scalar");
  if (open !== undefined) {
    const enums = plain.filter((part) => part.kind === "enum");
    if (more.every((part) => same(part, open)) && enums.every((values) => includes(open, values))) return open;
    const isWhole = plain.every((part) => part.type === "integer");
    return { kind: "scalar", type: isWhole ? "integer" : open.type === "integer" ? "number" : open.type };
  }
  const values = [...new Set(plain.flatMap((part): readonly Json[] => (part.kind === "enum" ? part.values : [])))];
  if (values.length === 2 && values.every((value) => typeof value === "boolean"))
    return { kind: "scalar", type: "boolean" };
  return enumOf(values);
}
