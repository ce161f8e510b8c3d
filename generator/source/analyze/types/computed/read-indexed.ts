import { ts } from "ts-morph";
import { annotation } from "../../../../annotations/table.js";
import type { Property, TypeRef } from "../../../../model/api-model.js";
import { report, typeText, writtenAt, type Context } from "../../context.js";
import { withComment } from "../expand-alias.js";
import { isOpen } from "../is-open.js";
import { readConstantValues } from "./read-constant-values.js";
import { readComputed, readPropertyOf } from "./read-computed.js";
import { readType } from "../read-type.js";
import { TOP, type Scope } from "../../scope.js";
import { UNKNOWN } from "../unknown-type.js";
import { combine } from "../combine.js";
import { readKeys } from "./read-utility.js";
import { resolveObject } from "../resolve-object.js";
import { unionOf } from "../union-of.js";
import { resolveWritten } from "../../resources/find-role.js";
import { innerOf } from "../read-tuple.js";
import { parameterNodeOf } from "./read-signature.js";

const unknown = (context: Context, node: ts.TypeNode): TypeRef => {
  report(context, "GV2004", node, { type: typeText(node) });
  return UNKNOWN;
};

const hasTypeQuery = (node: ts.Node): boolean =>
  ts.isTypeQueryNode(node) || (ts.isParenthesizedTypeNode(node) && hasTypeQuery(node.type));

/** `T[0]`, an element of a tuple: the compiler resolves it. */
export const isPlace = (node: ts.TypeNode): boolean =>
  ts.isIndexedAccessTypeNode(node) &&
  ts.isLiteralTypeNode(node.indexType) &&
  ts.isNumericLiteral(node.indexType.literal);

/** The type under a key. Of a type without type parameters, only that property is read: the type may contain itself. */
function readKey(context: Context, node: ts.IndexedAccessTypeNode, key: string, scope: Scope): TypeRef | undefined {
  if (!isOpen(context, node.objectType, scope)) {
    const owner = context.checker.getTypeFromTypeNode(node.objectType);
    const symbol = context.checker.getPropertyOfType(owner, key);
    if (symbol !== undefined)
      return valueOf(readPropertyOf(context, symbol, { node, text: typeText(node.objectType) }, []));
  }
  const object = resolveObject(context, readType(context, node.objectType, scope), node);
  const property = object?.properties.find(({ name }) => name === key);
  return property === undefined ? object?.additional : valueOf(property);
}

/**
 * The type of a field, with the text and the rules for values of its comment. Other annotations, such as `@readOnly`, are
 * about the field. A type with a definition is described there.
 */
function valueOf({ type, description, markers }: Property): TypeRef {
  if (type.kind === "reference") return type;
  const rules = markers.filter(({ name }) => annotation(name)?.emits?.on !== undefined);
  return withComment(type, { description, markers: rules });
}

/** Reads `T[0]` of a written tuple or a function's parameters by itself: the other elements may have no JSON form. */
export function readPlace(context: Context, node: ts.TypeNode, scope: Scope): TypeRef | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return undefined;
  if (!ts.isNumericLiteral(node.indexType.literal)) return undefined;
  const place = Number(node.indexType.literal.text);
  const written = resolveWritten(context, { node: node.objectType, scope });
  if (ts.isTupleTypeNode(written.node)) {
    // What stands after the rest has no fixed place, and the compiler knows what an optional element is.
    const elements = written.node.elements.slice(0, place + 1).map(innerOf);
    const element = elements.some(({ rest }) => rest) ? undefined : elements[place];
    return element === undefined || element.optional ? undefined : readType(context, element.type, written.scope);
  }
  const type = parameterNodeOf(context, written, place);
  return type === undefined ? undefined : readType(context, type, TOP);
}

/** Reads `T["key"]`, `T["a" | "b"]` and `T[number]` as written there, so that scalars keep their formats. */
export function readIndexed(context: Context, node: ts.IndexedAccessTypeNode, scope: Scope): TypeRef {
  const values = readConstantValues(context, node);
  if (values !== undefined) return values;
  const placed = readPlace(context, node, scope);
  if (placed !== undefined) return placed;
  // The type of a value has no declaration to read.
  if (hasTypeQuery(node.objectType) || (isPlace(node) && !isOpen(context, node, scope)))
    return readComputed(context, node, scope);
  if (node.indexType.kind === ts.SyntaxKind.NumberKeyword) {
    const list = readType(context, node.objectType, scope);
    if (list.kind === "tuple") {
      const parts = [...list.items, ...(list.rest === undefined ? [] : [list.rest])];
      return combine(parts) ?? unionOf(parts, writtenAt(context, node));
    }
    return list.kind === "array" ? list.items : unknown(context, node);
  }
  const keys = readKeys(context, node.indexType, scope);
  if (keys === undefined || keys === "any string") {
    const object = resolveObject(context, readType(context, node.objectType, scope), node);
    return keys === "any string" && object?.additional !== undefined ? object.additional : unknown(context, node);
  }
  const types = keys.map((key) => readKey(context, node, key, scope));
  if (types.length === 0 || types.some((type) => type === undefined)) return unknown(context, node);
  const known = types.filter((type) => type !== undefined);
  return combine(known) ?? unionOf(known, writtenAt(context, node));
}
