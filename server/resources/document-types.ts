import type { Json } from "../../openapi/types/json.js";
import { isObject, isTexts, mapValues, memberOf, type UnknownObject } from "../../openapi/types/objects.js";
import { readConstraints } from "./read-constraints.js";
import type { ListRule, PatchRule, TypeName, TypeNode } from "./type-node.js";

const TYPES: ReadonlySet<unknown> = new Set(["object", "array", "string", "integer", "number", "boolean"]);

const SCALARS: ReadonlySet<unknown> = new Set(["string", "integer", "number", "boolean"]);

/** Deeper schemas allow every value: documents may nest as deep as they like. */
const DEEPEST = 64;

const STRATEGIES: ReadonlySet<string> = new Set(["merge", "replace", "retainKeys"]);

const DEFINITION = "#/definitions/";

/** The definition that a schema refers to. */
export function referenceOf(schema: unknown): string | undefined {
  const reference = memberOf(schema, "$ref");
  if (typeof reference !== "string" || !reference.startsWith(DEFINITION)) return undefined;
  return reference.slice(DEFINITION.length).replaceAll("~1", "/").replaceAll("~0", "~");
}

function listRule(schema: UnknownObject): ListRule | undefined {
  const type = schema["x-kubernetes-list-type"];
  const keys = schema["x-kubernetes-list-map-keys"];
  if (type !== "atomic" && type !== "set" && type !== "map") return undefined;
  return { type, keys: isTexts(keys) ? keys : [] };
}

function patchRule(schema: UnknownObject): PatchRule | undefined {
  const [strategy, key] = [schema["x-kubernetes-patch-strategy"], schema["x-kubernetes-patch-merge-key"]];
  if (typeof strategy !== "string" && typeof key !== "string") return undefined;
  const strategies = typeof strategy === "string" ? strategy.split(",").map((each) => each.trim()) : [];
  return {
    strategies: strategies.filter((each): each is PatchRule["strategies"][number] => STRATEGIES.has(each)),
    ...(typeof key === "string" && { key }),
  };
}

/** Whether a default is what a Go program writes for a field that nobody set, so that no object should gain it. */
const isZero = (value: unknown): boolean =>
  value === "" || value === 0 || value === false || (isObject(value) && Object.keys(value).length === 0);

/** Facts that may also stand beside a reference. */
function besideReference(schema: UnknownObject, keepsZeros: boolean): TypeNode {
  const [list, patch] = [listRule(schema), patchRule(schema)];
  const mapType = schema["x-kubernetes-map-type"];
  const given = schema["default"];
  return {
    ...(list !== undefined && { list }),
    ...(patch !== undefined && { patch }),
    ...((mapType === "atomic" || mapType === "granular") && { mapType }),
    ...((schema["nullable"] === true || schema["x-nullable"] === true) && { nullable: true }),
    ...(given !== undefined && (keepsZeros || !isZero(given)) && { default: given as Json }),
  };
}

/** Turns the schemas of a document into types. */
export class DocumentTypes {
  readonly #definitions: UnknownObject;
  readonly #exact: boolean;

  /**
   * @param exact - whether the schemas mean what they say. Those made from Go types give every field that is no pointer a
   * default such as `""` or `0`, and call it required, which no server holds objects to.
   */
  constructor(definitions: UnknownObject, exact: boolean) {
    this.#definitions = definitions;
    this.#exact = exact;
  }

  /** All definitions as types, by name. */
  all(): Readonly<Record<string, TypeNode>> {
    return mapValues(this.#definitions, (schema, name) => this.#definition(schema, name));
  }

  #definition(schema: unknown, name: string): TypeNode {
    // Documents describe these two as plain strings; they take numbers, too.
    const last = name.split(/[./]/).at(-1);
    if (last === "Quantity") return { type: "string", format: "quantity" };
    if (last === "IntOrString") return { intOrString: true };
    return this.#type(schema, 0, [name]);
  }

  #type(schema: unknown, depth: number, within: readonly string[]): TypeNode {
    if (!isObject(schema) || depth > DEEPEST) return {};
    const beside = besideReference(schema, this.#exact);
    const name = referenceOf(schema);
    if (name !== undefined) return Object.hasOwn(this.#definitions, name) ? { ref: name, ...beside } : beside;
    const merged = this.#withParts(schema, within);
    const only = referenceOf(merged);
    if (only !== undefined) return { ref: only, ...beside };
    if (merged["format"] === "int-or-string" || merged["x-kubernetes-int-or-string"] === true)
      return { intOrString: true, ...beside };
    return { ...this.#structure(merged, depth, within), ...readConstraints(merged), ...beside };
  }

  #structure(schema: UnknownObject, depth: number, within: readonly string[]): TypeNode {
    const { type, format, properties, additionalProperties, items, required } = schema;
    const named = TYPES.has(type) ? (type as TypeName) : undefined;
    const isMap = named === "object" || (named === undefined && properties !== undefined);
    const next = (each: unknown): TypeNode => this.#type(each, depth + 1, within);
    // An object of which nothing is declared holds anything.
    const open = isMap && properties === undefined && additionalProperties === undefined;
    const preserve = open || schema["x-kubernetes-preserve-unknown-fields"] === true || additionalProperties === true;
    const needed = (isTexts(required) ? required : []).filter(
      (name) => this.#exact || SCALARS.has(memberOf(memberOf(properties, name), "type")),
    );
    return {
      ...((named ?? (isMap ? "object" : undefined)) && { type: named ?? "object" }),
      ...(typeof format === "string" && { format }),
      ...(isMap && isObject(properties) && { properties: mapValues(properties, next) }),
      ...(isObject(additionalProperties) && { additional: next(additionalProperties) }),
      ...(preserve && { preserve: true }),
      ...(schema["x-kubernetes-embedded-resource"] === true && { embedded: true }),
      ...(named === "array" && { items: next(items) }),
      ...(needed.length > 0 && { required: needed }),
    };
  }

  /** A schema with what its `allOf` adds. One part alone stays a reference. */
  #withParts(schema: UnknownObject, within: readonly string[]): UnknownObject {
    const parts: unknown = schema["allOf"];
    if (!Array.isArray(parts) || parts.length === 0) return schema;
    const own = ["properties", "required", "type", "additionalProperties"].some((key) => Object.hasOwn(schema, key));
    if (parts.length === 1 && !own && referenceOf(parts[0]) !== undefined) return { $ref: memberOf(parts[0], "$ref") };
    let merged: UnknownObject = {};
    for (const part of [...(parts as readonly unknown[]), { ...schema, allOf: undefined }]) {
      const name = referenceOf(part);
      if (name !== undefined && within.includes(name)) continue;
      const found = name === undefined ? part : memberOf(this.#definitions, name);
      if (!isObject(found)) continue;
      const flat = this.#withParts(found, name === undefined ? within : [...within, name]);
      const required = [merged["required"], flat["required"]].flatMap((list) => (isTexts(list) ? list : []));
      merged = {
        ...merged,
        ...flat,
        properties: { ...(merged["properties"] as object | undefined), ...(flat["properties"] as object | undefined) },
        required: [...new Set(required)],
      };
    }
    return Object.keys(merged["properties"] as object).length > 0 ? merged : { ...merged, properties: undefined };
  }
}
