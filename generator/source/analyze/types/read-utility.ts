import { ts } from "ts-morph";
import type { Property, TypeRef } from "../../../model/api-model.js";
import { report, spanOf, typeText, type Context } from "../context.js";
import type { NamedType } from "../find-declaration.js";
import { isOpen } from "./is-open.js";
import { isInternal } from "./read-computed.js";
import { readType } from "./read-type.js";
import type { Scope } from "../scope.js";
import { UNKNOWN } from "./unknown-type.js";
import { resolveObject } from "./resolve-object.js";

/** The fields of the operand of `keyof`. Where it contains what is being read, the compiler knows their names. */
function readFieldNames(
  context: Context,
  node: ts.TypeNode,
  scope: Scope,
): readonly string[] | "any string" | undefined {
  if (!isOpen(context, node, scope)) {
    const type = context.checker.getTypeFromTypeNode(node);
    if (context.checker.getIndexTypeOfType(type, ts.IndexKind.String) !== undefined) return "any string";
    const names = context.checker
      .getPropertiesOfType(type)
      .filter((symbol) => !isInternal(context, symbol))
      .map((symbol) => symbol.name);
    if ((type.flags & ts.TypeFlags.Object) !== 0 || type.isIntersection()) return names;
  }
  const object = resolveObject(context, readType(context, node, scope), node);
  return object?.additional !== undefined ? "any string" : object?.properties.map((property) => property.name);
}

/** Names that a key type stands for: `"a" | "b"`, an alias of that, or `keyof T`. `undefined` for no kind of string. */
export function readKeys(
  context: Context,
  node: ts.TypeNode,
  scope: Scope,
): readonly string[] | "any string" | undefined {
  if (ts.isParenthesizedTypeNode(node)) return readKeys(context, node.type, scope);
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword)
    return readFieldNames(context, node.type, scope);
  if (ts.isTemplateLiteralTypeNode(node)) return "any string";
  const type = readType(context, node, scope);
  if (type.kind === "enum") return type.values.map(String);
  if (type.kind === "scalar" && type.type === "string") return "any string";
  return undefined;
}

function readRecord(context: Context, node: NamedType, key: ts.TypeNode, value: ts.TypeNode, scope: Scope): TypeRef {
  const keys = readKeys(context, key, scope);
  if (keys === undefined) {
    report(context, "GV2003", key, {
      type: `a key of type ${typeText(key)}`,
      remedy: "Keys of JSON objects are strings: Record<string, T>.",
    });
    return UNKNOWN;
  }
  const type = readType(context, value, scope);
  if (keys === "any string") return { kind: "map", values: type };
  const span = spanOf(context, node);
  return {
    kind: "object",
    properties: keys.map((name) => ({ name, description: "", required: true, type, markers: [], span })),
  };
}

/**
 * Reads one of TypeScript's utility types as what it means, keeping formats and descriptions of the properties.
 * `undefined` for a built-in that is none of them.
 */
export function readUtility(context: Context, node: NamedType, name: string, scope: Scope): TypeRef | undefined {
  const [first, second] = node.typeArguments ?? [];
  if (first === undefined) return undefined;
  if (name === "Record" && second !== undefined) return readRecord(context, node, first, second, scope);
  if (name === "NonNullable") {
    const type = readType(context, first, scope);
    return type.kind === "nullable" ? type.type : type;
  }
  if (!["Partial", "Required", "Readonly", "Pick", "Omit"].includes(name)) return undefined;
  const type = readType(context, first, scope);
  const object = resolveObject(context, type, node);
  if (object === undefined) {
    if (type !== UNKNOWN) report(context, "GV2004", node, { type: typeText(node) });
    return UNKNOWN;
  }
  const change = (required: boolean): Property[] => object.properties.map((property) => ({ ...property, required }));
  switch (name) {
    case "Partial":
      return { ...object, properties: change(false) };
    case "Required":
      return { ...object, properties: change(true) };
    case "Readonly":
      return object;
  }
  const keys = second === undefined ? undefined : readKeys(context, second, scope);
  if (keys === undefined || keys === "any string") {
    report(context, "GV2004", node, { type: typeText(node) });
    return UNKNOWN;
  }
  const wanted = new Set(keys);
  return {
    ...object,
    properties: object.properties.filter((property) => wanted.has(property.name) === (name === "Pick")),
  };
}
