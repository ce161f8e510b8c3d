import { ts } from "ts-morph";
import type { TypeDeclaration, TypeId } from "../../model/api-model.js";
import { mergeMarkers } from "../../model/merge-markers.js";
import { report, spanOf, typeText, type Context, type Documented, type ModelNode } from "./context.js";
import { documentedOf } from "./comments/documented-of.js";
import { schemaOf } from "./types/expand-alias.js";
import { findSymbol, mainDeclaration } from "./find-declaration.js";
import { markerWord } from "./comments/read-markers.js";
import { readShape, type Shape } from "./types/read-shape.js";
import { UNKNOWN } from "./types/unknown-type.js";

const NOTHING: Documented = { description: "", markers: [] };

/** Annotations that an alias does not inherit from the generic type that it instantiates. */
const OWN = new Set(["parameterIn", "responseOf", "schema", "definition", "formerName", "published", "internal"]);

/**
 * What an alias inherits from the types that it instantiates or renames, through any number of aliases: their
 * annotations, and the nearest description.
 */
function inheritedComment(context: Context, node: ModelNode): Documented {
  if (!ts.isTypeAliasDeclaration(node)) return NOTHING;
  let result = NOTHING;
  const seen = new Set<ModelNode>([node]);
  let body = node.type;
  for (;;) {
    while (ts.isParenthesizedTypeNode(body)) body = body.type;
    const symbol = ts.isTypeReferenceNode(body) ? findSymbol(context, body.typeName) : undefined;
    const declaration = symbol === undefined ? undefined : mainDeclaration(symbol);
    const isModel =
      declaration !== undefined && (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration));
    if (!isModel || seen.has(declaration) || context.isBuiltIn(declaration)) return result;
    seen.add(declaration);
    const { description, markers } = documentedOf(context, declaration);
    const text = result.description === "" ? description : result.description;
    // A type with its own definition keeps its annotations there. Aliases without one pass theirs on with the type.
    if (declaration.typeParameters === undefined && !context.standIns.has(declaration))
      return { ...result, description: text };
    context.filledIn.add(declaration);
    const inherited = markers.filter(({ name }) => !OWN.has(name));
    result = { description: text, markers: mergeMarkers(inherited, result.markers) };
    if (ts.isInterfaceDeclaration(declaration)) return result;
    body = declaration.type;
  }
}

/** Reads a declaration that is published as a definition. */
export function readDeclaration(context: Context, node: ModelNode, id: TypeId): TypeDeclaration {
  const { description, markers: own } = documentedOf(context, node);
  const inherited = inheritedComment(context, node);
  const schema = schemaOf(own);
  // @schema replaces the body, which may be a type that Swagger 2.0 cannot express.
  const shape = schema === undefined ? readShape(context, node) : { type: schema, flattened: [], inherited: [] };
  if (shape === "recursive") report(context, "GV2010", node.name, { name: node.name.text });
  const read: Shape = shape === "recursive" ? { type: UNKNOWN, flattened: [], inherited: [] } : shape;
  const markers = mergeMarkers(read.inherited, mergeMarkers(inherited.markers, own));
  return {
    id,
    package: id.slice(0, id.lastIndexOf(".")),
    name: markerWord(markers, "definition") ?? node.name.text,
    description: description === "" ? inherited.description : description,
    type: read.type,
    flattened: read.flattened,
    ...(read.base !== undefined && { base: read.base }),
    markers,
    span: spanOf(context, node.name),
  };
}

/** Reads all referenced declarations, and those that they refer to, until none is left. */
export function readQueue(context: Context): void {
  for (let node = context.queue.shift(); node !== undefined; node = context.queue.shift()) {
    const id = context.ids.get(node);
    if (id === undefined) continue;
    const other = context.types.get(id);
    context.entry = context.entries.get(node) ?? {};
    const declaration = readDeclaration(context, node, id);
    if (other === undefined) context.types.set(id, declaration);
    else {
      const entry = context.entries.get(node)?.node;
      report(context, "GV2008", entry === undefined ? declaration.span : spanOf(context, entry), {
        name: declaration.name,
        other: `${other.span.file}:${other.span.line}`,
        ...(entry !== undefined && {
          help: `Publish the other package's type under another name, with an alias and @definition: export type <Name> = ${typeText(entry)};`,
        }),
      });
    }
  }
}
