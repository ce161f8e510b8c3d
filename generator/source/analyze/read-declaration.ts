import { ts } from "ts-morph";
import type { TypeDeclaration, TypeId } from "../../model/api-model.js";
import { report, spanOf, type Context, type ModelNode } from "./context.js";
import { documentedOf } from "./comments/documented-of.js";
import { schemaOf, withMarkers } from "./types/expand-alias.js";
import { findSymbol, mainDeclaration } from "./find-declaration.js";
import { markerWord } from "./comments/read-markers.js";
import { readShape } from "./types/read-shape.js";
import { UNKNOWN } from "./types/unknown-type.js";

/** An alias without a comment of its own is described by the generic type that it fills in. */
function inheritedDescription(context: Context, node: ModelNode): string {
  if (!ts.isTypeAliasDeclaration(node) || !ts.isTypeReferenceNode(node.type)) return "";
  const symbol = findSymbol(context, node.type.typeName);
  const declaration = symbol === undefined ? undefined : mainDeclaration(symbol);
  const documented =
    declaration !== undefined &&
    (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) &&
    !context.isBuiltIn(declaration);
  return documented ? documentedOf(context, declaration).description : "";
}

/** Reads a declaration that gets a definition. */
export function readDeclaration(context: Context, node: ModelNode, id: TypeId): TypeDeclaration {
  const { description, markers } = documentedOf(context, node);
  const schema = schemaOf(markers);
  // What @schema says stands in place of the body, which may be one that Swagger 2.0 cannot say.
  const shape = schema === undefined ? readShape(context, node) : { type: withMarkers(schema, markers), flattened: [] };
  if (shape === "recursive") report(context, "GV2010", node.name, { name: node.name.text });
  const read: Exclude<typeof shape, "recursive" | undefined> =
    shape === "recursive" || shape === undefined ? { type: UNKNOWN, flattened: [] } : shape;
  return {
    id,
    package: id.slice(0, id.lastIndexOf(".")),
    name: markerWord(markers, "definition") ?? node.name.text,
    description: description === "" ? inheritedDescription(context, node) : description,
    type: read.type,
    flattened: read.flattened,
    ...(read.base !== undefined && { base: read.base }),
    markers,
    span: spanOf(context, node.name),
  };
}

/** Reads everything that is referred to, and what that refers to, until nothing is left. */
export function readQueue(context: Context): void {
  for (let node = context.queue.shift(); node !== undefined; node = context.queue.shift()) {
    const id = context.ids.get(node);
    if (id === undefined) continue;
    const other = context.types.get(id);
    const declaration = readDeclaration(context, node, id);
    if (other === undefined) context.types.set(id, declaration);
    else
      report(context, "GV2008", declaration.span, {
        name: declaration.name,
        other: `${other.span.file}:${other.span.line}`,
      });
  }
}
