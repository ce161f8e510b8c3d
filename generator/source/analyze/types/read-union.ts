import type { ts } from "ts-morph";
import type { TypeRef } from "../../../model/api-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import { report, typeText, type Context } from "../context.js";
import { enumOf } from "./enum-of.js";
import { isNothing, isNull } from "./is-nothing.js";
import { readType } from "./read-type.js";
import type { Scope } from "../scope.js";
import { UNKNOWN } from "./unknown-type.js";

type Plain = Extract<TypeRef, { kind: "scalar" | "enum" }>;

const isPlain = (part: TypeRef): part is Plain => part.kind === "enum" || part.kind === "scalar";

/** JSON type; whole numbers are numbers. */
const family = (part: Plain): string => (part.type === "integer" ? "number" : part.type);

const same = (a: TypeRef, b: TypeRef): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether all values of an enum are among a scalar's: whole numbers among those of any size, say. */
const includes = (scalar: Plain, values: Plain): boolean =>
  scalar.markers === undefined &&
  (family(scalar) === "number"
    ? scalar.type === "number" || values.type === "integer"
    : scalar.kind === "enum" || scalar.format === undefined);

/**
 * The least that is wide enough for several scalars and enums of one JSON type, or `undefined` where they do not go
 * together. Formats and keywords that only some of them have do not hold for all.
 */
export function combine(parts: readonly TypeRef[]): TypeRef | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  // The same type written twice (through two aliases, say) is no choice, and any value includes all others.
  if (parts.every((part) => same(part, first))) return first;
  if (parts.some((part) => part.kind === "any")) return { kind: "any" };
  const plain = parts.filter(isPlain);
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

/**
 * Reads a union: of literals, an enum; with `null`, a nullable; with `undefined`, what remains. Swagger 2.0 can say no
 * other, so the rest is reported.
 */
export function readUnion(context: Context, node: ts.UnionTypeNode, scope: Scope): TypeRef {
  const parts = node.types.filter((part) => !isNothing(part));
  const nullable = node.types.some(isNull);
  const only = parts[0];
  const inner: TypeRef[] = parts.map((part) => readType(context, part, scope));
  // What admits any value admits the other members, too; one that is reported already is no reason to say more.
  const any = inner.find((part) => part.kind === "any");
  if (any !== undefined) return any;
  const combined =
    parts.length === 1 && only !== undefined
      ? inner[0]
      : combine(inner.map((part) => (part.kind === "nullable" ? part.type : part)));
  if (parts.length === 0 && nullable) return { kind: "nullable", type: { kind: "any" } };
  if (combined === undefined) {
    report(context, "GV2001", node, { type: typeText(node) });
    return UNKNOWN;
  }
  return (nullable || inner.some((part) => part.kind === "nullable")) && combined.kind !== "nullable"
    ? { kind: "nullable", type: combined }
    : combined;
}
