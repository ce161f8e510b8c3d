import { ts } from "ts-morph";
import type { Property, TypeRef } from "../../../../model/api-model.js";
import { report, spanOf, typeText, type Context } from "../../context.js";
import { isNothing } from "../is-nothing.js";
import { isOpen } from "../is-open.js";
import { readComputed } from "./read-computed.js";
import { readType } from "../read-type.js";
import type { Scope } from "../../scope.js";
import { UNKNOWN } from "../unknown-type.js";
import { reportKeys } from "../read-members.js";
import { readKeys } from "./read-utility.js";
import { resolveObject } from "../resolve-object.js";

/** Whether the body of a mapped type must be computed for each key, which only the compiler can do. */
const isComputed = (node: ts.Node): boolean =>
  ts.isConditionalTypeNode(node) ||
  ts.isMappedTypeNode(node) ||
  ts.isTemplateLiteralTypeNode(node) ||
  // A constant's fields have no declared types that could be read as written.
  ts.isTypeQueryNode(node) ||
  (ts.forEachChild(node, isComputed) ?? false);

/** Whether only the compiler can resolve a mapped type. */
export const needsCompiler = (node: ts.MappedTypeNode): boolean =>
  node.nameType !== undefined || node.type === undefined || isComputed(node.type);

/** `T[K]`, alone or in a union with null and undefined: this means the property itself, with its annotations. */
function sourceOf(template: ts.TypeNode, parameter: string): ts.TypeNode | undefined {
  const parts = ts.isUnionTypeNode(template) ? template.types.filter((part) => !isNothing(part)) : [template];
  const [only] = parts;
  if (parts.length !== 1 || only === undefined || !ts.isIndexedAccessTypeNode(only)) return undefined;
  const { indexType, objectType } = only;
  return ts.isTypeReferenceNode(indexType) && indexType.getText() === parameter ? objectType : undefined;
}

/** The object whose keys are mapped: from `[K in keyof T]`, or from a body `T[K]`. */
function mappedObject(
  context: Context,
  node: ts.MappedTypeNode,
  scope: Scope,
): { readonly properties: ReadonlyMap<string, Property>; readonly isSource: boolean } {
  const { constraint, name } = node.typeParameter;
  const source = node.type === undefined ? undefined : sourceOf(node.type, name.text);
  const keyed =
    constraint !== undefined && ts.isTypeOperatorNode(constraint) && constraint.operator === ts.SyntaxKind.KeyOfKeyword
      ? constraint.type
      : undefined;
  const owner = source ?? keyed;
  const object = owner === undefined ? undefined : resolveObject(context, readType(context, owner, scope), node);
  return {
    properties: new Map((object?.properties ?? []).map((property) => [property.name, property])),
    isSource: source !== undefined,
  };
}

/**
 * Reads a mapped type key by key, so that scalars keep their formats and properties their descriptions. If the body
 * must be computed, the compiler does it.
 */
export function readMapped(context: Context, node: ts.MappedTypeNode, scope: Scope): TypeRef {
  const { typeParameter, type: template, questionToken } = node;
  if (template === undefined || (needsCompiler(node) && (node.nameType !== undefined || !isOpen(context, node, scope))))
    return readComputed(context, node, scope);
  const symbol = context.checker.getSymbolAtLocation(typeParameter.name);
  const { constraint } = typeParameter;
  if (
    constraint !== undefined &&
    !isOpen(context, constraint, scope) &&
    reportKeys(context, constraint, "Record<string, T>")
  )
    return UNKNOWN;
  const keys = constraint === undefined ? undefined : readKeys(context, constraint, scope);
  if (keys === undefined || symbol === undefined) {
    report(context, "GV2004", node, { type: typeText(node) });
    return UNKNOWN;
  }
  if (keys === "any string") return { kind: "map", values: readType(context, template, scope) };
  const { properties, isSource } = mappedObject(context, node, scope);
  const required = (name: string): boolean =>
    questionToken === undefined
      ? (properties.get(name)?.required ?? true)
      : questionToken.kind === ts.SyntaxKind.MinusToken;
  return {
    kind: "object",
    properties: keys.map((name): Property => {
      const known = properties.get(name);
      const key = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(name));
      const inner: Scope = {
        ...scope,
        arguments: new Map([
          ...scope.arguments,
          [symbol, { node: key, scope: { arguments: new Map(), expanding: [] } }],
        ]),
      };
      return {
        name,
        description: known?.description ?? "",
        required: required(name),
        type:
          isSource && known !== undefined && !ts.isUnionTypeNode(template)
            ? known.type
            : readType(context, template, inner),
        markers: isSource ? (known?.markers ?? []) : [],
        span: known?.span ?? spanOf(context, node),
      };
    }),
  };
}
