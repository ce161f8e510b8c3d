import { ts } from "ts-morph";

export const isUndefined = (node: ts.TypeNode): boolean => node.kind === ts.SyntaxKind.UndefinedKeyword;

export const isNull = (node: ts.TypeNode): boolean =>
  ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword;

/** Whether a part of a union means that the value may be absent. */
export const isNothing = (node: ts.TypeNode): boolean => isUndefined(node) || isNull(node);
