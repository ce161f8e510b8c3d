import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Facets, ObjectType, Property, Type } from "../client-model.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { childOf, entriesOf } from "../read-context.js";
import { declaresIn } from "./declarations.js";
import { isDeprecated, readFacets } from "./read-facets.js";
import { readType } from "./read-schema.js";
import { readRefined } from "./refine.js";
import type { SchemaScope } from "./schema-scope.js";

/** The names in `required`. Anything but a list of names is reported. */
export function requiredNames(scope: SchemaScope, node: DocumentNode, value: JsonObject): ReadonlySet<string> {
  const required = value["required"];
  if (!Array.isArray(required)) {
    checkRequired(scope, node, value);
    return new Set();
  }
  return new Set(required.filter((name) => typeof name === "string"));
}

function checkRequired(scope: SchemaScope, node: DocumentNode, value: JsonObject): void {
  const required = value["required"];
  // A parameter's `required` is a flag.
  if (required === undefined || Array.isArray(required) || "in" in value) return;
  scope.context.report("GV6054", node, {
    keyword: "required",
    problem: "is a list of names at the object, nothing at the property itself",
    consequence: required === true ? "the property is taken as required" : "it is ignored",
  });
}

/** Reports a property that is a file, which objects in JSON cannot hold. */
function checkFile(scope: SchemaScope, node: DocumentNode, value: JsonObject): void {
  const { items } = value;
  const isFile = value["type"] === "file" || (isObject(items) && items["type"] === "file");
  if (!isFile || !scope.facts.hasFiles) return;
  scope.context.report("GV6054", node, {
    keyword: "type",
    problem: "is file, which only forms and whole responses can be",
    consequence: "in JSON it is read as a text",
  });
}

/**
 * A property from its schema. Keywords beside a `$ref` count as well.
 *
 * @param earlier - other schemas of the same property, which this one tightens
 */
export function readProperty(
  scope: SchemaScope,
  name: string,
  node: DocumentNode,
  {
    required,
    depth,
    earlier = [],
  }: { readonly required: boolean; readonly depth: number; readonly earlier?: readonly DocumentNode[] },
): Property {
  const value: JsonObject = isObject(node.value) ? node.value : {};
  if (value["required"] !== undefined) checkRequired(scope, node, value);
  checkFile(scope, node, value);
  const nodes = [...earlier, node];
  const all = nodes.map((each): JsonObject => (isObject(each.value) ? each.value : {}));
  const flag = (keyword: string): boolean => all.some((each) => each[keyword] === true);
  const text = (keyword: string): string => textOf(all.findLast((each) => textOf(each[keyword]) !== "")?.[keyword]);
  return {
    name,
    description: text("description") || text("title"),
    required: required || value["required"] === true,
    readOnly: flag("readOnly"),
    writeOnly: scope.facts.writeOnly && flag("writeOnly"),
    deprecated: all.some(isDeprecated),
    type: readRefined(scope, node, earlier, depth + 1),
    ...facetsOf(scope, nodes),
  };
}

/** The facets of a property. Those of a later schema come first; constraints add up. */
function facetsOf(scope: SchemaScope, schemas: readonly DocumentNode[]): Facets {
  const all = schemas.map((each) =>
    isObject(each.value) ? readFacets(scope.facts, each.value, declaresIn(scope, each)) : {},
  );
  if (all.length === 1) return all[0] ?? {};
  const constraints = Object.assign({}, ...all.map((each) => each.constraints)) as NonNullable<Facets["constraints"]>;
  return {
    ...(Object.assign({}, ...all) as Facets),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** The type of additional properties; `undefined` if the schema does not say, or forbids them. */
export function readAdditional(
  scope: SchemaScope,
  node: DocumentNode,
  value: JsonObject,
  depth: number,
): Type | undefined {
  const additional = value["additionalProperties"];
  if (value["x-kubernetes-preserve-unknown-fields"] === true && !isObject(additional)) return { kind: "any" };
  if (additional === undefined || additional === false) return undefined;
  const below = scope.context.documents.child(node, "additionalProperties");
  return below === undefined ? undefined : readType(scope, below, depth + 1);
}

/** The types of properties by patterns of their names, and the type of the names. */
function readKeys(scope: SchemaScope, node: DocumentNode, depth: number): Pick<ObjectType, "patterns" | "keys"> {
  if (!scope.facts.isJsonSchema) return {};
  const { documents } = scope.context;
  const patterns = documents.child(node, "patternProperties");
  const names = documents.child(node, "propertyNames");
  const keys = names && readType(scope, names, depth + 1);
  return {
    ...(patterns === undefined || !isObject(patterns.value)
      ? {}
      : {
          patterns: Object.keys(patterns.value).flatMap((pattern) => {
            const below = documents.child(patterns, pattern);
            return below === undefined ? [] : [{ pattern, type: readType(scope, below, depth + 1) }];
          }),
        }),
    ...(keys === undefined || keys.kind === "any" ? {} : { keys }),
  };
}

/** The positions of names in maps of properties, one after the other. */
export function placesIn(maps: readonly DocumentNode[]): (name: string) => Pick<Property, "place"> {
  const names = [...new Set(maps.flatMap(({ value }) => (isObject(value) ? Object.keys(value) : [])))];
  const places = new Map(names.map((name, place) => [name, place]));
  return (name) => {
    const place = places.get(name);
    return place === undefined ? {} : { place };
  };
}

/** A schema's own properties and additional properties. Names in `required` without a property are reported. */
export function readObject(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): ObjectType {
  const required = requiredNames(scope, node, value);
  const declared = childOf(scope.context, node, "properties");
  const placeOf = placesIn(declared === undefined ? [] : [declared]);
  const properties = entriesOf(scope.context, declared).map(([name, property]) => ({
    ...readProperty(scope, name, property, { required: required.has(name), depth }),
    ...placeOf(name),
  }));
  if (required.size > 0) {
    const present = new Set(properties.map(({ name }) => name));
    for (const name of required) if (!present.has(name)) scope.context.report("GV6053", node, { name });
  }
  const additional = readAdditional(scope, node, value, depth);
  const isClosed =
    additional === undefined && (value["additionalProperties"] === false || value["unevaluatedProperties"] === false);
  return {
    kind: "object",
    properties,
    ...(additional === undefined ? {} : { additional }),
    ...(isClosed ? { closed: true } : {}),
    ...readKeys(scope, node, depth),
  };
}
