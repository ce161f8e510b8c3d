import { ts } from "ts-morph";
import type { Context } from "../context.js";
import { resolveWritten, type Written } from "../resources/find-role.js";
import { findSymbol } from "../find-declaration.js";
import { TOP, type Scope } from "../scope.js";
import { isOpen } from "./is-open.js";
import { memberName } from "./read-members.js";

/**
 * The branch of a conditional type that applies, to be read as written, so that scalars keep their formats. `undefined`
 * if only the compiler can tell: for unions, which distribute, for most uses of `infer`, and for unresolved types.
 */
export function chooseBranch(context: Context, node: ts.ConditionalTypeNode, scope: Scope): Written | undefined {
  const { checker } = context;
  const check = resolveWritten(context, { node: node.checkType, scope });
  const open = isOpen(context, check.node, check.scope) || isOpen(context, node.extendsType, scope);
  if (open || check.node.pos < 0) return undefined;
  const given = checker.getTypeFromTypeNode(check.node);
  if (given.isUnion() || (given.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never | ts.TypeFlags.TypeParameter)) !== 0)
    return undefined;
  if (hasInfer(node.extendsType)) return chooseInferred(context, node, check, scope);
  return checker.isTypeAssignableTo(given, checker.getTypeFromTypeNode(node.extendsType))
    ? { node: node.trueType, scope }
    : { node: node.falseType, scope };
}

function hasInfer(node: ts.Node): boolean {
  return ts.isInferTypeNode(node) || (ts.forEachChild(node, hasInfer) ?? false);
}

/** The type that is inferred from the items of an array: `infer U` in `(infer U)[]` and `Array<infer U>`. */
function inferredItem(node: ts.TypeNode): ts.InferTypeNode | undefined {
  if (ts.isParenthesizedTypeNode(node)) return inferredItem(node.type);
  const item = itemOf(node);
  const plain = item !== undefined && ts.isParenthesizedTypeNode(item) ? item.type : item;
  return plain !== undefined && ts.isInferTypeNode(plain) && plain.typeParameter.constraint === undefined
    ? plain
    : undefined;
}

/** The type of an array's items, as written. */
function itemOf(node: ts.TypeNode): ts.TypeNode | undefined {
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) return itemOf(node.type);
  if (ts.isArrayTypeNode(node)) return node.elementType;
  if (!ts.isTypeReferenceNode(node) || !/^(Readonly)?Array$/.test(node.typeName.getText())) return undefined;
  return node.typeArguments?.[0];
}

/** The name and type of the only field of `{ name: infer U }`. */
function inferredField(node: ts.TypeNode): { readonly name: string; readonly type: ts.InferTypeNode } | undefined {
  const [member, ...others] = ts.isTypeLiteralNode(node) ? node.members : [];
  if (member === undefined || others.length > 0 || !ts.isPropertySignature(member)) return undefined;
  const name = memberName(member.name);
  return name !== undefined && member.type !== undefined && ts.isInferTypeNode(member.type)
    ? { name, type: member.type }
    : undefined;
}

/** A field of an interface without type parameters, or of an object type, as it is declared there. */
function fieldOf(context: Context, { node, scope }: Written, name: string): Written | undefined {
  const symbol = ts.isTypeReferenceNode(node) ? findSymbol(context, node.typeName) : undefined;
  const declaration = symbol?.declarations?.find(ts.isInterfaceDeclaration);
  const members = ts.isTypeLiteralNode(node)
    ? node.members
    : declaration?.typeParameters === undefined
      ? declaration?.members
      : undefined;
  const field = members?.find((member) => member.name !== undefined && memberName(member.name) === name);
  if (field === undefined || !ts.isPropertySignature(field) || field.type === undefined) return undefined;
  if (field.questionToken !== undefined) return undefined;
  return resolveWritten(context, { node: field.type, scope: ts.isTypeLiteralNode(node) ? scope : TOP });
}

/** A checked type as it is declared: for `T["field"]`, the type of the field. */
function behindAccess(context: Context, written: Written): Written {
  const { node, scope } = written;
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return written;
  const { literal } = node.indexType;
  const owner = resolveWritten(context, { node: node.objectType, scope });
  return (ts.isStringLiteral(literal) ? fieldOf(context, owner, literal.text) : undefined) ?? written;
}

/** The branch that applies of `T extends (infer U)[] ? … : …` or `T extends { field: infer U } ? … : …`. */
function chooseInferred(
  context: Context,
  node: ts.ConditionalTypeNode,
  given: Written,
  scope: Scope,
): Written | undefined {
  const check = behindAccess(context, given);
  const field = inferredField(node.extendsType);
  const inferred = field?.type ?? inferredItem(node.extendsType);
  const symbol = inferred && context.checker.getSymbolAtLocation(inferred.typeParameter.name);
  if (symbol === undefined) return undefined;
  const item = field === undefined ? itemOf(check.node) : undefined;
  const found = field === undefined ? item && { node: item, scope: check.scope } : fieldOf(context, check, field.name);
  if (found !== undefined)
    return { node: node.trueType, scope: { ...scope, arguments: new Map([...scope.arguments, [symbol, found]]) } };
  const { flags } = context.checker.getTypeFromTypeNode(check.node);
  const isScalar = (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike)) !== 0;
  return isScalar ? { node: node.falseType, scope } : undefined;
}
