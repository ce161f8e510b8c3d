import { ts } from "ts-morph";
import type { Property, TypeRef } from "../../../model/api-model.js";
import { report, spanOf, typeText, type Context } from "../context.js";
import { findSymbol } from "../find-declaration.js";
import { isUndefined } from "./is-nothing.js";
import { readComment } from "../comments/read-comment.js";
import { findMarker, readMarkers } from "../comments/read-markers.js";
import { readType } from "./read-type.js";
import type { Scope } from "../scope.js";
import { UNKNOWN } from "./unknown-type.js";
import type { ObjectType } from "./resolve-object.js";

/** A member's JSON name, or `undefined` where it is computed. */
export function memberName(name: ts.PropertyName): string | undefined {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNoSubstitutionTemplateLiteral(name)) return name.text;
  return ts.isNumericLiteral(name) ? name.text : undefined;
}

/** Whether a type has `undefined` among its alternatives, behind aliases too: then the member may be left out. */
function allowsUndefined(context: Context, node: ts.TypeNode, seen: readonly ts.Node[]): boolean {
  if (ts.isParenthesizedTypeNode(node)) return allowsUndefined(context, node.type, seen);
  if (ts.isUnionTypeNode(node))
    return node.types.some((part) => isUndefined(part) || allowsUndefined(context, part, seen));
  const symbol = ts.isTypeReferenceNode(node) ? findSymbol(context, node.typeName) : undefined;
  const alias = symbol?.declarations?.find(ts.isTypeAliasDeclaration);
  return alias !== undefined && !context.isBuiltIn(alias) && !seen.includes(alias)
    ? allowsUndefined(context, alias.type, [...seen, alias])
    : false;
}

/** What has no type would be published as any value. */
export const reportUntyped = (context: Context, name: ts.Node, help = "Write its type."): void =>
  report(context, "GV2004", name, { type: typeText(name), help });

/** One property with its comment and annotations; `undefined` where it is left out or cannot be read. */
export function readProperty(context: Context, member: ts.PropertySignature, scope: Scope): Property | undefined {
  const file = member.getSourceFile();
  const name = memberName(member.name);
  const { description, markers } = readMarkers(context, readComment(member, file), "property", file);
  if (findMarker(markers, "internal") !== undefined) return undefined;
  if (name === undefined) {
    report(context, "GV2011", member.name);
    return undefined;
  }
  if (member.type === undefined) reportUntyped(context, member.name);
  const type: TypeRef = member.type === undefined ? UNKNOWN : readType(context, member.type, scope);
  const optional =
    member.questionToken !== undefined || (member.type !== undefined && allowsUndefined(context, member.type, []));
  return { name, description, required: !optional, type, markers, span: spanOf(context, member.name) };
}

/** Reads the members of an interface or type literal. An index signature alone makes a map. */
export function readMembers(
  context: Context,
  members: readonly ts.TypeElement[],
  scope: Scope,
): ObjectType | Extract<TypeRef, { kind: "map" }> {
  const properties: Property[] = [];
  let additional: TypeRef | undefined;
  for (const member of members) {
    if (ts.isPropertySignature(member)) {
      const property = readProperty(context, member, scope);
      if (property !== undefined) properties.push(property);
    } else if (ts.isIndexSignatureDeclaration(member)) {
      const [key] = member.parameters;
      if (key?.type?.kind === ts.SyntaxKind.NumberKeyword || key?.type?.kind === ts.SyntaxKind.SymbolKeyword) {
        report(context, "GV2003", key, {
          type: `a key of type ${typeText(key.type)}`,
          remedy: "Keys of JSON objects are strings: [key: string].",
        });
      } else additional = readType(context, member.type, scope);
    } else report(context, "GV2002", member.name ?? member);
  }
  if (properties.length === 0 && additional !== undefined) return { kind: "map", values: additional };
  return { kind: "object", properties, ...(additional !== undefined && { additional }) };
}
