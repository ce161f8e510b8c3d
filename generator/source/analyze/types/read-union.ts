import { ts } from "ts-morph";
import type { TypeRef } from "../../../model/api-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import { report, typeText, type Context } from "../context.js";
import { lastComment } from "../comments/read-comment.js";
import { findMarker, readMarkers } from "../comments/read-markers.js";
import { enumOf } from "./enum-of.js";
import { withMeanings } from "./read-enum.js";
import { isNothing, isNull } from "./is-nothing.js";
import { readType } from "./read-type.js";
import type { Scope } from "../scope.js";
import { UNKNOWN } from "./unknown-type.js";

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

/**
 * Reads a union. Literals become an enum, `null` makes it nullable, and `undefined` is dropped. Swagger 2.0 cannot
 * express other unions, so they are reported.
 */
export function readUnion(context: Context, node: ts.UnionTypeNode, scope: Scope): TypeRef {
  const parts = node.types.filter((part) => !isNothing(part));
  const nullable = node.types.some(isNull);
  const only = parts[0];
  const inner: TypeRef[] = parts.map((part) => readType(context, part, scope));
  // A part that admits any value includes all others; after a reported part, nothing more is reported.
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
  return withNull(context, node, inner, combined, nullable);
}

/** The comments before the alternatives of a union. */
function readMeanings(context: Context, node: ts.UnionTypeNode): { value: Json; text: string; isInternal: boolean }[] {
  const file = node.getSourceFile();
  if (node.pos < 0 || !file.text.slice(node.pos, node.end).includes("/**")) return [];
  return node.types.flatMap((part, i) => {
    // The bar before an alternative belongs to the union; comments may stand before or after it.
    const from = i === 0 ? node.pos : (node.types[i - 1]?.end ?? node.pos);
    const comment = lastComment(file.text, from, part.getStart(file));
    if (comment === undefined || !ts.isLiteralTypeNode(part)) return [];
    const { literal } = part;
    const value = ts.isStringLiteral(literal)
      ? literal.text
      : ts.isNumericLiteral(literal)
        ? Number(literal.text)
        : undefined;
    if (value === undefined) return [];
    const { description, markers } = readMarkers(context, comment, "enumMember", file);
    return [{ value, text: description, isInternal: findMarker(markers, "internal") !== undefined }];
  });
}

function withNull(
  context: Context,
  node: ts.UnionTypeNode,
  inner: readonly TypeRef[],
  plain: TypeRef,
  nullable: boolean,
): TypeRef {
  const meanings = readMeanings(context, node);
  const internal = new Set(meanings.flatMap(({ value, isInternal }) => (isInternal ? [value] : [])));
  const values = plain.kind === "enum" ? plain.values.filter((value) => !internal.has(value)) : [];
  if (internal.size > 0 && values.length === 0) report(context, "GV2013", node, { name: typeText(node) });
  const combined = withMeanings(internal.size === 0 ? plain : enumOf(values), [
    ...meanings.filter(({ isInternal }) => !isInternal),
    ...inner.flatMap((part) => (part.kind === "enum" ? (part.meanings ?? []) : [])),
  ]);
  return (nullable || inner.some((part) => part.kind === "nullable")) && combined.kind !== "nullable"
    ? { kind: "nullable", type: combined }
    : combined;
}
