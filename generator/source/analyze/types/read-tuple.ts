import { ts } from "ts-morph";
import type { TypeRef } from "../../../model/api-model.js";
import { writtenAt, type Context } from "../context.js";
import { readType } from "./read-type.js";
import type { Scope } from "../scope.js";

/** The type of one position, without its name, `?` or `...`. */
export function innerOf(node: ts.TypeNode): {
  readonly type: ts.TypeNode;
  readonly optional: boolean;
  readonly rest: boolean;
} {
  if (ts.isNamedTupleMember(node))
    return { type: node.type, optional: node.questionToken !== undefined, rest: node.dotDotDotToken !== undefined };
  if (ts.isOptionalTypeNode(node)) return { type: node.type, optional: true, rest: false };
  if (ts.isRestTypeNode(node)) return { type: node.type, optional: false, rest: true };
  return { type: node, optional: false, rest: false };
}

/** Reads `[A, B?, ...C[]]`. Positions after a rest have no form in JSON Schema: they count as the rest. */
export function readTuple(context: Context, node: ts.TupleTypeNode, scope: Scope): TypeRef {
  const items: TypeRef[] = [];
  let required = 0;
  let rest: TypeRef | undefined;
  for (const element of node.elements) {
    const inner = innerOf(element);
    const type = readType(context, inner.type, scope);
    if (inner.rest) rest = type.kind === "array" ? type.items : type;
    else {
      items.push(type);
      if (!inner.optional) required = items.length;
    }
  }
  return { kind: "tuple", items, required, ...(rest !== undefined && { rest }), written: writtenAt(context, node) };
}
