import { ts } from "ts-morph";
import type { Property, TypeRef } from "../../../../model/api-model.js";
import { report, spanOf, typeText, type Context } from "../../context.js";
import { builtInName, enterLibrary, findSymbol, mainDeclaration, type NamedType } from "../../find-declaration.js";
import { resolveWritten } from "../../resources/find-role.js";
import { TOP, type Scope } from "../../scope.js";
import { isFilledIn } from "../expand-alias.js";
import { isOpen } from "../is-open.js";
import { isInternal, isMethod, readComputed } from "./read-computed.js";
import { readSignature, returnNodeOf } from "./read-signature.js";
import { readMembers, reportKeys, type Wanted } from "../read-members.js";
import { readGenericInterface } from "../read-shape.js";
import { readType } from "../read-type.js";
import { UNKNOWN } from "../unknown-type.js";
import { resolveObject, resolveShape, typeOfDefinition, type ObjectType } from "../resolve-object.js";

/** The field names of the operand of `keyof`. If it contains the type being read, the compiler supplies them. */
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
      .filter((symbol) => !isInternal(context, symbol) && !isMethod(context, symbol))
      .map((symbol) => symbol.name);
    if ((type.flags & ts.TypeFlags.Object) !== 0 || type.isIntersection()) return names;
  }
  const object = resolveObject(context, readType(context, node, scope), node);
  return object?.additional !== undefined ? "any string" : object?.properties.map((property) => property.name);
}

/** A key type that has a definition of its own, such as a branded string, as the type that it stands for. */
function plainKey(context: Context, type: TypeRef, node: ts.TypeNode): TypeRef {
  const seen = new Set<string>();
  let plain = type;
  while (plain.kind === "reference" && !seen.has(plain.id)) {
    seen.add(plain.id);
    const read = typeOfDefinition(context, plain.id);
    if (read === undefined) {
      report(context, "GV2004", node, { type: typeText(node) });
      return UNKNOWN;
    }
    plain = read;
  }
  return plain;
}

/**
 * The names that a key type includes: `"a" | "b"`, an alias of that, or `keyof T`. `undefined` if it is not a string
 * type.
 */
export function readKeys(
  context: Context,
  node: ts.TypeNode,
  scope: Scope,
): readonly string[] | "any string" | undefined {
  if (ts.isParenthesizedTypeNode(node)) return readKeys(context, node.type, scope);
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword)
    return readFieldNames(context, node.type, scope);
  const type = plainKey(context, readType(context, node, scope), node);
  if (type.kind === "enum") return type.values.map(String);
  if (type.kind === "scalar" && type.type === "string") return "any string";
  return undefined;
}

function readRecord(context: Context, node: NamedType, key: ts.TypeNode, value: ts.TypeNode, scope: Scope): TypeRef {
  if (!isOpen(context, key, scope) && reportKeys(context, key, "Record<string, T>")) return UNKNOWN;
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
 * Reads one of TypeScript's utility types by its meaning, keeping the properties' formats and descriptions. `undefined`
 * for other built-in types.
 */
export function readUtility(context: Context, node: NamedType, name: string, scope: Scope): TypeRef | undefined {
  const [first, second] = node.typeArguments ?? [];
  if (first === undefined) return undefined;
  const taken = readSignature(context, node, name, scope);
  if (taken !== undefined) return taken;
  if (name === "Record" && second !== undefined) return readRecord(context, node, first, second, scope);
  if (name === "NonNullable") {
    const type = readType(context, first, scope);
    return type.kind === "nullable" ? type.type : type;
  }
  if (name === "NoInfer") return readType(context, first, scope);
  if (name === "Awaited") return readAwaited(context, node, first, scope);
  if (name === "Pick" || name === "Omit") return readPart(context, node, name, scope);
  if (!["Partial", "Required", "Readonly"].includes(name)) return undefined;
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
    default:
      return object;
  }
}

/** `Awaited<T>`: the result of a promise, and any other type as it is, so that formats and names survive. */
function readAwaited(context: Context, node: NamedType, inner: ts.TypeNode, scope: Scope): TypeRef {
  const written = resolveWritten(context, { node: inner, scope });
  if (ts.isTypeReferenceNode(written.node)) {
    const name = builtInName(context, written.node);
    const promised = name === "Promise" || name === "PromiseLike" ? written.node.typeArguments?.[0] : undefined;
    if (promised !== undefined) return readAwaited(context, node, promised, written.scope);
    const result = name === "ReturnType" ? returnNodeOf(context, written.node, written.scope) : undefined;
    if (result !== undefined) return readAwaited(context, node, result, TOP);
  }
  if (isOpen(context, inner, scope) || written.node.pos < 0) return readType(context, inner, scope);
  const { checker } = context;
  const type = checker.getTypeFromTypeNode(inner);
  return checker.getAwaitedType(type) === type ? readType(context, inner, scope) : readComputed(context, node, scope);
}

/** The fields of an object that have the given names; others are not read, since they may have no JSON form. */
function readFields(context: Context, operand: ts.TypeNode, scope: Scope, wanted: Wanted): ObjectType | undefined {
  const written = resolveWritten(context, { node: operand, scope });
  const { node } = written;
  if (ts.isTypeLiteralNode(node)) {
    const members = readMembers(context, node.members, written.scope, wanted);
    return members.kind === "map" ? { kind: "object", properties: [], additional: members.values } : members;
  }
  const symbol = ts.isTypeReferenceNode(node) ? findSymbol(context, node.typeName) : undefined;
  const declaration = symbol === undefined ? undefined : mainDeclaration(symbol);
  if (!ts.isTypeReferenceNode(node) || declaration === undefined || !ts.isInterfaceDeclaration(declaration))
    return undefined;
  const isWhole = declaration.typeParameters === undefined || isFilledIn(node, declaration);
  if (context.isBuiltIn(declaration) || !isWhole) return undefined;
  enterLibrary(context, node, declaration);
  const shape = readGenericInterface(context, declaration, node.typeArguments, written.scope, wanted);
  return shape === "recursive" ? undefined : resolveShape(context, shape, node);
}

/** `Pick<T, K>` and `Omit<T, K>`. */
function readPart(context: Context, node: NamedType, name: "Pick" | "Omit", scope: Scope): TypeRef {
  const [first, second] = node.typeArguments ?? [];
  const keys = second === undefined ? undefined : readKeys(context, second, scope);
  if (first === undefined || keys === undefined || keys === "any string") {
    report(context, "GV2004", node, { type: typeText(node) });
    return UNKNOWN;
  }
  const names = new Set(keys);
  const wanted: Wanted = (field) => names.has(field) === (name === "Pick");
  const fields = readFields(context, first, scope, wanted);
  if (fields === undefined && isClass(context, first)) return readComputed(context, node, scope);
  const type = fields ?? readType(context, first, scope);
  const object = fields ?? resolveObject(context, type, node);
  if (object === undefined) {
    if (type !== UNKNOWN) report(context, "GV2004", node, { type: typeText(node) });
    return UNKNOWN;
  }
  const properties = object.properties.filter((property) => wanted(property.name));
  const { additional } = object;
  return { kind: "object", properties, ...(additional !== undefined && { additional }) };
}

/** Whether a type is a class: only the compiler can list its fields. */
function isClass(context: Context, node: ts.TypeNode): boolean {
  const symbol = ts.isTypeReferenceNode(node) ? findSymbol(context, node.typeName) : undefined;
  return symbol?.declarations?.some(ts.isClassDeclaration) === true;
}
