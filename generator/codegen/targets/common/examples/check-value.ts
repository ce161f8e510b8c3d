import { furtherValues } from "../types/further-values.js";
import type { Facets, ObjectType, Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import type { TypeIndex } from "../types/type-index.js";
import { matches } from "./pattern-text.js";
import { requirementsOf } from "./requirements.js";

/** Deeper values are not checked. */
const DEEPEST = 64;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json): value is JsonObject => typeof value === "object" && value !== null && !isList(value);

/** Whether two values are the same JSON. */
const isSame = (a: Json, b: Json): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const numberOf = (value: Json | undefined): number | undefined => (typeof value === "number" ? value : undefined);

/** The first keyword that a number breaks. */
function numberProblem(value: number, constraints: Readonly<Record<string, Json>>): string | undefined {
  const bound = (keyword: string): number | undefined => numberOf(constraints[keyword]);
  const [least, most, above, below, step] = [
    bound("minimum"),
    bound("maximum"),
    bound("exclusiveMinimum"),
    bound("exclusiveMaximum"),
    bound("multipleOf"),
  ];
  if (least !== undefined && value < least) return `less than ${least}`;
  if (most !== undefined && value > most) return `more than ${most}`;
  if (above !== undefined && value <= above) return `not more than ${above}`;
  if (below !== undefined && value >= below) return `not less than ${below}`;
  const times = step === undefined || step === 0 ? 0 : value / step;
  return Math.abs(times - Math.round(times)) > 1e-9 ? `not a multiple of ${step ?? ""}` : undefined;
}

function sizeProblem(
  size: number,
  constraints: Readonly<Record<string, Json>>,
  { least, most, of }: { readonly least: string; readonly most: string; readonly of: string },
): string | undefined {
  const [lower, upper] = [numberOf(constraints[least]), numberOf(constraints[most])];
  if (lower !== undefined && size < lower) return `fewer than ${lower} ${of}`;
  return upper !== undefined && size > upper ? `more than ${upper} ${of}` : undefined;
}

const at = (key: string, problem: string | undefined): string | undefined =>
  problem === undefined ? undefined : problem.startsWith(".") ? `.${key}${problem}` : `.${key}: ${problem}`;

/** How an object breaks `required`, `anyOf` or `oneOf` of its constraints. */
function requiredProblem(value: JsonObject, constraints: Readonly<Record<string, Json>>): string | undefined {
  const { required, anyOf, oneOf } = requirementsOf(constraints);
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return at(missing, "missing");
  const isMet = (names: readonly string[]): boolean => names.every((name) => Object.hasOwn(value, name));
  const words = (alternatives: readonly (readonly string[])[]): string =>
    alternatives.map((names) => names.join(" and ")).join(", ");
  if (anyOf.length > 0 && !anyOf.some(isMet)) return `has none of ${words(anyOf)}`;
  const met = oneOf.filter(isMet);
  if (oneOf.length === 0 || met.length === 1) return undefined;
  return met.length === 0 ? `has none of ${words(oneOf)}` : `has more than one of ${words(oneOf)}`;
}

/** The first keyword that a value breaks. */
function constraintProblem(value: Json, { constraints = {} }: Facets): string | undefined {
  if (typeof value === "number") return numberProblem(value, constraints);
  if (typeof value === "string") {
    const problem = sizeProblem(Array.from(value).length, constraints, {
      least: "minLength",
      most: "maxLength",
      of: "characters",
    });
    if (problem !== undefined) return problem;
    const { pattern } = constraints;
    return typeof pattern === "string" && matches(pattern, value) === false ? "does not match the pattern" : undefined;
  }
  if (isList(value)) {
    const problem = sizeProblem(value.length, constraints, { least: "minItems", most: "maxItems", of: "items" });
    if (problem !== undefined) return problem;
    const isRepeated = new Set(value.map((item) => JSON.stringify(item))).size < value.length;
    return constraints["uniqueItems"] === true && isRepeated ? "has the same item twice" : undefined;
  }
  if (!isObject(value)) return undefined;
  const missing = requiredProblem(value, constraints);
  if (missing !== undefined) return missing;
  const size = Object.keys(value).length;
  return sizeProblem(size, constraints, { least: "minProperties", most: "maxProperties", of: "fields" });
}

const SCALARS: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
};

/** Checks values against types. */
export class ValueChecker {
  readonly #types: TypeIndex;
  readonly #isExact: boolean;

  /**
   * @param isExact - whether a value may match only one of the types that exclude each other; clients take one that
   * matches several
   */
  constructor(types: TypeIndex, { isExact = false }: { readonly isExact?: boolean } = {}) {
    this.#types = types;
    this.#isExact = isExact;
  }

  /** The first problem of a value, with the path to it: `.grams: not an integer`; undefined if it is valid. */
  problem(type: Type, facets: Facets, value: Json, depth = 0): string | undefined {
    if (depth > DEEPEST) return undefined;
    const within = depth + 1;
    if (type.kind === "nullable") return value === null ? undefined : this.problem(type.type, facets, value, within);
    if (type.kind === "reference") {
      const named = this.#types.find(type.id);
      return (
        (named === undefined ? undefined : this.problem(named.type, named, value, within)) ??
        this.#constraintProblem(value, facets)
      );
    }
    return this.#ofType(type, value, within) ?? this.#constraintProblem(value, facets);
  }

  #constraintProblem(value: Json, facets: Facets): string | undefined {
    // Made values are checked less strictly: one that matches some of the parts shows more than none.
    if (this.#isExact && facets.constraints?.["not"] !== undefined) return "no value matches all parts of the schema";
    return constraintProblem(value, facets);
  }

  #ofType(type: Type, value: Json, depth: number): string | undefined {
    switch (type.kind) {
      case "scalar":
        return SCALARS[type.scalar]?.(value) === true
          ? undefined
          : `not ${type.scalar === "integer" ? "an" : "a"} ${type.scalar}`;
      case "intOrString":
        return Number.isInteger(value) || typeof value === "string" ? undefined : "not an integer or a string";
      case "never":
        return "not allowed";
      case "bytes":
      case "encoded":
        return typeof value === "string" ? undefined : "not a string";
      case "enum":
        return type.open || type.values.some((each) => isSame(each.value, value)) ? undefined : "not one of the values";
      case "array":
        return isList(value) ? this.#items(value, () => type.items, depth, type.itemFacets) : "not a list";
      case "tuple":
        if (!isList(value)) return "not a list";
        if (value.length < type.required) return `fewer than ${type.required} items`;
        return this.#items(value, (index) => type.items[index] ?? type.rest ?? { kind: "never" }, depth);
      case "map":
        return isObject(value)
          ? this.#entries(Object.entries(value), type.values, depth, type.valueFacets)
          : "not an object";
      case "object":
        return isObject(value) ? this.#fields(type, value, depth) : "not an object";
      case "union": {
        const problems = type.members.map((member, index) =>
          this.problem(member, type.memberFacets?.[index] ?? {}, value, depth),
        );
        const matching = problems.filter((problem) => problem === undefined).length;
        if (matching === 0) return problems[0] ?? "matches none of the types";
        // A property that the document names to tell the types apart decides.
        const isStated = type.discriminator?.inferred === false;
        const isOne = !this.#isExact || !type.exclusive || isStated || matching === 1;
        return isOne ? undefined : "matches several of the types, only one of which is allowed";
      }
      case "allOf":
        return type.parts.map((part) => this.problem(part, {}, value, depth)).find((each) => each !== undefined);
      default:
        return undefined;
    }
  }

  #items(
    value: readonly Json[],
    typeOf: (index: number) => Type,
    depth: number,
    facets: Facets = {},
  ): string | undefined {
    for (const [index, item] of value.entries()) {
      const problem = this.problem(typeOf(index), facets, item, depth);
      if (problem !== undefined) return at(String(index), problem);
    }
    return undefined;
  }

  #entries(
    entries: readonly (readonly [string, Json])[],
    type: Type,
    depth: number,
    facets: Facets = {},
  ): string | undefined {
    for (const [key, item] of entries) {
      const problem = this.problem(type, facets, item, depth);
      if (problem !== undefined) return at(key, problem);
    }
    return undefined;
  }

  #fields(type: ObjectType, value: JsonObject, depth: number): string | undefined {
    for (const property of type.properties) {
      const { name, required } = property;
      const item = Object.hasOwn(value, name) ? value[name] : undefined;
      if (item === undefined) {
        if (required) return at(name, "missing");
        continue;
      }
      const problem = this.problem(property.type, property, item, depth);
      if (problem !== undefined) return at(name, problem);
    }
    const known = new Set(type.properties.map(({ name }) => name));
    const others = Object.entries(value).filter(([name]) => !known.has(name));
    const [first] = others;
    if (first === undefined) return undefined;
    if (type.closed === true && type.patterns === undefined) return at(first[0], "not allowed");
    const further = type.patterns === undefined ? furtherValues(type) : undefined;
    return further === undefined ? undefined : this.#entries(others, further, depth);
  }
}
