import { ts } from "ts-morph";
import type { Marker, TypeRef } from "../../../model/api-model.js";
import { chooseBranch } from "./choose-branch.js";
import { report, typeText, type Context } from "../context.js";
import { documentedOf } from "../comments/documented-of.js";
import { findSymbol, mainDeclaration, type NamedType } from "../find-declaration.js";
import { publish } from "../publish.js";
import { readComputed } from "./read-computed.js";
import { findMarker } from "../comments/read-markers.js";
import { isPlace } from "./read-indexed.js";
import { readType } from "./read-type.js";
import type { Scope } from "../scope.js";
import { UNKNOWN } from "./unknown-type.js";

const OBJECT_UTILITIES = new Set(["Partial", "Required", "Readonly", "Pick", "Omit"]);
/** Whether an alias's body describes an object of its own, which then gets the alias's name. */
function isObjectBody(context: Context, body: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(body)) return isObjectBody(context, body.type);
  if (ts.isTypeLiteralNode(body)) return body.members.some((member) => !ts.isIndexSignatureDeclaration(member));
  if (ts.isIntersectionTypeNode(body))
    return body.types.filter((part) => isObjectBody(context, part) || ts.isTypeReferenceNode(part)).length > 1;
  if (ts.isMappedTypeNode(body)) return true;
  if (!ts.isTypeReferenceNode(body) || body.typeArguments === undefined) return false;
  const symbol = findSymbol(context, body.typeName);
  const declaration = symbol === undefined ? undefined : mainDeclaration(symbol);
  if (symbol === undefined || declaration === undefined) return false;
  if (context.isBuiltIn(declaration)) return OBJECT_UTILITIES.has(symbol.name);
  if (ts.isTypeAliasDeclaration(declaration))
    return (
      documentedOf(context, declaration).markers.every((m) => m.name !== "schema") &&
      isObjectBody(context, declaration.type)
    );
  return ts.isInterfaceDeclaration(declaration);
}

/** Whether an alias is published as a definition of its own rather than replaced by what it stands for. */
export function isDefinition(context: Context, node: ts.TypeAliasDeclaration): boolean {
  if (node.typeParameters !== undefined) return false;
  const { markers } = documentedOf(context, node);
  return (
    findMarker(markers, "definition") !== undefined ||
    (findMarker(markers, "schema") === undefined && isObjectBody(context, node.type))
  );
}

/** What `@schema` says an alias is. */
export function schemaOf(markers: readonly Marker[]): TypeRef | undefined {
  const value = findMarker(markers, "schema")?.value as
    { readonly first: string; readonly more?: readonly string[] } | undefined;
  if (value === undefined) return undefined;
  const type = value.first;
  if (type === "file") return { kind: "file" };
  if (type === "any") return { kind: "any" };
  if (type === "object") return { kind: "map", values: { kind: "any" } };
  const [format] = value.more ?? [];
  return {
    kind: "scalar",
    type: type as "string" | "integer" | "number" | "boolean",
    ...(format !== undefined && { format }),
  };
}

/** Keywords on an alias hold wherever it is used; an alias of an alias adds to what the inner one says. */
export function withMarkers(type: TypeRef, markers: readonly Marker[]): TypeRef {
  const own = markers.filter((m) => m.name !== "schema" && m.name !== "definition" && m.name !== "parameterIn");
  if (own.length === 0) return type;
  if (type.kind === "scalar" || type.kind === "enum" || type.kind === "array" || type.kind === "map") {
    const inherited = (type.markers ?? []).filter((m) => !own.some((o) => o.name === m.name));
    return { ...type, markers: [...inherited, ...own] };
  }
  return type.kind === "nullable" ? { kind: "nullable", type: withMarkers(type.type, markers) } : type;
}

/** The scope inside a generic declaration: its type parameters stand for the arguments, or for their defaults. */
export function innerScope(
  context: Context,
  parameters: readonly ts.TypeParameterDeclaration[] | undefined,
  given: readonly ts.TypeNode[] | undefined,
  scope: Scope,
  expanding: ts.Node,
): Scope {
  const inner = new Map<ts.Symbol, { node: ts.TypeNode; scope: Scope }>();
  const result: Scope = { arguments: inner, expanding: [...scope.expanding, expanding] };
  for (const [i, parameter] of (parameters ?? []).entries()) {
    const symbol = context.checker.getSymbolAtLocation(parameter.name);
    const argument = given?.[i];
    if (symbol === undefined) continue;
    if (argument !== undefined) inner.set(symbol, { node: argument, scope });
    else if (parameter.default !== undefined) inner.set(symbol, { node: parameter.default, scope: result });
  }
  return result;
}

/** Reads a reference to an alias: a definition of its own, what `@schema` says, or what it stands for. */
export function expandAlias(context: Context, node: NamedType, alias: ts.TypeAliasDeclaration, scope: Scope): TypeRef {
  if (isDefinition(context, alias)) return publish(context, alias);
  const { markers } = documentedOf(context, alias);
  const schema = schemaOf(markers);
  if (schema !== undefined) return withMarkers(schema, markers);
  if (scope.expanding.includes(alias)) {
    report(context, "GV2010", alias.name, { name: alias.name.text });
    return UNKNOWN;
  }
  if (alias.typeParameters !== undefined) {
    if (isObjectBody(context, alias.type)) {
      report(context, "GV2007", node, { type: typeText(node) });
      return UNKNOWN;
    }
    if (isPlace(alias.type)) return readComputed(context, node, scope);
    if (ts.isConditionalTypeNode(alias.type)) {
      const inner = innerScope(context, alias.typeParameters, node.typeArguments, scope, alias);
      const branch = chooseBranch(context, alias.type, inner);
      return branch === undefined
        ? readComputed(context, node, scope)
        : withMarkers(readType(context, branch, inner), markers);
    }
  }
  return withMarkers(
    readType(context, alias.type, innerScope(context, alias.typeParameters, node.typeArguments, scope, alias)),
    markers,
  );
}
