import { ts } from "ts-morph";
import type { TypeId, TypeRef } from "../../../model/api-model.js";
import { report, typeText, type Context, type ModelNode } from "../context.js";
import { readShape, type Shape } from "./read-shape.js";

export type ObjectType = Extract<TypeRef, { kind: "object" }>;

/** An object's properties, including those of the base that it is published as `allOf` of. */
export function resolveShape(
  context: Context,
  shape: { readonly type: ObjectType; readonly base?: TypeId },
  at: ts.Node,
): ObjectType {
  if (shape.base === undefined) return shape.type;
  const base = resolveObject(context, { kind: "reference", id: shape.base }, at);
  const properties = new Map(
    [...(base?.properties ?? []), ...shape.type.properties].map((property) => [property.name, property]),
  );
  return { ...shape.type, properties: [...properties.values()] };
}

/** A definition's declaration, and what it says: as read before, or read now. */
function definitionOf(
  context: Context,
  id: TypeId,
): { readonly node: ModelNode | undefined; readonly shape: Omit<Shape, "inherited"> | "recursive" | undefined } {
  const node = context.index.get(id) ?? [...context.ids].find(([, known]) => known === id)?.[0];
  return { node, shape: context.types.get(id) ?? (node === undefined ? undefined : readShape(context, node)) };
}

/** The type of a definition; `undefined` if it never ends. */
export function typeOfDefinition(context: Context, id: TypeId): TypeRef | undefined {
  const { shape } = definitionOf(context, id);
  return shape === "recursive" ? undefined : shape?.type;
}

/** The properties of a type, with references resolved; `undefined` if it is not an object. */
export function resolveObject(context: Context, type: TypeRef, at: ts.Node): ObjectType | undefined {
  // Comments on its own names do not apply to another object made from its fields.
  if (type.kind === "object") {
    const { properties, additional } = type;
    return { kind: "object", properties, ...(additional !== undefined && { additional }) };
  }
  if (type.kind === "map") return { kind: "object", properties: [], additional: type.values };
  if (type.kind !== "reference") return undefined;
  const { node, shape } = definitionOf(context, type.id);
  if (shape === undefined) return undefined;
  if (shape === "recursive") {
    report(context, "GV2010", at, {
      name: node?.name.text ?? type.id,
      ...(ts.isTypeReferenceNode(at) && { help: `Give it a name: export type <Name> = ${typeText(at)};` }),
    });
    return { kind: "object", properties: [] };
  }
  const { type: inner, base } = shape;
  return inner.kind === "object"
    ? resolveShape(context, { type: inner, ...(base !== undefined && { base }) }, at)
    : resolveObject(context, inner, at);
}
