import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { ObjectType, Property, Type } from "../client-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import { compareText, isObject, type JsonObject } from "../json.js";
import { childOf, entriesOf } from "../read-context.js";
import { declarationsOf } from "./declarations.js";
import { intersectTypes } from "./intersect-types.js";
import { readAdditional, readProperty, requiredNames, placesIn } from "./read-object.js";
import { tightens } from "./refine.js";
import type { SchemaScope } from "./schema-scope.js";

/** A part of an object: another type that it extends, or properties of its own. */
export type ObjectPart =
  | { readonly kind: "base"; readonly target: DocumentNode }
  | { readonly kind: "object"; readonly node: DocumentNode; readonly value: JsonObject };

/**
 * An object that consists of parts: its bases, and one object with everything that the other parts state. A property that
 * several parts declare has what their types have in common; one that any part requires is required.
 */
export function mergeObjects(
  scope: SchemaScope,
  node: DocumentNode,
  { parts, depth }: { readonly parts: readonly ObjectPart[]; readonly depth: number },
): Type {
  const { context } = scope;
  const bases = parts.flatMap((part) => (part.kind === "base" ? [part.target] : []));
  const declared = new Map<string, DocumentNode[]>();
  const required = new Set<string>();
  let additional: Type | undefined;
  for (const part of parts) {
    if (part.kind === "base") continue;
    for (const [name, property] of entriesOf(context, childOf(context, part.node, "properties"))) {
      const earlier = declared.get(name);
      if (earlier === undefined) declared.set(name, [property]);
      else earlier.push(property);
    }
    for (const name of requiredNames(scope, part.node, part.value)) required.add(name);
    const own = readAdditional(scope, part.node, part.value, depth);
    if (own !== undefined) additional = additional === undefined ? own : (intersectTypes(additional, own) ?? own);
  }

  const properties: Property[] = [...declared].map(([name, nodes]) => {
    const last = nodes.at(-1) ?? node;
    const earlier = [...declarationsOf(scope, bases, name), ...nodes.slice(0, -1)];
    return readProperty(scope, name, last, {
      required: required.has(name),
      depth,
      earlier: earlier.filter((each) => tightens(scope, last, each)),
    });
  });
  for (const name of [...required].sort(compareText)) {
    if (declared.has(name)) continue;
    const inherited = declarationsOf(scope, bases, name);
    const property = inherited.at(-1);
    if (property === undefined) context.report("GV6053", node, { name });
    else {
      const earlier = inherited.slice(0, -1).filter((each) => tightens(scope, property, each));
      properties.push(readProperty(scope, name, property, { required: true, depth, earlier }));
    }
  }

  const placeOf = placesIn(
    parts.flatMap((part) => (part.kind === "base" ? [] : (childOf(context, part.node, "properties") ?? []))),
  );
  const isClosed = closedAsAWhole(scope, node, parts) && additional === undefined;
  const object: ObjectType = {
    kind: "object",
    properties: properties
      .map((property) => ({ ...property, ...placeOf(property.name) }))
      .sort((a, b) => compareText(a.name, b.name)),
    ...(additional === undefined ? {} : { additional }),
    ...(isClosed && bases.length === 0 ? { closed: true } : {}),
  };
  const hasObject = object.properties.length > 0 || additional !== undefined;
  const all: readonly Type[] = [
    ...bases.map((target): Type => ({ kind: "reference", id: scope.claim(target) })),
    ...(hasObject ? [object] : []),
  ];
  const [first] = all;
  if (first === undefined) return { kind: "map", values: { kind: "any" } };
  if (all.length > 1) return { kind: "allOf", parts: all };
  // Without properties, it is a map.
  return object.properties.length === 0 && first === object ? { kind: "map", values: additional ?? ANY } : first;
}

const ANY: Type = { kind: "any" };

/**
 * Whether a whole forbids further fields. `unevaluatedProperties` says so of the whole; of `additionalProperties`, which a part
 * says of itself alone, only if every part with fields does: authors mean the whole. One part that forbids what another one
 * declares is reported.
 */
function closedAsAWhole({ context }: SchemaScope, node: DocumentNode, parts: readonly ObjectPart[]): boolean {
  if (isObject(node.value) && node.value["unevaluatedProperties"] === false) return true;
  const values = parts.map((part) => (part.kind === "base" ? part.target.value : part.value));
  const withFields = values.filter((value) => isObject(value) && isObject(value["properties"]));
  const isStrict = (value: Json): boolean => isObject(value) && value["additionalProperties"] === false;
  const strict = withFields.filter(isStrict);
  if (strict.length === withFields.length) return strict.length > 0;
  if (strict.length > 0)
    context.report("GV6054", node, {
      keyword: "allOf",
      problem: "has a part that forbids further fields, and parts with further fields",
      consequence: "all of them are allowed",
    });
  return false;
}
