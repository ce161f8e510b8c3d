import { ts } from "ts-morph";
import type { TypeRef } from "../../../../model/api-model.js";
import { report, typeText, type Context } from "../../context.js";
import { findSymbol } from "../../find-declaration.js";
import { readComment } from "../../comments/read-comment.js";
import { findMarker, readMarkers } from "../../comments/read-markers.js";
import { enumOf } from "../enum-of.js";
import { withMeanings } from "../read-enum.js";
import { UNKNOWN } from "../unknown-type.js";
import { literalOf } from "./read-computed.js";

/** The symbol that `typeof X` names. */
function queried(context: Context, node: ts.TypeNode): ts.Symbol | undefined {
  if (ts.isParenthesizedTypeNode(node)) return queried(context, node.type);
  return ts.isTypeQueryNode(node) ? findSymbol(context, node.exprName) : undefined;
}

/**
 * `(typeof X)[keyof typeof X]`, the values of a constant object: an enum by another name, so the comments on its fields
 * count as those on the members of an enum. `undefined` for anything else.
 */
export function readConstantValues(context: Context, node: ts.IndexedAccessTypeNode): TypeRef | undefined {
  const { objectType, indexType } = node;
  if (!ts.isTypeOperatorNode(indexType) || indexType.operator !== ts.SyntaxKind.KeyOfKeyword) return undefined;
  const symbol = queried(context, objectType);
  if (symbol === undefined || symbol !== queried(context, indexType.type)) return undefined;
  const fields = context.checker.getPropertiesOfType(context.checker.getTypeFromTypeNode(objectType)).map((field) => ({
    declaration: field.valueDeclaration,
    value: literalOf(context.checker.getTypeOfSymbol(field)),
  }));
  const kinds = new Set(fields.map(({ value }) => typeof value));
  if (kinds.size !== 1 || !(kinds.has("string") || kinds.has("number"))) return undefined;
  const values: { value: string | number; text: string }[] = [];
  for (const { declaration, value } of fields) {
    if (declaration === undefined || value === undefined || typeof value === "boolean") continue;
    const file = declaration.getSourceFile();
    const comment = readMarkers(context, readComment(declaration, file), "enumMember", file, declaration);
    if (findMarker(comment.markers, "internal") === undefined) values.push({ value, text: comment.description });
  }
  if (values.length > 0) return withMeanings(enumOf(values.map(({ value }) => value)), values);
  report(context, "GV2013", node, { name: typeText(objectType) });
  return UNKNOWN;
}
