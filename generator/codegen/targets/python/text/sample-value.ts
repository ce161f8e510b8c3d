import type { Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import type { Layout } from "../../common/text/layout.js";
import { SAMPLE_TEXTS } from "../../common/text/sample-texts.js";
import { shortLiterals } from "../../common/text/short-literal.js";
import { bracketed } from "./code.js";
import { constantLiteral, scalarLiteral, stringLiteral } from "./literals.js";
import { modelReference, type PackageNames } from "../names/named-package.js";

/** Deeper values explain nothing. */
const DEEPEST = 4;

const shortLiteral = shortLiterals(scalarLiteral);

/** A sample value of a type, as an expression; undefined if no sample is both short and certain to be valid. */
export type Sample = (type: Type, suggestion?: Json) => Layout | undefined;

/** Prepares samples for the types of a package. They have the required fields only. */
export function samples(names: PackageNames): Sample {
  const { types, attributesOf } = names;
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
        if (type.encoding === undefined) return 'b"content"';
        // Base64 is bytes or a string, depending on the package's style.
        return type.encoding === "base64" ? undefined : scalar({ kind: "scalar", scalar: "string" }, suggestion);
      case "union":
        return type.members.map((member) => sample(member, depth + 1)).find((layout) => layout !== undefined);
      case "tuple": {
        const isWhole = type.required === type.items.length && type.rest === undefined;
        const items = type.items.slice(0, type.required).map((item) => sample(item, depth + 1));
        const known = items.filter((item) => item !== undefined);
        if (known.length < items.length) return undefined;
        if (!isWhole) return bracketed("[", known, "]");
        return known.length === 1 ? ["(", known[0] ?? "", ",)"] : bracketed("(", known, ")");
      }
      case "enum":
        return [...type.values.filter(({ value }) => value === suggestion), ...type.values]
          .map(({ value }) => value)
          .map(shortLiteral)
          .find((literal) => literal !== undefined);
      case "array": {
        const item = sample(type.items, depth + 1);
        return item === undefined ? "[]" : bracketed("[", [item], "]");
      }
      case "map":
      case "object":
        return "{}";
      case "nullable":
        return sample(type.type, depth, suggestion);
      case "reference":
        return reference(type.id, depth);
      case "allOf":
        return type.parts.length === 1 && type.parts[0] !== undefined ? sample(type.parts[0], depth) : undefined;
    }
  };
  const reference = (id: string, depth: number): Layout | undefined => {
    const named = types.names.get(id);
    if (named?.shape === undefined) {
      const behind = types.behind(id);
      return behind === undefined ? undefined : sample(behind, depth + 1);
    }
    const attributes = attributesOf(id);
    const args: Layout[] = [];
    for (const [wire, { property, only }] of named.shape.members) {
      if (!property.required || property.readOnly || only !== undefined || constantLiteral(property)) continue;
      const value = sample(property.type, depth + 1, property.default ?? property.examples?.[0]?.value);
      if (value === undefined) return undefined;
      args.push([`${attributes.get(wire) ?? wire}=`, value]);
    }
    return [modelReference(named.name, names), bracketed("(", args, ")")];
  };
  return (type, suggestion) => sample(type, 0, suggestion);
}

function scalar(type: Extract<Type, { kind: "scalar" }>, suggestion: Json | undefined): string | undefined {
  const expected = type.scalar === "integer" ? "number" : type.scalar;
  const given = typeof suggestion === expected && suggestion !== undefined ? shortLiteral(suggestion) : undefined;
  const { format } = type;
  // These are objects in Python and need an import.
  if (format === "date" || format === "date-time") return undefined;
  if (given !== undefined) return given;
  if (type.scalar === "string")
    return stringLiteral((format === "uuid" ? SAMPLE_TEXTS[format] : undefined) ?? "example");
  return type.scalar === "boolean" ? "True" : "1";
}
