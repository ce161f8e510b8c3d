import { ts } from "ts-morph";
import type { Marker, TypeRef } from "../../../model/api-model.js";
import { mergeMarkers } from "../../../model/merge-markers.js";
import { chooseBranch } from "./choose-branch.js";
import { report, typeText, type Context, type Documented } from "../context.js";
import { documentedOf } from "../comments/documented-of.js";
import { findSymbol, mainDeclaration, type NamedType } from "../find-declaration.js";
import { publish } from "../publish.js";
import { readComputed, reportNever } from "./computed/read-computed.js";
import { findMarker } from "../comments/read-markers.js";
import { isPlace, readPlace } from "./computed/read-indexed.js";
import { instanceOf, reportNameless } from "./instance-of.js";
import { readType } from "./read-type.js";
import type { Scope } from "../scope.js";
import { UNKNOWN } from "./unknown-type.js";

const OBJECT_UTILITIES = new Set(["Partial", "Required", "Readonly", "Pick", "Omit"]);
/** Whether a reference supplies type arguments, be it only by their defaults. */
export const isFilledIn = (node: NamedType, declaration: ts.Declaration): boolean =>
  node.typeArguments !== undefined ||
  ((ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) &&
    declaration.typeParameters?.every((parameter) => parameter.default !== undefined) === true);

/** Whether an alias's body is an object type, to which the alias then gives its name. */
function isObjectBody(context: Context, body: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(body)) return isObjectBody(context, body.type);
  if (ts.isTypeLiteralNode(body)) return body.members.some((member) => !ts.isIndexSignatureDeclaration(member));
  if (ts.isIntersectionTypeNode(body))
    return body.types.filter((part) => isObjectBody(context, part) || ts.isTypeReferenceNode(part)).length > 1;
  if (ts.isMappedTypeNode(body)) return true;
  if (!ts.isTypeReferenceNode(body)) return false;
  const symbol = findSymbol(context, body.typeName);
  const declaration = symbol === undefined ? undefined : mainDeclaration(symbol);
  if (symbol === undefined || declaration === undefined || !isFilledIn(body, declaration)) return false;
  if (context.isBuiltIn(declaration)) return OBJECT_UTILITIES.has(symbol.name);
  if (ts.isTypeAliasDeclaration(declaration))
    return (
      documentedOf(context, declaration).markers.every((m) => m.name !== "schema") &&
      isObjectBody(context, declaration.type)
    );
  return ts.isInterfaceDeclaration(declaration);
}

/** Whether an alias is published as a definition, instead of being replaced by its target. */
export function isDefinition(context: Context, node: ts.TypeAliasDeclaration): boolean {
  if (node.typeParameters !== undefined) return false;
  const { markers } = documentedOf(context, node);
  if (findMarker(markers, "inline") !== undefined) return false;
  return (
    findMarker(markers, "definition") !== undefined ||
    (findMarker(markers, "schema") === undefined &&
      (isObjectBody(context, node.type) || isUnionOfObjects(context, node.type)))
  );
}

/** Whether an alias names a choice between objects, which it then gives its name. Not between responses of an operation. */
function isUnionOfObjects(context: Context, body: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(body)) return isUnionOfObjects(context, body.type);
  if (!ts.isUnionTypeNode(body)) return false;
  const type = context.checker.getNonNullableType(context.checker.getTypeFromTypeNode(body));
  return (
    type.isUnion() &&
    type.types.every(
      (part) =>
        (part.flags & ts.TypeFlags.Object) !== 0 &&
        !context.checker.isArrayType(part) &&
        !isResponse(context, (part.symbol as ts.Symbol | undefined)?.declarations?.find(ts.isInterfaceDeclaration)),
    )
  );
}

const isResponse = (context: Context, declaration: ts.InterfaceDeclaration | undefined): boolean =>
  declaration !== undefined &&
  documentedOf(context, declaration).markers.some((marker) => marker.name === "responseOf");

/** The type that `@schema` declares for an alias. */
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

/** Annotations about the alias itself rather than its values. */
const FORM = new Set(["schema", "definition", "inline", "parameterIn"]);

/**
 * Attaches the comment of an alias, enum or index signature to a type, wherever it is used. The outer comment wins.
 */
export function withComment(type: TypeRef, { description, markers }: Documented): TypeRef {
  const own = markers.filter(({ name }) => !FORM.has(name));
  if ((own.length === 0 && description === "") || type === UNKNOWN) return type;
  if (type.kind === "nullable") return { kind: "nullable", type: withComment(type.type, { description, markers }) };
  const all = mergeMarkers(type.markers ?? [], own);
  return {
    ...type,
    ...(all.length > 0 && { markers: all }),
    ...(description !== "" && { description }),
  };
}

/** Package of the built-in scalars. Their comments describe the scalar, not the field that uses it. */
const TOOL_PACKAGE = "groupversion";

/** The comment of an alias, which applies wherever the alias is used. */
function commentOf(context: Context, alias: ts.TypeAliasDeclaration): Documented {
  const { description, markers } = documentedOf(context, alias);
  for (const { name, span } of markers)
    if (["kind", "formerName", "published"].includes(name))
      report(context, "GV1004", span, {
        name,
        place: "an alias without a definition",
        places: "an interface, or an alias with @definition",
      });
  const isTool = context.packageOf(alias.getSourceFile())?.id === TOOL_PACKAGE;
  return { description: isTool ? "" : description, markers };
}

/** The scope inside a generic declaration: its type parameters map to the arguments, or to their defaults. */
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

/** Reads a reference to an alias: as a definition, as the type of `@schema`, or as its target. */
export function expandAlias(context: Context, node: NamedType, alias: ts.TypeAliasDeclaration, scope: Scope): TypeRef {
  if (isDefinition(context, alias)) {
    if (!context.isInternal(alias)) return publish(context, alias);
    report(context, "GV2014", node, { name: alias.name.text });
    return UNKNOWN;
  }
  const comment = commentOf(context, alias);
  const schema = schemaOf(comment.markers);
  if (schema !== undefined) return withComment(schema, comment);
  const isObject = alias.typeParameters !== undefined && isObjectBody(context, alias.type);
  const instance = isObject ? instanceOf(context, node, alias, scope) : undefined;
  if (instance !== undefined) return publish(context, instance);
  if (scope.expanding.includes(alias)) {
    report(context, "GV2010", alias.name, { name: alias.name.text });
    return UNKNOWN;
  }
  if (alias.typeParameters !== undefined) {
    if (isObject) {
      reportNameless(context, node, alias, scope);
      return UNKNOWN;
    }
    if (isPlace(alias.type)) {
      const inner = innerScope(context, alias.typeParameters, node.typeArguments, scope, alias);
      return withComment(readPlace(context, alias.type, inner) ?? readComputed(context, node, scope), comment);
    }
    if (ts.isConditionalTypeNode(alias.type)) {
      const inner = innerScope(context, alias.typeParameters, node.typeArguments, scope, alias);
      const branch = chooseBranch(context, alias.type, inner);
      if (branch?.node.kind === ts.SyntaxKind.NeverKeyword) return reportNever(context, { node, text: typeText(node) });
      return branch === undefined
        ? withComment(readComputed(context, node, scope), comment)
        : withComment(readType(context, branch.node, branch.scope), comment);
    }
  }
  return withComment(
    readType(context, alias.type, innerScope(context, alias.typeParameters, node.typeArguments, scope, alias)),
    comment,
  );
}
