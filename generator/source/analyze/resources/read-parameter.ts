import { ts } from "ts-morph";
import type { OperationParameter, ParameterPlace, TypeId, TypeRef } from "../../../model/api-model.js";
import type { Shape } from "../../../annotations/style-problem.js";
import { innerTypes } from "../../../model/inner-types.js";
import { reportSpreadMarkers } from "../comments/report-spread.js";
import { spanOf, type Context, type Documented } from "../context.js";
import { findRole, resolveWritten, type Written } from "./find-role.js";
import { reportUntyped } from "../types/read-members.js";
import { readType } from "../types/read-type.js";
import { readParameterStyle } from "./read-parameter-style.js";
import { TOP } from "../scope.js";
import { resolveObject, typeOfDefinition } from "../types/resolve-object.js";

/** The value of a string literal; `undefined` if it is empty or not a string literal. */
export function literalText(context: Context, written: Written | undefined): string | undefined {
  if (written === undefined) return undefined;
  const { node } = resolveWritten(context, written);
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) && node.literal.text !== ""
    ? node.literal.text
    : undefined;
}

/** Whether a type contains objects, which only a body can carry. */
function isStructure(context: Context, type: TypeRef, at: ts.Node, within: readonly TypeId[] = []): boolean {
  if (resolveObject(context, type, at) !== undefined) return true;
  if (type.kind !== "reference") return innerTypes(type).some((inner) => isStructure(context, inner, at, within));
  const named = within.includes(type.id) ? undefined : typeOfDefinition(context, type.id);
  return named !== undefined && isStructure(context, named, at, [...within, type.id]);
}

/** What a style is applied to. */
function shapeOf(context: Context, type: TypeRef, at: ts.Node): Shape {
  if (type.kind === "nullable") return shapeOf(context, type.type, at);
  if (type.kind === "scalar" || type.kind === "enum") return "scalar";
  return resolveObject(context, type, at) === undefined ? "array" : "object";
}

/**
 * The parameters for one parameter of a method: itself, or one per field of an interface outside of the body. If no
 * type declares the place, it follows from the path, the method and the type.
 */
export function readParameter(
  context: Context,
  node: ts.ParameterDeclaration,
  route: { readonly method: string; readonly path: string },
  documented: Documented,
): OperationParameter[] {
  const own = ts.isIdentifier(node.name) ? node.name.text : node.name.getText();
  const span = spanOf(context, node.name);
  if (node.type === undefined) {
    reportUntyped(context, node.name);
    return [];
  }
  const role = findRole(context, { node: node.type, scope: TOP }, "parameterIn");
  const place = role?.marker.value as ParameterPlace | undefined;
  const [inner = { node: node.type, scope: TOP }, named] = role?.args ?? [];
  const type = readType(context, inner.node, inner.scope);
  const object =
    type.kind === "reference" || type.kind === "object" || type.kind === "map"
      ? resolveObject(context, type, node)
      : undefined;
  const isObject = object !== undefined;
  const inferred: ParameterPlace = route.path.includes(`{${own}}`)
    ? "path"
    : isStructure(context, type, node) && ["POST", "PUT", "PATCH"].includes(route.method)
      ? "body"
      : "query";
  const where = place ?? inferred;
  const style = readParameterStyle(context, documented.markers, {
    name: own,
    place: where,
    shape: shapeOf(context, type, node),
  });
  if (
    style === undefined &&
    isObject &&
    where !== "body" &&
    where !== "path" &&
    object.additional === undefined &&
    type.kind !== "map"
  ) {
    if (type.kind === "reference") context.spread.add(type.id);
    reportSpreadMarkers(context, type.markers ?? []);
    return object.properties.map((property) => ({
      ...property,
      in: where,
      required: property.required && node.questionToken === undefined,
    }));
  }
  const text = documented.markers.find((marker) => marker.name === "param" && marker.value === own)?.text ?? "";
  const required = where === "path" || (node.questionToken === undefined && node.initializer === undefined);
  const given = literalText(context, named);
  // The second argument of a body is its media type.
  const name = where === "body" ? own : (given ?? own);
  const mediaType = where === "body" && given !== undefined ? { mediaType: given } : {};
  const styled = style === undefined ? {} : { style };
  return [{ name, in: where, description: text, required, type, ...mediaType, ...styled, markers: [], span }];
}
