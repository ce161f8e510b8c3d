import { ts } from "ts-morph";
import type { Context } from "../context.js";
import { resolveWritten } from "../resources/find-role.js";
import { isOpen } from "./is-open.js";
import type { Scope } from "../scope.js";

/**
 * The branch of a conditional type that applies, read as written so that scalars keep their formats. `undefined` if
 * only the compiler can tell: for unions, which distribute, for `infer`, and for unresolved types.
 */
export function chooseBranch(context: Context, node: ts.ConditionalTypeNode, scope: Scope): ts.TypeNode | undefined {
  const { checker } = context;
  const check = resolveWritten(context, { node: node.checkType, scope });
  const open = isOpen(context, check.node, check.scope) || isOpen(context, node.extendsType, scope);
  if (open || hasInfer(node.extendsType) || check.node.pos < 0) return undefined;
  const given = checker.getTypeFromTypeNode(check.node);
  if (given.isUnion() || (given.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never | ts.TypeFlags.TypeParameter)) !== 0)
    return undefined;
  return checker.isTypeAssignableTo(given, checker.getTypeFromTypeNode(node.extendsType))
    ? node.trueType
    : node.falseType;
}

function hasInfer(node: ts.Node): boolean {
  return ts.isInferTypeNode(node) || (ts.forEachChild(node, hasInfer) ?? false);
}
