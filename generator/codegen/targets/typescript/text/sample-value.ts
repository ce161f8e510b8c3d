import type { ClientModel, Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { choose, group, indent, join, line, softline, type Layout } from "../../common/text/layout.js";
import { sampleFormat, SAMPLE_TEXTS } from "../../common/text/sample-texts.js";
import type { Shape } from "../../common/types/shapes.js";
import { shortLiterals } from "../../common/text/short-literal.js";
import { propertyKey, scalarLiteral } from "./literals.js";

/** Deeper values explain nothing. */
const DEEPEST = 4;

const shortLiteral = shortLiterals(scalarLiteral);

/** A sample value of a type, as an expression; undefined if no sample is both short and certain to be valid. */
export type Sample = (type: Type, suggestion?: Json) => Layout | undefined;

const object = (fields: readonly Layout[]): Layout =>
  fields.length === 0 ? "{}" : group(["{", indent([line, join([",", line], fields)]), choose(",", ""), line, "}"]);

/** Fields of an object in braces, for an argument. */
export const objectLayout = object;

/** Prepares samples for the types of a model. They have the required fields only. */
export function samples(
  model: ClientModel,
  options: {
    readonly shapeOf: (id: string) => Shape | undefined;
    readonly variantOf: (id: string) => string | undefined;
  },
): Sample {
  const byId = new Map(model.types.map((type) => [type.id, type]));
  const sample = (type: Type, depth: number, suggestion?: Json): Layout | undefined => {
    if (depth > DEEPEST) return undefined;
    switch (type.kind) {
      case "any":
        return '"anything"';
      case "scalar":
        return scalar(type, suggestion);
      case "intOrString":
        return "1";
      case "never":
      case "encoded":
        return undefined;
      case "bytes":
        if (type.encoding === undefined) return 'new Blob(["content"])';
        return scalar({ kind: "scalar", scalar: "string", format: sampleFormat(type.encoding) }, suggestion);
      case "union":
        return type.members.map((member) => sample(member, depth + 1)).find((layout) => layout !== undefined);
      case "tuple": {
        const items = type.items.slice(0, type.required).map((item) => sample(item, depth + 1));
        const known = items.filter((item) => item !== undefined);
        if (known.length < items.length) return undefined;
        if (known.length === 0) return "[]";
        return group(["[", indent([softline, join([",", line], known)]), choose(",", ""), softline, "]"]);
      }
      case "enum": {
        const values = type.values.map(({ value }) => value);
        const suggested = values.filter((value) => value === suggestion);
        return [...suggested, ...values].map(shortLiteral).find((literal) => literal !== undefined);
      }
      case "array": {
        const item = sample(type.items, depth + 1);
        return item === undefined ? "[]" : group(["[", indent([softline, item]), choose(",", ""), softline, "]"]);
      }
      case "map":
        return "{}";
      case "nullable":
        return sample(type.type, depth, suggestion);
      case "reference":
        return named(type.id, depth);
      case "object":
        return members(
          type.properties.map((property) => ({ property })),
          depth,
        );
      case "allOf":
        return type.parts.length === 1 && type.parts[0] !== undefined ? sample(type.parts[0], depth) : undefined;
    }
  };
  const named = (id: string, depth: number): Layout | undefined => {
    const variant = options.variantOf(id) ?? id;
    const shape = options.shapeOf(variant);
    if (shape !== undefined) return members([...shape.members.values()], depth);
    const type = byId.get(variant)?.type;
    return type === undefined ? undefined : sample(type, depth + 1);
  };
  const members = (
    all: Iterable<{ readonly property: Shape["own"][number]["property"]; readonly only?: readonly string[] }>,
    depth: number,
  ): Layout | undefined => {
    const fields: Layout[] = [];
    for (const { property, only } of all) {
      if (!property.required) continue;
      const value =
        only?.[0] === undefined
          ? sample(property.type, depth + 1, property.default ?? property.examples?.[0]?.value)
          : shortLiteral(only[0]);
      if (value === undefined) return undefined;
      fields.push([propertyKey(property.name), ": ", value]);
    }
    return object(fields);
  };
  return (type, suggestion) => sample(type, 0, suggestion);
}

function scalar(
  { scalar, format }: Extract<Type, { kind: "scalar" }>,
  suggestion: Json | undefined,
): string | undefined {
  const expected = scalar === "integer" ? "number" : scalar;
  const given = typeof suggestion === expected && suggestion !== undefined ? shortLiteral(suggestion) : undefined;
  if (given !== undefined) return given;
  if (scalar === "string") return scalarLiteral(SAMPLE_TEXTS[format ?? ""] ?? "example");
  return scalar === "boolean" ? "true" : "1";
}
