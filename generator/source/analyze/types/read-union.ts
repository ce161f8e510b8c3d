import { ts } from "ts-morph";
import type { TypeRef } from "../../../model/api-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import { report, typeText, writtenAt, type Context } from "../context.js";
import { lastComment } from "../comments/read-comment.js";
import { findMarker, readMarkers } from "../comments/read-markers.js";
import { combine } from "./combine.js";
import { enumOf } from "./enum-of.js";
import { withMeanings } from "./read-enum.js";
import { isNothing, isNull } from "./is-nothing.js";
import { readType } from "./read-type.js";
import type { Scope } from "../scope.js";
import { unionOf } from "./union-of.js";

/**
 * Reads a union. Literals become an enum, `null` makes it nullable, and `undefined` is dropped. Other unions stay; outputs
 * in Swagger 2.0 report them.
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
  return withNull(context, node, inner, combined ?? unionOf(inner, writtenAt(context, node)), nullable);
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
  if (plain.kind === "union") return nullable ? { kind: "nullable", type: plain } : plain;
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
