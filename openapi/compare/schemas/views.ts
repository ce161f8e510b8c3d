import { isObject } from "../../types/objects.js";
import { childPart, itemParts, memberParts, placeBelow, pointerTo, type Part } from "../parts/part.js";
import { tokensOf } from "../../types/json-pointer.js";
import { BOUNDS, INT_OR_STRING, isMeta } from "./keywords.js";
import { addPart, type Draft } from "./merge-views.js";
import { statedTypes } from "./types.js";
import {
  ANY_TYPE,
  TYPES,
  type Bound,
  type Discriminator,
  type Union,
  type UnionKeyword,
  type Use,
  type View,
} from "./view.js";

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

const draftOf = (part: Part, types = ANY_TYPE): Draft => ({
  part,
  types,
  isConst: false,
  bounds: NONE,
  patterns: [],
  properties: NONE,
  patternProperties: NONE,
  required: new Set(),
  additional: true,
  tuple: [],
  unions: [],
  parts: 0,
  meta: NONE,
  rest: NONE,
  hasStatus: false,
});

/** The only type of a branch that says nothing else: `{ "type": "integer" }`. */
function pureType(branch: unknown): number | undefined {
  if (!isObject(branch) || Object.keys(branch).some((key) => key !== "type" && key !== "description")) return undefined;
  return statedTypes(branch["type"]);
}

const isNull = (branch: unknown): boolean =>
  isObject(branch) &&
  (branch["type"] === "null" ||
    ("const" in branch && branch["const"] === null) ||
    (Array.isArray(branch["enum"]) && branch["enum"].length === 1 && branch["enum"][0] === null));

const NULLABLE: ReadonlyMap<string, unknown> = new Map([["nullable", true]]);

const UNION_KEYWORDS: readonly UnionKeyword[] = ["oneOf", "anyOf"];

/** Reads the schemas of a side. Each is read once. */
export class Views {
  readonly #built = new Map<object, View>();
  readonly #open = new Set<object>();
  readonly #constant = new Map<boolean, View>();

  /**
   * A schema in its place: follows references, and parts that stand for their whole.
   *
   * @param hasStatus - whether it is that of a kind whose status is written by controllers, if it does not say so itself
   */
  useOf(part: Part, hasStatus = false): Use {
    const { value } = part;
    if (!isObject(value)) return { view: this.#boolean(part, value !== false), part };
    if (this.#open.has(value)) return { view: this.#boolean(part, true), part };
    const inner = this.#standsFor(part, value);
    if (inner === undefined) {
      const view = this.#view(part, value);
      return { view: hasStatus ? { ...view, hasStatus } : view, part };
    }
    this.#open.add(value);
    const use = this.useOf(inner.part);
    this.#open.delete(value);
    const own = new Map([...(use.own ?? NONE), ...inner.own]);
    return { view: use.view, part, ...(own.size > 0 && { own }) };
  }

  /** A parameter or header of Swagger 2.0 as a schema: it has the keywords of one among its own. */
  ofParameter(part: Part, others: ReadonlySet<string>): Use {
    const { value } = part;
    if (!isObject(value)) return { view: this.#boolean(part, true), part };
    const known = this.#built.get(value);
    if (known !== undefined) return { view: known, part };
    const schema = Object.fromEntries(Object.entries(value).filter(([key]) => !others.has(key)));
    const view = this.#build(part, schema);
    this.#built.set(value, view);
    return { view, part };
  }

  /** What a value without any schema is. */
  anyOf(part: Part): Use {
    return { view: this.#boolean(part, true), part };
  }

  #boolean(part: Part, any: boolean): View {
    const known = this.#constant.get(any);
    if (known !== undefined) return known;
    const view = draftOf(part, any ? ANY_TYPE : 0);
    this.#constant.set(any, view);
    return view;
  }

  /** The schema that a reference, or the only part of an `allOf`, `oneOf` or `anyOf`, is another place of. */
  #standsFor(
    part: Part,
    value: Readonly<Record<string, unknown>>,
  ): { readonly part: Part; readonly own: ReadonlyMap<string, unknown> } | undefined {
    const others = Object.keys(value).filter((key) => !isMeta(key));
    const [only] = others;
    if (others.length !== 1 || only === undefined) return undefined;
    const own = new Map(this.#metaOf(value));
    if (only === "$ref") {
      const target = typeof value["$ref"] === "string" ? part.source.follow(value["$ref"]) : undefined;
      return target === undefined ? undefined : { part: target, own };
    }
    if (only !== "allOf" && only !== "oneOf" && only !== "anyOf") return undefined;
    const members = itemParts(childPart(part, only));
    const branches = only === "allOf" ? members : members.filter((branch) => !isNull(branch.value));
    const [branch] = branches;
    if (branches.length !== 1 || branch === undefined) return undefined;
    return { part: branch, own: branches.length < members.length ? new Map([...own, ...NULLABLE]) : own };
  }

  #metaOf(value: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
    const keys = Object.keys(value).filter(isMeta);
    if (keys.length === 0) return NONE;
    return new Map(keys.map((key) => [key === "x-nullable" ? "nullable" : key, value[key]]));
  }

  #view(part: Part, value: Readonly<Record<string, unknown>>): View {
    const known = this.#built.get(value);
    if (known !== undefined) return known;
    this.#open.add(value);
    const view = this.#build(part, value);
    this.#open.delete(value);
    this.#built.set(value, view);
    return view;
  }

  #build(part: Part, value: Readonly<Record<string, unknown>>): View {
    const draft = draftOf(part);
    // The target of a reference has its whole pointer as key; so have files, which have no name.
    const name = part.parent === undefined ? tokensOf(part.key).at(-1) : undefined;
    if (name !== undefined) draft.name = name;
    const bounds = new Map<string, Bound>();
    const rest = new Map<string, unknown>();
    let meta = this.#metaOf(value);
    let types = statedTypes(value["type"]);
    const parts: Part[] = [];
    for (const key of Object.keys(value)) {
      const stated = value[key];
      if (isMeta(key)) continue;
      switch (key) {
        case "type":
          if (types === undefined && stated !== "null") rest.set(key, stated);
          if (stated === "null" || (Array.isArray(stated) && stated.includes("null")))
            meta = new Map([...meta, ...NULLABLE]);
          if (stated === "null") types = 0;
          if (stated === "file") draft.format = "binary";
          break;
        case "format":
          if (typeof stated === "string" && stated !== "int-or-string") draft.format = stated;
          break;
        case "enum":
          if (Array.isArray(stated)) draft.values = stated;
          break;
        case "const":
          draft.values = [stated];
          draft.isConst = true;
          break;
        case "pattern":
          if (typeof stated === "string") draft.patterns = [stated];
          break;
        case "properties":
          draft.properties = memberParts(childPart(part, key));
          break;
        case "patternProperties":
          draft.patternProperties = memberParts(childPart(part, key));
          break;
        case "required":
          if (Array.isArray(stated)) draft.required = new Set(stated.filter((each) => typeof each === "string"));
          break;
        case "additionalProperties": {
          const child = childPart(part, key);
          draft.additional = typeof stated === "boolean" ? stated : (child ?? true);
          break;
        }
        case "items":
          if (Array.isArray(stated)) draft.tuple = itemParts(childPart(part, key));
          else if (isObject(stated) || typeof stated === "boolean") draft.items = placeBelow(part, key);
          break;
        case "prefixItems":
          draft.tuple = itemParts(childPart(part, key));
          break;
        case "not":
          draft.not = placeBelow(part, key);
          break;
        case "allOf":
          parts.push(...itemParts(childPart(part, key)));
          break;
        case "oneOf":
        case "anyOf":
        case "exclusiveMaximum":
        case "exclusiveMinimum":
        case INT_OR_STRING:
          break;
        case "discriminator":
          this.#discriminator(draft, part);
          break;
        case "collectionFormat":
          if (typeof stated === "string") draft.collectionFormat = stated;
          break;
        case "$ref": {
          const target = typeof stated === "string" ? part.source.follow(stated) : undefined;
          if (target === undefined) rest.set(key, stated);
          else parts.push(target);
          break;
        }
        default:
          if (!BOUNDS.has(key)) rest.set(key, stated);
          else if (!this.#bound(bounds, value, key)) rest.set(key, stated);
      }
    }
    this.#exclusive(bounds, value);
    draft.bounds = bounds;
    draft.rest = rest;
    draft.types = this.#types(value, types);
    draft.meta = meta;
    draft.unions = this.#unions(part, value, draft);
    if (parts.length > 0) this.#addParts(draft, parts);
    draft.hasStatus = draft.meta.has("x-kubernetes-group-version-kind") && draft.properties.has("status");
    this.#withoutNull(draft);
    return draft;
  }

  #addParts(draft: Draft, parts: readonly Part[]): void {
    if (parts.length > 1) draft.parts = parts.length;
    for (const part of parts) {
      const use = this.useOf(part);
      addPart(draft, use.view);
      if (use.own !== undefined) addPart(draft, { ...draftOf(part), meta: use.own });
    }
  }

  #types(value: Readonly<Record<string, unknown>>, stated: number | undefined): number {
    if (value[INT_OR_STRING] === true || value["format"] === "int-or-string") return TYPES.string | TYPES.integer;
    if (stated !== undefined) return stated;
    if (isObject(value["properties"]) || value["additionalProperties"] !== undefined) return TYPES.object;
    return value["items"] === undefined ? ANY_TYPE : TYPES.array;
  }

  #unions(part: Part, value: Readonly<Record<string, unknown>>, draft: Draft): readonly Union[] {
    const unions: Union[] = [];
    for (const keyword of UNION_KEYWORDS) {
      const members = itemParts(childPart(part, keyword));
      if (members.length === 0) continue;
      const branches = members.filter((branch) => !isNull(branch.value));
      if (branches.length < members.length) draft.meta = new Map([...draft.meta, ...NULLABLE]);
      const types = branches.map((branch) => pureType(branch.value));
      if (types.every((type) => type !== undefined)) draft.types &= types.reduce((all, type) => all | type, 0);
      else unions.push({ keyword, branches });
    }
    return unions;
  }

  #discriminator(draft: Draft, part: Part): void {
    const stated = placeBelow(part, "discriminator");
    const { value } = stated;
    const property = isObject(value) ? value["propertyName"] : value;
    if (typeof property !== "string") return;
    const mapping = new Map<string, Part>();
    for (const [key, target] of memberParts(childPart(stated, "mapping"))) {
      const found = typeof target.value === "string" ? part.source.follow(target.value) : undefined;
      mapping.set(key, found ?? target);
    }
    const discriminator: Discriminator = { property, mapping };
    draft.discriminator = discriminator;
  }

  /** Reads a bound. Whether it is one. Bounds that every value keeps are left out. */
  #bound(bounds: Map<string, Bound>, value: Readonly<Record<string, unknown>>, key: string): boolean {
    const stated = value[key];
    if (key === "uniqueItems") {
      if (stated === true) bounds.set(key, { value: 1, exclusive: false });
      return typeof stated === "boolean";
    }
    if (typeof stated !== "number") return false;
    const isIdle = stated === 0 && /^min[LIP]/.test(key);
    if (!isIdle)
      bounds.set(key, { value: stated, exclusive: value[`exclusive${key[0]?.toUpperCase()}${key.slice(1)}`] === true });
    return true;
  }

  /** In OpenAPI 3.1 an exclusive bound is a number of its own. */
  #exclusive(bounds: Map<string, Bound>, value: Readonly<Record<string, unknown>>): void {
    for (const [keyword, key] of [
      ["exclusiveMaximum", "maximum"],
      ["exclusiveMinimum", "minimum"],
    ] as const) {
      const stated = value[keyword];
      if (typeof stated !== "number") continue;
      const known = bounds.get(key);
      const isStricter = known === undefined || (key === "maximum" ? stated <= known.value : stated >= known.value);
      if (isStricter) bounds.set(key, { value: stated, exclusive: true });
    }
  }

  /** Null among the values of what may be null says nothing more. */
  #withoutNull(draft: Draft): void {
    if (draft.values?.includes(null) !== true) return;
    draft.values = draft.values.filter((value) => value !== null);
    draft.meta = new Map([...draft.meta, ...NULLABLE]);
  }
}

/** The name of a schema for people: its own, its title, or what stands where it is. */
export const viewName = ({ name, meta, part }: View): string => {
  const title = meta.get("title");
  return name ?? (typeof title === "string" ? title : pointerTo(part));
};
