import { ts } from "ts-morph";
import type { Context } from "../context.js";
import type { Scope } from "../scope.js";

/** Whether a node contains a type parameter of the scope, so that the compiler alone cannot resolve its type. */
export function isOpen(context: Context, node: ts.Node, scope: Scope): boolean {
  if (scope.arguments.size === 0) return false;
  const visit = (child: ts.Node): boolean => {
    if (ts.isIdentifier(child)) {
      const symbol = context.checker.getSymbolAtLocation(child);
      if (symbol !== undefined && scope.arguments.has(symbol)) return true;
    }
    return ts.forEachChild(child, visit) ?? false;
  };
  return visit(node);
}
