import { ts } from "ts-morph";
import type { Property, TypeRef } from "../../../model/api-model.js";
import { report, spanOf, typeText, type Context } from "../context.js";
import { findSymbol } from "../find-declaration.js";
import { withComment } from "./expand-alias.js";
import { fits } from "./fits.js";
import { isUndefined } from "./is-nothing.js";
import { readComment } from "../comments/read-comment.js";
import { findMarker, readMarkers } from "../comments/read-markers.js";
import { readType } from "./read-type.js";
import type { Scope } from "../scope.js";
import { UNKNOWN } from "./unknown-type.js";
import type { ObjectType } from "./resolve-object.js";

/** A member's JSON name; `undefined` if it is computed. */
export function memberName(name: ts.PropertyName): string | undefined {
  if (ts.isComputedPropertyName(name))
    return ts.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNoSubstitutionTemplateLiteral(name)) return name.text;
  return ts.isNumericLiteral(name) ? name.text : undefined;
}

/** Whether a type includes `undefined`, also through aliases: then the member is optional. */
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

/** Reports a missing type: it would be published as any value. */
export const reportUntyped = (context: Context, name: ts.Node, help = "Write its type."): void =>
  report(context, "GV2004", name, { type: typeText(name), help });

/** Which members of an object to read, by name. */
export type Wanted = (name: string) => boolean;

/** A field, as a declaration or an accessor: both are fields in JSON. */
type FieldNode = ts.PropertySignature | ts.GetAccessorDeclaration | ts.SetAccessorDeclaration;

const isField = (member: ts.TypeElement): member is FieldNode =>
  ts.isPropertySignature(member) || ts.isGetAccessor(member) || ts.isSetAccessor(member);

const typeOfField = (member: FieldNode): ts.TypeNode | undefined =>
  ts.isSetAccessor(member) ? member.parameters[0]?.type : member.type;

/** Whether a field holds a function. Types of other packages may have some; JSON leaves them out. */
const isFunction = (context: Context, type: ts.TypeNode): boolean =>
  context.checker.getNonNullableType(context.checker.getTypeFromTypeNode(type)).getCallSignatures().length > 0;

const NO_SYMBOLS = "JSON has no symbols: leave it out of the model.";

const isSymbol = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.ESSymbolLike) !== 0;

/** Reports a member whose name is computed. */
function reportName(context: Context, name: ts.PropertyName): void {
  const named = ts.isComputedPropertyName(name) ? context.checker.getTypeAtLocation(name.expression) : undefined;
  report(context, "GV2011", name, {
    ...(named !== undefined && isSymbol(named) && { help: NO_SYMBOLS }),
  });
}

/** One property with its comment and annotations; `undefined` if it is left out or cannot be read. */
function readProperty(context: Context, member: FieldNode, scope: Scope): Property | undefined {
  const file = member.getSourceFile();
  const name = memberName(member.name);
  const { description, markers: read } = readMarkers(context, readComment(member, file), "property", file, member);
  const written = typeOfField(member);
  if (findMarker(read, "internal") !== undefined) return undefined;
  const isLibrary = context.isLibrary(file);
  if (isLibrary && (name === undefined || (written !== undefined && isFunction(context, written)))) return undefined;
  if (name === undefined) {
    reportName(context, member.name);
    return undefined;
  }
  if (written === undefined) reportUntyped(context, member.name);
  const type: TypeRef = written === undefined ? UNKNOWN : readType(context, written, scope);
  const markers = isLibrary ? read.filter((marker) => fits(marker, type)) : read;
  const optional =
    member.questionToken !== undefined || (written !== undefined && allowsUndefined(context, written, []));
  return { name, description, required: !optional, type, markers, span: spanOf(context, member.name) };
}

/** Reports a key type that maps of JSON Schema cannot express. Returns whether it reported one. */
export function reportKeys(context: Context, key: ts.TypeNode, instead: string): boolean {
  const type = context.checker.getTypeFromTypeNode(key);
  const { flags } = type;
  const isTemplate = (flags & ts.TypeFlags.TemplateLiteral) !== 0;
  if (!isTemplate && (flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike)) === 0) return false;
  report(context, "GV2003", key, {
    type: `a key of type ${typeText(key)}`,
    remedy: isTemplate
      ? `Swagger 2.0 has no patterns for keys. Allow any key: ${instead}.`
      : isSymbol(type)
        ? NO_SYMBOLS
        : `Keys of JSON objects are strings: ${instead}.`,
  });
  return true;
}

/** The values that an index signature allows besides the declared fields; `undefined` if there is no readable one. */
function readIndex(context: Context, member: ts.IndexSignatureDeclaration, scope: Scope): TypeRef | undefined {
  const file = member.getSourceFile();
  const comment = readMarkers(context, readComment(member, file), "index", file, member);
  if (findMarker(comment.markers, "internal") !== undefined) return undefined;
  const key = member.parameters[0]?.type;
  if (key !== undefined && reportKeys(context, key, "[key: string]")) return undefined;
  return withComment(readType(context, member.type, scope), comment);
}

/** Reads the members of an interface or type literal. An index signature alone makes a map. */
export function readMembers(
  context: Context,
  members: readonly ts.TypeElement[],
  scope: Scope,
  wanted?: Wanted,
): ObjectType | Extract<TypeRef, { kind: "map" }> {
  const properties: Property[] = [];
  let additional: TypeRef | undefined;
  for (const member of members) {
    const name = member.name === undefined ? undefined : memberName(member.name);
    if (wanted !== undefined && name !== undefined && !wanted(name)) continue;
    if (isField(member)) {
      // A getter and a setter of one name are one field.
      if (ts.isSetAccessor(member) && properties.some((known) => known.name === name)) continue;
      const property = readProperty(context, member, scope);
      if (property !== undefined) properties.push(property);
    } else if (ts.isIndexSignatureDeclaration(member)) additional = readIndex(context, member, scope) ?? additional;
    else if (!context.isLibrary(member.getSourceFile())) report(context, "GV2002", member.name ?? member);
  }
  if (properties.length === 0 && additional !== undefined) return { kind: "map", values: additional };
  return { kind: "object", properties, ...(additional !== undefined && { additional }) };
}
