import { ts } from "ts-morph";
import type { Marker } from "../../../model/api-model.js";
import type { Context } from "../context.js";
import { documentedOf } from "../comments/documented-of.js";
import { innerScope } from "../types/expand-alias.js";
import { findSymbol, mainDeclaration, nameOf } from "../find-declaration.js";
import { findMarker } from "../comments/read-markers.js";
import type { Scope } from "../scope.js";

/** A type node with the scope that resolves its type parameters. */
export interface Written {
  readonly node: ts.TypeNode;
  readonly scope: Scope;
}

/** Annotations with which a generic type marks its argument as a parameter or a response. */
export type Role = "parameterIn" | "responseOf";

/** The target of a name: a type argument, or the body of an alias with its scope. Otherwise `undefined`. */
function behind(context: Context, { node, scope }: Written): Written | undefined {
  if (ts.isParenthesizedTypeNode(node)) return { node: node.type, scope };
  if (!ts.isTypeReferenceNode(node) && !ts.isImportTypeNode(node)) return undefined;
  const symbol = findSymbol(context, nameOf(node));
  const argument = symbol === undefined ? undefined : scope.arguments.get(symbol);
  if (symbol === undefined || argument !== undefined) return argument;
  const alias = mainDeclaration(symbol);
  if (alias === undefined || !ts.isTypeAliasDeclaration(alias) || context.isBuiltIn(alias)) return undefined;
  if (scope.expanding.includes(alias) || findMarker(documentedOf(context, alias).markers, "schema") !== undefined)
    return undefined;
  return { node: alias.type, scope: innerScope(context, alias.typeParameters, node.typeArguments, scope, alias) };
}

/** A type node with all aliases and type parameters resolved. */
export function resolveWritten(context: Context, written: Written): Written {
  const next = behind(context, written);
  return next === undefined ? written : resolveWritten(context, next);
}

/**
 * The type arguments and the marker of a type with a role, also through aliases such as `type Token = Header<string>`.
 */
export function findRole(
  context: Context,
  written: Written,
  role: Role,
): { readonly marker: Marker; readonly args: readonly Written[] } | undefined {
  const { node, scope } = written;
  if (ts.isTypeReferenceNode(node) || ts.isImportTypeNode(node)) {
    const symbol = findSymbol(context, nameOf(node));
    const declaration = symbol === undefined ? undefined : mainDeclaration(symbol);
    const documented =
      declaration !== undefined &&
      (ts.isTypeAliasDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) &&
      !context.isBuiltIn(declaration)
        ? documentedOf(context, declaration)
        : undefined;
    const marker = documented === undefined ? undefined : findMarker(documented.markers, role);
    if (marker !== undefined && declaration !== undefined) context.roles.add(declaration);
    if (marker !== undefined) return { marker, args: (node.typeArguments ?? []).map((arg) => ({ node: arg, scope })) };
  }
  const next = behind(context, written);
  return next === undefined ? undefined : findRole(context, next, role);
}

/** The alternatives of a union, also through aliases, if one of them has the role; otherwise the type itself. */
export function alternatives(context: Context, written: Written, role: Role): readonly Written[] {
  const { node, scope } = resolveWritten(context, written);
  if (!ts.isUnionTypeNode(node)) return [written];
  const parts = node.types.flatMap((part) => alternatives(context, { node: part, scope }, role));
  return parts.some((part) => findRole(context, part, role) !== undefined) ? parts : [written];
}
