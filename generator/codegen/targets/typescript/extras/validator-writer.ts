import type { EnumType, ObjectType, Property, Type, ValueFacets } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import type { Layout } from "../../common/text/layout.js";
import type { Member, Shape } from "../../common/types/shapes.js";
import { regularExpression } from "./patterns.js";
import { scalarLiteral, stringLiteral } from "../text/literals.js";
import type { Check, Rest, ValidatorLibrary } from "./validators.js";

type Facets = Pick<ValueFacets, "constraints">;

/** What a writer knows besides types. */
export interface WriterContext {
  readonly library: ValidatorLibrary;
  /** The validator of a named type, as code. */
  readonly nameOf: (id: string) => string;
  /** Whether 64-bit integers may be bigints. */
  readonly isExact: boolean;
}

const NUMBERS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const LENGTHS = ["minLength", "maxLength"];
const ITEMS = ["minItems", "maxItems"];

/** Writes types as validators of a library. */
export class ValidatorWriter {
  readonly #context: WriterContext;

  constructor(context: WriterContext) {
    this.#context = context;
  }

  /** A validator for a type with what the document states of its values. */
  write(type: Type, facets: Facets = {}): Layout {
    const { library } = this.#context;
    switch (type.kind) {
      case "any":
        return library.simple("unknown");
      case "never":
        return library.simple("never");
      case "scalar":
        if (type.scalar === "boolean") return library.simple("boolean");
        if (type.scalar === "string") return library.string(type.format, this.#checks(LENGTHS, facets));
        return this.#number(type.scalar === "number" ? "any" : type.format === "int64" ? "int64" : "integer", facets);
      case "intOrString":
        return library.union([this.#number("integer", facets), library.string(undefined, [])]);
      case "bytes":
        return type.encoding === undefined ? library.simple("unknown") : library.string(undefined, []);
      case "encoded":
        return library.string(undefined, this.#checks(LENGTHS, facets));
      case "enum":
        return this.#enum(type);
      case "array":
        return library.array(this.write(type.items, type.itemFacets), this.#checks(ITEMS, facets));
      case "tuple": {
        const items = type.items.map((item, at) =>
          at < type.required ? this.write(item) : library.optional(this.write(item)),
        );
        return library.tuple(items, type.rest && this.write(type.rest));
      }
      case "map":
        return library.record(this.write(type.values, type.valueFacets));
      case "object":
        return this.#object(type);
      case "reference":
        return library.lazy(this.#context.nameOf(type.id));
      case "nullable":
        return library.nullable(this.write(type.type, facets));
      case "union":
        return library.union(
          type.members.map((member, index) => this.write(member, { ...facets, ...type.memberFacets?.[index] })),
        );
      case "allOf":
        if (type.parts.length === 0) return library.simple("unknown");
        // A part that forbids further fields would forbid those of the other parts.
        return library.intersection(
          type.parts.map((part) => (part.kind === "object" ? this.#object(part, true) : this.write(part))),
        );
    }
  }

  /** A validator for a type with all its members, inherited ones included. */
  shape({ members, open }: Shape, isClosed: boolean): Layout {
    const fields = [...members.values()].map((member): [string, Layout] => [
      member.property.name,
      this.#member(member),
    ]);
    const hasRequired = [...members.values()].some(({ property }) => property.required);
    return this.#context.library.object(fields, this.#rest(open, isClosed), hasRequired);
  }

  /** What a validator does with further fields; `type` is their type, if the document states it. */
  #rest(type: Type | undefined, isClosed: boolean): Rest {
    if (type === undefined) return isClosed ? "strict" : "loose";
    return type.kind === "any" ? "loose" : { of: this.write(type) };
  }

  #member({ property, only }: Member): Layout {
    const { library } = this.#context;
    if (only === undefined) return this.#property(property);
    const constants = library.constants(only.map(stringLiteral));
    return property.required ? constants : library.optional(constants);
  }

  #property(property: Property): Layout {
    const inner = this.write(property.type, property);
    return property.required ? inner : this.#context.library.optional(inner);
  }

  #object({ properties, additional, closed, patterns }: ObjectType, isPart = false): Layout {
    const fields = properties.map((property): [string, Layout] => [property.name, this.#property(property)]);
    // Fields by pattern may be of several types.
    const isOpen = isPart || patterns !== undefined;
    const hasRequired = properties.some(({ required }) => required);
    const rest = isOpen ? "loose" : this.#rest(additional, closed === true);
    return this.#context.library.object(fields, rest, hasRequired);
  }

  #number(kind: "any" | "integer" | "int64", facets: Facets): Layout {
    const { library, isExact } = this.#context;
    const number = library.number(kind, this.#checks(NUMBERS, facets));
    return kind === "int64" && isExact ? library.union([number, library.bigint()]) : number;
  }

  #enum({ values, open }: EnumType): Layout {
    const { library } = this.#context;
    if (open) {
      const kinds = new Set(values.map(({ value }) => (value === null ? "null" : typeof value)));
      const isText = kinds.has("string");
      const base = isText ? library.string(undefined, []) : library.number("any", []);
      return kinds.has("null") ? library.nullable(base) : base;
    }
    const constants = values.map(({ value }) => scalarLiteral(value));
    const plain = constants.every((constant) => typeof constant === "string");
    if (plain) return library.constants(constants);
    const members = values.map(({ value }) => this.#structure(value));
    return members.length === 1 && members[0] !== undefined ? members[0] : library.union(members);
  }

  /** A constant that may be a list or an object. */
  #structure(value: Json): Layout {
    const { library } = this.#context;
    if (Array.isArray(value))
      return library.tuple(
        (value as readonly Json[]).map((item) => this.#structure(item)),
        undefined,
      );
    if (typeof value === "object" && value !== null)
      return library.object(
        Object.entries(value).map(([name, item]) => [name, this.#structure(item)]),
        "strict",
        Object.keys(value).length > 0,
      );
    return library.constants([scalarLiteral(value) ?? "null"]);
  }

  /** The constraints among some keywords. */
  #checks(keywords: readonly string[], { constraints = {} }: Facets): readonly Check[] {
    const checks = keywords.flatMap((keyword): Check[] => {
      const value = constraints[keyword];
      return typeof value === "number" && Number.isFinite(value) && (keyword !== "multipleOf" || value > 0)
        ? [{ keyword, value: String(value) }]
        : [];
    });
    const { pattern } = constraints;
    if (keywords !== LENGTHS || typeof pattern !== "string") return checks;
    const expression = regularExpression(pattern);
    return expression === undefined ? checks : [...checks, { keyword: "pattern", value: expression }];
  }
}
