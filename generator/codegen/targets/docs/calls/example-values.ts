import { groupVersionName } from "../../../../../openapi/kubernetes/group-version.js";
import { bodyOf, type Input } from "../../common/operations/request.js";
import type { ClientModel, Facets, NamedType, Operation, Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { sampleFormat, SAMPLE_TEXTS } from "../../common/text/sample-texts.js";
import type { Member, TypeIndex } from "../site/type-index.js";

/** Limits on depth and length: larger values explain nothing. */
const DEEPEST = 8;
const LONGEST = 60;

/** How many fields an example shows of an object without required fields. */
const SEVERAL = 4;

/** Fields that readers expect in an object of a kind, required or not. */
const FOLLOWED = new Set(["spec", "template", "jobTemplate"]);

type JsonObject = Readonly<Record<string, Json>>;

const isShort = (value: Json): boolean => JSON.stringify(value).length <= LONGEST;

/** The first example. */
const exampleOf = ({ examples }: Facets): Json | undefined => examples?.[0]?.value;

function scalarValue({ scalar, format = "" }: Extract<Type, { kind: "scalar" }>, facets: Facets): Json {
  for (const given of [exampleOf(facets), facets.default]) {
    const expected = scalar === "integer" ? "number" : scalar;
    if (typeof given === expected && given !== undefined && isShort(given)) return given;
  }
  if (scalar === "boolean") return true;
  if (scalar !== "string") return Number(facets.constraints?.["minimum"] ?? 1);
  return SAMPLE_TEXTS[format] ?? "example";
}

/** Builds example values that the document allows: required fields, and those that a reader expects. */
export class ExampleValues {
  readonly #types: TypeIndex;
  /** Discriminator values by variant id. A type can be a variant of several types. */
  readonly #marks = new Map<string, Readonly<Record<string, string>>>();

  constructor(model: ClientModel, types: TypeIndex) {
    this.#types = types;
    for (const { discriminator } of model.types)
      for (const { id, value } of discriminator?.variants ?? [])
        this.#marks.set(id, { ...this.#marks.get(id), [discriminator?.property ?? ""]: value });
  }

  /** A body for an operation; undefined if there is no example. */
  body(operation: Operation): Json | undefined {
    const { kubernetes } = operation;
    const body = bodyOf(operation);
    if (body === undefined) return undefined;
    if (kubernetes?.action === "patch") return { metadata: { labels: { app: "example" } } };
    return this.#value(body.type, body, 0, new Set());
  }

  /** A value for a parameter. */
  parameter({ type, name, in: place, ...facets }: Input): Json {
    if (place === "path" && type.kind === "scalar" && type.scalar === "string" && exampleOf(facets) === undefined) {
      if (name === "namespace") return "default";
      if (facets.default === undefined) return SAMPLE_TEXTS[type.format ?? ""] ?? "example";
    }
    return this.#value(type, facets, 0, new Set()) ?? "example";
  }

  #value(type: Type, facets: Facets, depth: number, above: ReadonlySet<string>): Json | undefined {
    if (depth > DEEPEST) return undefined;
    switch (type.kind) {
      case "any":
        return {};
      case "scalar":
        return scalarValue(type, facets);
      case "intOrString":
        return 1;
      case "never":
        return undefined;
      case "bytes":
        if (type.encoding === undefined) return "@file";
        return scalarValue({ kind: "scalar", scalar: "string", format: sampleFormat(type.encoding) }, facets);
      case "encoded": {
        const value = this.#value(type.type, {}, depth + 1, above);
        return value === undefined ? undefined : JSON.stringify(value);
      }
      case "enum": {
        const wanted = exampleOf(facets) ?? facets.default;
        return (type.values.find(({ value }) => value === wanted) ?? type.values[0])?.value;
      }
      case "union":
        return type.members
          .map((member) => this.#value(member, facets, depth + 1, above))
          .find((value) => value !== undefined);
      case "tuple": {
        const items = type.items.slice(0, type.required).map((item) => this.#value(item, {}, depth + 1, above));
        return items.map((item) => item ?? null);
      }
      case "array": {
        const item = this.#value(type.items, {}, depth + 1, above);
        return item === undefined ? [] : [item];
      }
      case "map": {
        const value = this.#value(type.values, {}, depth + 1, above);
        return value === undefined ? {} : { key: value };
      }
      case "nullable":
        return this.#value(type.type, facets, depth, above);
      case "reference":
        return this.#named(type.id, facets, depth, above);
      case "object":
      case "allOf":
        return this.#object(this.#types.fieldsOf(type).members, depth, above);
    }
  }

  #named(id: string, facets: Facets, depth: number, above: ReadonlySet<string>): Json | undefined {
    const named = this.#types.find(id);
    if (named === undefined || above.has(id)) return undefined;
    const within = new Set(above).add(id);
    const variant = named.discriminator?.variants.find((each) => each.id !== id);
    if (variant !== undefined && named.discriminator !== undefined && !above.has(variant.id)) {
      return this.#named(variant.id, facets, depth, within);
    }
    const mark = this.#marks.get(id);
    // A variant may be a mere alias of its base type.
    const { members } = this.#types.membersOf(mark === undefined ? id : this.#types.behind(id));
    if (members.length === 0) return this.#value(named.type, { ...named, ...facets }, depth + 1, within);
    const value =
      depth === 0 && named.kinds.length > 0 ? this.#kind(named, members, within) : this.#object(members, depth, within);
    return mark === undefined ? value : { ...value, ...mark };
  }

  /** An object of a kind: its kind, its name and its spec. */
  #kind({ kinds: [kind] }: NamedType, members: readonly Member[], above: ReadonlySet<string>): JsonObject {
    const { group = "", version = "", kind: name = "" } = kind ?? {};
    const fixed = { apiVersion: groupVersionName({ group, version }), kind: name };
    const has = (field: string): boolean => members.some(({ property }) => property.name === field);
    const rest = members.filter(
      ({ property }) =>
        !["apiVersion", "kind", "metadata", "status"].includes(property.name) &&
        (property.required || !property.readOnly),
    );
    const shown = rest.some(({ property }) => property.required || FOLLOWED.has(property.name))
      ? rest.filter(({ property }) => property.required || FOLLOWED.has(property.name))
      : rest.slice(0, SEVERAL);
    return {
      ...(has("apiVersion") && has("kind") && fixed),
      ...(has("metadata") && { metadata: { name: "example" } }),
      ...this.#fields(shown, 0, above),
    };
  }

  #object(members: readonly Member[], depth: number, above: ReadonlySet<string>): JsonObject {
    // Required fields belong to the object even if the server sets them.
    const writable = members.filter(
      ({ property }) => property.required || (!property.readOnly && !property.deprecated),
    );
    const wanted = writable.filter(({ property }) => property.required || FOLLOWED.has(property.name));
    const shown = wanted.length > 0 ? wanted : depth > 1 ? [] : writable.slice(0, SEVERAL);
    return this.#fields(shown, depth, above);
  }

  #fields(members: readonly Member[], depth: number, above: ReadonlySet<string>): Readonly<Record<string, Json>> {
    const fields: Record<string, Json> = {};
    for (const { property } of members) {
      const value = this.#value(property.type, property, depth + 1, above);
      if (value === undefined) continue;
      Object.defineProperty(fields, property.name, { value, enumerable: true, configurable: true, writable: true });
    }
    return fields;
  }
}
