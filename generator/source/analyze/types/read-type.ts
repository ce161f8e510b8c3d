import { ts } from "ts-morph";
import type { Property, TypeRef } from "../../../model/api-model.js";
import { mergeMarkers } from "../../../model/merge-markers.js";
import { report, typeText, type Context } from "../context.js";
import { enumOf } from "./enum-of.js";
import { chooseBranch } from "./choose-branch.js";
import { readComputed, readPropertyOf, reportNever } from "./computed/read-computed.js";
import { readIndexed } from "./computed/read-indexed.js";
import { readMapped } from "./computed/read-mapped.js";
import { readMembers } from "./read-members.js";
import { readReference } from "./read-reference.js";
import { isOpen } from "./is-open.js";
import { resolveWritten } from "../resources/find-role.js";
import { resolveObject } from "./resolve-object.js";
import type { Scope } from "../scope.js";
import { UNKNOWN } from "./unknown-type.js";
import { readTuple } from "./read-tuple.js";
import { readUnion } from "./read-union.js";
import { readKeys } from "./computed/read-utility.js";

const ANY: TypeRef = { kind: "any" };

const NO_JSON: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.SymbolKeyword]: "Leave it out of the model.",
  [ts.SyntaxKind.BigIntKeyword]: "Use Int64 of groupversion/types.",
  [ts.SyntaxKind.UndefinedKeyword]: "Make the field optional instead (`?`).",
  [ts.SyntaxKind.VoidKeyword]: "Leave it out of the model.",
  [ts.SyntaxKind.NeverKeyword]: "Leave the field out, with Omit if it is inherited.",
  [ts.SyntaxKind.TemplateLiteralType]: "Use string with @pattern.",
  [ts.SyntaxKind.ThisType]: "Write the name of the interface.",
};

function readLiteral(context: Context, node: ts.LiteralTypeNode): TypeRef {
  const { literal } = node;
  if (ts.isStringLiteral(literal) || ts.isNoSubstitutionTemplateLiteral(literal)) return enumOf([literal.text]);
  if (ts.isNumericLiteral(literal)) return enumOf([Number(literal.text)]);
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand))
    return enumOf([-Number(literal.operand.text)]);
  if (literal.kind === ts.SyntaxKind.TrueKeyword || literal.kind === ts.SyntaxKind.FalseKeyword)
    return enumOf([literal.kind === ts.SyntaxKind.TrueKeyword]);
  if (literal.kind === ts.SyntaxKind.NullKeyword) return { kind: "nullable", type: ANY };
  report(context, "GV2003", node, { type: typeText(node), remedy: "Use a string, number or boolean." });
  return UNKNOWN;
}

/**
 * Reads a type as written. Names are followed to their declarations, so aliases of scalars keep their format. Types
 * that must be computed are left to the compiler.
 */
export function readType(context: Context, node: ts.TypeNode, scope: Scope): TypeRef {
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { kind: "scalar", type: "string" };
    case ts.SyntaxKind.NumberKeyword:
      return { kind: "scalar", type: "number" };
    case ts.SyntaxKind.BooleanKeyword:
      return { kind: "scalar", type: "boolean" };
    case ts.SyntaxKind.AnyKeyword:
    case ts.SyntaxKind.UnknownKeyword:
      return ANY;
    case ts.SyntaxKind.ObjectKeyword:
      return { kind: "map", values: ANY };
    case ts.SyntaxKind.FunctionType:
    case ts.SyntaxKind.ConstructorType:
      report(context, "GV2002", node);
      return UNKNOWN;
  }
  if (ts.isParenthesizedTypeNode(node)) return readType(context, node.type, scope);
  if (ts.isArrayTypeNode(node)) return { kind: "array", items: readType(context, node.elementType, scope) };
  if (ts.isTypeReferenceNode(node)) return readReference(context, node, scope);
  if (ts.isImportTypeNode(node) && node.qualifier !== undefined && !node.isTypeOf)
    return readReference(context, node, scope);
  if (ts.isUnionTypeNode(node)) return readUnion(context, node, scope);
  if (ts.isLiteralTypeNode(node)) return readLiteral(context, node);
  if (ts.isTypeLiteralNode(node)) return readMembers(context, node.members, scope);
  if (ts.isIntersectionTypeNode(node)) return readIntersection(context, node, scope);
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword)
    return readType(context, node.type, scope);
  if (ts.isTupleTypeNode(node)) return readTuple(context, node, scope);
  const texts = ts.isTemplateLiteralTypeNode(node) ? readTemplate(context, node, scope) : undefined;
  if (texts !== undefined) return texts;
  const remedy = NO_JSON[node.kind];
  if (remedy !== undefined) {
    report(context, "GV2003", node, { type: typeText(node), remedy });
    return UNKNOWN;
  }
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword)
    return readKeyOf(context, node, scope);
  if (ts.isIndexedAccessTypeNode(node)) return readIndexed(context, node, scope);
  if (ts.isMappedTypeNode(node)) return readMapped(context, node, scope);
  const branch = ts.isConditionalTypeNode(node) ? chooseBranch(context, node, scope) : undefined;
  return branch === undefined ? readComputed(context, node, scope) : readType(context, branch.node, branch.scope);
}

/** A template with finitely many texts, such as `${Level}` of an enum; `undefined` for any other. */
function readTemplate(context: Context, node: ts.TemplateLiteralTypeNode, scope: Scope): TypeRef | undefined {
  if (!hasListedTexts(context, node, scope)) return undefined;
  const [span, ...others] = node.templateSpans;
  // Read as written, an enum's internal values are left out.
  if (span !== undefined && others.length === 0 && node.head.text === "" && span.literal.text === "") {
    const whole = readType(context, span.type, scope);
    if (whole.kind === "enum" && whole.type === "string") return whole;
  }
  return readComputed(context, node, scope);
}

/** Whether a template stands for texts that can be listed. */
function hasListedTexts(context: Context, node: ts.TemplateLiteralTypeNode, scope: Scope): boolean {
  if (isOpen(context, node, scope)) return false;
  const type = context.checker.getTypeFromTypeNode(node);
  return type.isStringLiteral() || (type.isUnion() && type.types.every((part) => part.isStringLiteral()));
}

/** The names of an object's fields as an enum, in the order of declaration. */
function readKeyOf(context: Context, node: ts.TypeOperatorNode, scope: Scope): TypeRef {
  const keys = readKeys(context, node, scope);
  if (keys === "any string") return { kind: "scalar", type: "string" };
  if (keys !== undefined && keys.length > 0) return enumOf(keys);
  report(context, "GV2004", node, { type: typeText(node) });
  return UNKNOWN;
}

/** Whether a part of an intersection is a string, number or boolean, also through aliases and type parameters. */
function isPlain(context: Context, part: ts.TypeNode, scope: Scope): boolean {
  const { node } = resolveWritten(context, { node: part, scope });
  if (ts.isUnionTypeNode(node)) return node.types.every((one) => isPlain(context, one, scope));
  if (node.pos < 0) return ts.isLiteralTypeNode(node);
  const type = context.checker.getTypeFromTypeNode(node);
  const { StringLike, NumberLike, BooleanLike } = ts.TypeFlags;
  return (
    (type.flags & (StringLike | NumberLike | BooleanLike)) !== 0 ||
    (type.isIntersection() && type.types.some((one) => (one.flags & (StringLike | NumberLike | BooleanLike)) !== 0))
  );
}

/**
 * `A & B` of objects has the properties of both. `string & {}` is a common way to allow other values besides an enum's.
 */
function readIntersection(context: Context, node: ts.IntersectionTypeNode, scope: Scope): TypeRef {
  const isEmpty = (part: ts.TypeNode): boolean => ts.isTypeLiteralNode(part) && part.members.length === 0;
  const parts = node.types.filter(
    (part) => !isEmpty(part) && !(ts.isTypeReferenceNode(part) && part.getText() === "Record<never, never>"),
  );
  if (parts.length === 1 && parts[0] !== undefined) return readType(context, parts[0], scope);
  // The intersection of a string and an object is a branded string; the brand exists only in TypeScript.
  const [plain, ...others] = parts.filter((part) => isPlain(context, part, scope));
  if (plain !== undefined)
    return others.length === 0 ? readType(context, plain, scope) : readComputed(context, node, scope);
  const objects = parts.map((part) => resolveObject(context, readType(context, part, scope), part));
  if (objects.some((part) => part === undefined)) {
    report(context, "GV2004", node, { type: typeText(node) });
    return UNKNOWN;
  }
  const joined = parts.map((part, i) => ({ node: part, fields: objects[i]?.properties ?? [] }));
  const properties = joinFields(context, node, joined, scope);
  const additional = objects.find((part) => part?.additional !== undefined)?.additional;
  return { kind: "object", properties, ...(additional !== undefined && { additional }) };
}

/** A part of an intersection, with its fields. */
interface JoinedPart {
  readonly node: ts.TypeNode;
  readonly fields: readonly Property[];
}

/** The fields of an intersection. If parts declare a field with different types, its type is what all of them allow. */
function joinFields(
  context: Context,
  node: ts.IntersectionTypeNode,
  parts: readonly JoinedPart[],
  scope: Scope,
): readonly Property[] {
  const joined = new Map<string, Property>();
  const disputed = new Set<string>();
  for (const field of parts.flatMap(({ fields }) => fields)) {
    const before = joined.get(field.name);
    if (before !== undefined && JSON.stringify(before.type) !== JSON.stringify(field.type)) disputed.add(field.name);
    joined.set(field.name, before === undefined ? field : joinField(before, field));
  }
  if (disputed.size === 0 || isOpen(context, node, scope)) return [...joined.values()];
  const whole = context.checker.getTypeFromTypeNode(node);
  if ((whole.flags & ts.TypeFlags.Never) !== 0) reportNever(context, { node, text: typeText(node) });
  for (const name of disputed) {
    const symbol = context.checker.getPropertyOfType(whole, name);
    const field = joined.get(name);
    if (symbol !== undefined && field !== undefined)
      joined.set(name, { ...field, type: jointType(context, node, parts, symbol) });
  }
  return [...joined.values()];
}

/** Whether a field has a text of its own, or one of the alias that is its type. */
const isDescribed = ({ description, type }: Property): boolean => description !== "" || type.description !== undefined;

/** A field that two parts declare, with the comments of both. Of two texts or contradicting rules, the later one counts. */
const joinField = (before: Property, field: Property): Property => ({
  ...field,
  description: isDescribed(field) ? field.description : before.description,
  required: field.required || before.required,
  markers: mergeMarkers(before.markers, field.markers),
});

/** What all parts allow for a field: as the last part of that type declares it, or else as the compiler computes it. */
function jointType(
  context: Context,
  node: ts.IntersectionTypeNode,
  parts: readonly JoinedPart[],
  symbol: ts.Symbol,
): TypeRef {
  const { checker } = context;
  const { name } = symbol;
  const typeOf = (field: ts.Symbol): ts.Type => checker.getNonNullableType(checker.getTypeOfSymbol(field));
  const type = typeOf(symbol);
  if ((type.flags & ts.TypeFlags.Never) !== 0)
    return reportNever(context, { node, text: `the field ${name} of ${typeText(node)}` });
  const declaring = parts.findLast((part) => {
    const declared = checker.getPropertyOfType(checker.getTypeFromTypeNode(part.node), name);
    return declared !== undefined && typeOf(declared) === type;
  });
  const field = declaring?.fields.find((one) => one.name === name);
  return field?.type ?? readPropertyOf(context, symbol, { node, text: typeText(node) }, []).type;
}
