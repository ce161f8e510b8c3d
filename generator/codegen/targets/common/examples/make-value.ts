import { groupVersionName } from "../../../../../openapi/kubernetes/group-version.js";
import type {
  ClientModel,
  Example,
  Facets,
  NamedType,
  Property,
  Type,
  UnionType,
} from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { sampleFormat } from "../text/sample-texts.js";
import type { Member, TypeIndex } from "../types/type-index.js";
import { ValueChecker } from "./check-value.js";
import { chosenFields, type ChosenFields } from "./requirements.js";
import { scalarValue } from "./scalar-values.js";

/** Who sends a value. It decides which fields the value has. */
export type Direction = "request" | "response";

/** Limits on depth and length: larger values explain nothing. */
const DEEPEST = 8;
const LONGEST = 60;
const LONGEST_INNER = 1500;

/** How many optional fields a value has by depth, if none is required or has an example. */
const SEVERAL: Readonly<Record<Direction, readonly number[]>> = { request: [4, 4], response: [24, 8, 4] };

/** Fields that readers expect in an object of a kind, required or not. */
const FOLLOWED = new Set(["spec", "template", "jobTemplate"]);

type JsonObject = Readonly<Record<string, Json>>;

const lengthOf = (value: Json): number => JSON.stringify(value).length;

/** What a value is made of: the fields of one direction, and the named types around it. */
interface Place {
  readonly direction: Direction;
  readonly depth: number;
  readonly above: ReadonlySet<string>;
}

const inside = (place: Place): Place => ({ ...place, depth: place.depth + 1 });

/**
 * Makes values that the document allows: of the author's examples and defaults where there are any, with the fields that
 * are required, have an example, or are what a reader expects.
 */
export class ValueMaker {
  readonly #types: TypeIndex;
  readonly #checker: ValueChecker;
  readonly #exact: ValueChecker;
  readonly #valuesOf: (examples: readonly Example[]) => readonly Json[];
  /** Discriminator values by variant id. A type can be a variant of several types. */
  readonly #marks = new Map<string, Readonly<Record<string, string>>>();

  /**
   * @param valuesOf - the values of examples, the best one first. By default they do not depend on the order of keys in
   * the document.
   */
  constructor(
    model: ClientModel,
    types: TypeIndex,
    checker: ValueChecker,
    valuesOf: (examples: readonly Example[]) => readonly Json[] = (examples) => examples.map(({ value }) => value),
  ) {
    this.#types = types;
    this.#checker = checker;
    this.#exact = new ValueChecker(types, { isExact: true });
    this.#valuesOf = valuesOf;
    for (const { discriminator } of model.types)
      for (const { id, value } of discriminator?.variants ?? [])
        this.#marks.set(id, { ...this.#marks.get(id), [discriminator?.property ?? ""]: value });
  }

  /** A valid value; undefined if none is found. */
  make(type: Type, facets: Facets, direction: Direction): Json | undefined {
    return this.#value(type, facets, { direction, depth: 0, above: new Set() });
  }

  /** A value that was checked. */
  #value(type: Type, facets: Facets, place: Place): Json | undefined {
    if (place.depth > DEEPEST) return undefined;
    const most = type.kind === "scalar" || type.kind === "enum" ? LONGEST : LONGEST_INNER;
    const given = [...this.#valuesOf(facets.examples ?? []), facets.default];
    for (const value of [...given, withRequired(this.#made(type, facets, place), facets)]) {
      if (value === undefined || (place.depth > 0 && given.includes(value) && lengthOf(value) > most)) continue;
      if (this.#checker.problem(type, facets, value) === undefined || isFileName(type, value)) return value;
    }
    return undefined;
  }

  #made(type: Type, facets: Facets, place: Place): Json | undefined {
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
        const value = this.#value(type.type, {}, inside(place));
        return value === undefined ? undefined : JSON.stringify(value);
      }
      case "enum":
        return type.values[0]?.value;
      case "union":
        return this.#ofUnion(type, facets, place);
      case "tuple": {
        const items = type.items.slice(0, type.required).map((item) => this.#value(item, {}, inside(place)));
        return items.map((item) => item ?? null);
      }
      case "array": {
        const item = this.#value(type.items, type.itemFacets ?? {}, inside(place));
        const least = facets.constraints?.["minItems"];
        return item === undefined
          ? []
          : Array.from({ length: typeof least === "number" ? Math.min(Math.max(least, 1), 20) : 1 }, () => item);
      }
      case "map": {
        const value = this.#value(type.values, type.valueFacets ?? {}, inside(place));
        return value === undefined ? {} : { key: value };
      }
      case "nullable":
        return this.#value(type.type, facets, place);
      case "reference":
        return this.#named(type.id, facets, place);
      case "object":
      case "allOf":
        return this.#object(this.#types.fieldsOf(type).members, chosenFields(facets), place);
    }
  }

  /** A value of the first member that has one; preferred is one that matches no other member that excludes it. */
  #ofUnion(type: UnionType, facets: Facets, place: Place): Json | undefined {
    let first: Json | undefined;
    for (const [index, member] of type.members.entries()) {
      const value = this.#value(member, { ...facets, ...type.memberFacets?.[index] }, inside(place));
      if (value === undefined) continue;
      if (this.#exact.problem(type, {}, value) === undefined) return value;
      first ??= value;
    }
    return first;
  }

  #named(id: string, facets: Facets, place: Place): Json | undefined {
    const named = this.#types.find(id);
    if (named === undefined || place.above.has(id)) return undefined;
    const within = { ...place, above: new Set(place.above).add(id) };
    const [example] = this.#valuesOf(named.examples ?? []);
    if (example !== undefined && (place.depth === 0 || lengthOf(example) <= LONGEST_INNER)) {
      if (this.#checker.problem(named.type, named, example) === undefined) return example;
    }
    const variant = named.discriminator?.variants.find((each) => each.id !== id);
    if (variant !== undefined && named.discriminator !== undefined && !place.above.has(variant.id))
      return this.#named(variant.id, facets, within);
    const mark = this.#marksOf(id);
    // A variant may be a mere alias of its base type.
    const { members } = this.#types.membersOf(mark === undefined ? id : this.#types.behind(id));
    if (members.length === 0) return this.#value(named.type, { ...named, ...facets }, inside(within));
    const value =
      place.depth <= 2 && named.kinds.length > 0
        ? this.#kind(named, members, within)
        : this.#object(members, chosenFields(named, facets), within);
    return withRequired(mark === undefined ? value : { ...value, ...mark }, named);
  }

  /** What tells a type apart from others, and its bases from others: an heir of a variant is such a variant, too. */
  #marksOf(id: string, below: ReadonlySet<string> = new Set()): JsonObject | undefined {
    const type = this.#types.find(id)?.type;
    const parts = type === undefined || type.kind === "allOf" ? (type?.parts ?? []) : [type];
    const bases = below.has(id) ? [] : parts;
    const inherited = bases.map((base) =>
      base.kind === "reference" ? this.#marksOf(base.id, new Set(below).add(id)) : undefined,
    );
    const marks = [...inherited, this.#marks.get(id)].filter((each) => each !== undefined);
    return marks.length === 0 ? undefined : (Object.assign({}, ...marks) as JsonObject);
  }

  /** An object of a kind: its kind, its name and its spec. */
  #kind({ kinds: [kind] }: NamedType, members: readonly Member[], place: Place): JsonObject {
    const { group = "", version = "", kind: name = "" } = kind ?? {};
    const fixed = { apiVersion: groupVersionName({ group, version }), kind: name };
    const has = (field: string): boolean => members.some(({ property }) => property.name === field);
    const rest = members.filter(
      ({ property }) =>
        !["apiVersion", "kind", "metadata", "status"].includes(property.name) &&
        (property.required || !property.readOnly),
    );
    const isWanted = ({ property }: Member): boolean => property.required || FOLLOWED.has(property.name);
    const shown = rest.some(isWanted) ? rest.filter(isWanted) : rest.slice(0, SEVERAL.request[0]);
    const isList = shown.some(({ property }) => property.name === "items");
    return {
      ...(has("apiVersion") && has("kind") && fixed),
      ...(has("metadata") && { metadata: isList ? {} : { name: "example" } }),
      // What others fill in explains nothing: the answer looks like what was sent.
      ...this.#fields(shown, { ...place, direction: "request" }),
    };
  }

  #object(members: readonly Member[], { needed, excluded }: ChosenFields, place: Place): JsonObject {
    const { direction, depth } = place;
    // Required fields belong to the object even if the other side sets them.
    const usual = members.filter(
      ({ property }) =>
        property.required ||
        needed.has(property.name) ||
        (isUsual(property, direction) && !excluded.has(property.name)),
    );
    const isWanted = ({ property }: Member): boolean =>
      property.required ||
      needed.has(property.name) ||
      FOLLOWED.has(property.name) ||
      isTag(property) ||
      this.#hasExample(property);
    const wanted = usual.filter(isWanted);
    const several = SEVERAL[direction][depth] ?? 0;
    if (wanted.length >= several || (wanted.length > 0 && direction === "request")) return this.#fields(wanted, place);
    const chosen = new Set([...wanted, ...usual.filter((member) => !isWanted(member))].slice(0, several));
    return this.#fields(
      usual.filter((member) => chosen.has(member)),
      place,
    );
  }

  /** Whether the author gave an example of a field, or of its type. */
  #hasExample({ examples, type }: Property): boolean {
    if (examples !== undefined) return true;
    return type.kind === "reference" && this.#types.find(type.id)?.examples !== undefined;
  }

  #fields(members: readonly Member[], place: Place): JsonObject {
    const fields: Record<string, Json> = {};
    for (const { property } of members) {
      const value = this.#value(property.type, property, inside(place));
      if (value === undefined) continue;
      Object.defineProperty(fields, property.name, { value, enumerable: true, configurable: true, writable: true });
    }
    return fields;
  }
}

/** Adds the fields that a type requires without declaring them. Any value will do. */
function withRequired(value: Json | undefined, facets: Facets): Json | undefined {
  const { needed } = chosenFields(facets);
  if (needed.size === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const fields = value as JsonObject;
  return { ...Object.fromEntries([...needed].map((name) => [name, "example"])), ...fields };
}

/** Whether a property tells the members of a union apart: servers need it, even if the document forgets to require it. */
const isTag = ({ type }: Property): boolean => type.kind === "enum" && type.tag === true;

const isUsual = ({ readOnly, writeOnly, deprecated }: Property, direction: Direction): boolean =>
  !deprecated && !(direction === "request" ? readOnly : writeOnly);

/** Whether a value stands for the content of a file, which no JSON value can be. */
const isFileName = (type: Type, value: Json): boolean => type.kind === "bytes" && value === "@file";
