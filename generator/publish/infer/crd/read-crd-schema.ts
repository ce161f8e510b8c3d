import type { Marker, Property, TypeRef } from "../../../model/api-model.js";
import { INT_OR_STRING, QUANTITY } from "../../../model/formats.js";
import { childPointer } from "../../../../openapi/types/json-pointer.js";
import type { Json } from "../../../../openapi/types/json.js";
import { isObject } from "../../../../openapi/types/objects.js";
import type { Schema } from "../../../../openapi/types/swagger-2.js";
import { canonical } from "../majority.js";
import { readKeywords } from "../read-keywords.js";
import { NO_SPAN, spanAt } from "../span.js";
import type { CrdTypes } from "./crd-types.js";

const PRESERVE = "x-kubernetes-preserve-unknown-fields";
const EITHER = "x-kubernetes-int-or-string";
const EMBEDDED = "x-kubernetes-embedded-resource";
const VALIDATIONS = "x-kubernetes-validations";
const JUNCTIONS = ["allOf", "anyOf", "oneOf", "not"] as const;
const INTEGER_OR_STRING = canonical([{ type: "integer" }, { type: "string" }]);

const isScalar = (type: unknown): type is "string" | "integer" | "number" | "boolean" =>
  type === "string" || type === "integer" || type === "number" || type === "boolean";

/** A schema as type, with what its place must say. */
export interface ReadCrdSchema {
  readonly type: TypeRef;
  readonly markers: readonly Marker[];
  readonly description: string;
}

const marker = (name: string, value: Json, pointer: string): Marker => ({ name, value, span: spanAt(pointer) });

/** Reads the structural schemas of one CustomResourceDefinition; each object with fields becomes an interface. */
export class CrdSchemaReader {
  readonly #types: CrdTypes;
  readonly #amount: string;
  readonly #lose: (pointer: string, what: string) => void;

  /** @param amount - the pattern of amounts such as `500m` */
  constructor(types: CrdTypes, amount: string, lose: (pointer: string, what: string) => void) {
    this.#types = types;
    this.#amount = amount;
    this.#lose = lose;
  }

  /** @param hint - the name of an interface for it */
  read(schema: Schema, pointer: string, hint: string, isPart = false): ReadCrdSchema {
    const description = typeof schema.description === "string" ? schema.description : "";
    const type = this.#form(schema, pointer, hint, isPart ? description : "");
    return {
      type: schema["nullable"] === true ? { kind: "nullable", type } : type,
      markers: this.#markers(schema, type, pointer),
      description,
    };
  }

  /** The annotations of a place: what its type does not say. */
  #markers(schema: Schema, type: TypeRef, pointer: string): Marker[] {
    const isInterface = type.kind === "reference";
    const skip = new Set(["nullable", EITHER, PRESERVE, EMBEDDED, VALIDATIONS, ...JUNCTIONS]);
    if (schema[EITHER] === true && schema.pattern === this.#amount) skip.add("pattern");
    const markers = isInterface ? [] : this.objectMarkers(schema, pointer);
    const family =
      type.kind === "scalar" || type.kind === "enum"
        ? type.type === "integer"
          ? "number"
          : type.type
        : type.kind === "array" || type.kind === "map"
          ? type.kind
          : isInterface
            ? "object"
            : "any";
    const { markers: plain, unsaid } = readKeywords(schema, family, pointer, { skip });
    for (const keyword of unsaid) this.#lose(pointer, keyword);
    const wasFormat =
      type.kind === "enum" && typeof schema["format"] === "string" ? [marker("format", schema["format"], pointer)] : [];
    const all = [...wasFormat, ...plain];
    // An interface carries what is said of every object of it.
    const own = isInterface ? all.filter(({ name }) => !OF_INTERFACES.has(name)) : all;
    const embedded = schema[EMBEDDED] === true ? [marker("embeddedResource", true, pointer)] : [];
    const isOpen = schema[PRESERVE] === true && schema[EMBEDDED] === true && type.kind !== "reference";
    return [...own, ...embedded, ...(isOpen ? [marker("preserveUnknownFields", true, pointer)] : []), ...markers];
  }

  /** Junctions and rules. */
  objectMarkers(schema: Schema, pointer: string): Marker[] {
    const junctions = JUNCTIONS.flatMap((name) => {
      const value = schema[name] as Json | undefined;
      if (
        value === undefined ||
        (name === "anyOf" && schema[EITHER] === true && canonical(value) === INTEGER_OR_STRING)
      )
        return [];
      if (name === "allOf" && schema[EITHER] === true) return this.#split(value, pointer);
      return [marker(name, value, pointer)];
    });
    const rules: readonly Json[] = Array.isArray(schema[VALIDATIONS]) ? (schema[VALIDATIONS] as readonly Json[]) : [];
    return [...junctions, ...rules.map((rule) => marker("validation", rule, pointer))];
  }

  /** `allOf` of an integer or string: its own `anyOf`, then those that are given. */
  #split(value: Json, pointer: string): Marker[] {
    const [own, given, ...others] = (Array.isArray(value) ? value : []) as readonly { readonly anyOf?: Json }[];
    if (canonical(own?.anyOf) !== INTEGER_OR_STRING || given?.anyOf === undefined) {
      this.#lose(pointer, "allOf");
      return [];
    }
    return [marker("anyOf", given.anyOf, pointer), ...(others.length > 0 ? [marker("allOf", others, pointer)] : [])];
  }

  #form(schema: Schema, pointer: string, hint: string, comment: string): TypeRef {
    const { type } = schema;
    if (schema[EITHER] === true) {
      const isAnyOf = canonical(schema["anyOf"]) === INTEGER_OR_STRING || Array.isArray(schema.allOf);
      if (!isAnyOf) this.#lose(pointer, EITHER);
      const format = schema.pattern === this.#amount ? QUANTITY : INT_OR_STRING;
      return { kind: "scalar", type: "string", format };
    }
    if (Array.isArray(schema.enum) && isScalar(type)) {
      const values = schema.enum as readonly Json[];
      const kind = type === "string" || type === "boolean" ? type : "number";
      const fits =
        values.length > 0 &&
        values.every((value) => typeof value === kind) &&
        new Set(values).size === values.length &&
        kind !== "boolean";
      if (fits) return { kind: "enum", type, values };
      this.#lose(pointer, "enum");
    } else if (schema.enum !== undefined) this.#lose(pointer, "enum");
    if (isScalar(type))
      return { kind: "scalar", type, ...(typeof schema["format"] === "string" && { format: schema["format"] }) };
    if (type === "array") {
      if (!isObject(schema.items)) this.#lose(pointer, "items");
      return { kind: "array", items: this.#inner(schema.items ?? {}, `${pointer}/items`, `${hint}Item`) };
    }
    if (type === "object") return this.#object(schema, pointer, hint, comment);
    if (schema[PRESERVE] !== true) this.#lose(pointer, "type");
    return { kind: "any" };
  }

  #object(schema: Schema, pointer: string, hint: string, comment: string): TypeRef {
    const { properties, additionalProperties } = schema;
    if (properties === undefined) {
      if (isObject(additionalProperties)) {
        const at = `${pointer}/additionalProperties`;
        const values = this.#inner(additionalProperties, at, `${hint}Value`);
        const isBare = values.kind === "any" && values.markers === undefined && values.description === undefined;
        // Without a mark, a map of any values would be an object of any fields.
        const marks = isBare ? { markers: [marker("preserveUnknownFields", true, at)] } : {};
        return { kind: "map", values: { ...values, ...marks } };
      }
      if (additionalProperties !== undefined) this.#lose(pointer, "additionalProperties");
      if (schema[PRESERVE] === true)
        return schema[EMBEDDED] === true ? { kind: "any" } : { kind: "map", values: { kind: "any" } };
    }
    if (additionalProperties !== undefined && properties !== undefined) this.#lose(pointer, "additionalProperties");
    return {
      kind: "reference",
      id: this.#types.interfaceFor(schema, hint, comment, () => this.interface(schema, pointer, hint)),
    };
  }

  /** The parts of an interface for an object. */
  interface(schema: Schema, pointer: string, hint: string): { type: TypeRef; markers: readonly Marker[] } {
    const { markers } = readKeywords(schema, "object", pointer, {
      skip: new Set(["nullable", "default", EMBEDDED, PRESERVE, VALIDATIONS, ...JUNCTIONS]),
    });
    const isOpen = schema[PRESERVE] === true;
    return {
      type: {
        kind: "object",
        properties: this.properties(schema, pointer, hint),
        ...(isOpen && Object.keys(schema.properties ?? {}).length > 0 && { additional: { kind: "any" } as const }),
      },
      markers: [
        ...markers.filter(({ name }) => OF_INTERFACES.has(name)),
        ...(isOpen && Object.keys(schema.properties ?? {}).length === 0
          ? [marker("preserveUnknownFields", true, pointer)]
          : []),
        ...this.objectMarkers(schema, pointer),
      ],
    };
  }

  properties(schema: Schema, pointer: string, hint: string): Property[] {
    const properties = new Map(Object.entries(schema.properties ?? {}));
    const required = Array.isArray(schema.required) ? (schema.required as readonly string[]) : [];
    for (const name of required) if (!properties.has(name)) this.#lose(pointer, `required ${name}`);
    const first = required.filter((name) => properties.has(name));
    return [...first, ...[...properties.keys()].filter((name) => !first.includes(name))].map((name) => {
      const read = this.read(
        properties.get(name) ?? {},
        childPointer(`${pointer}/properties`, name),
        this.#types.childName(hint, name),
      );
      return { name, required: first.includes(name), span: NO_SPAN, ...read };
    });
  }

  /** Items and values carry what they say themselves. */
  #inner(schema: Schema, pointer: string, hint: string): TypeRef {
    const { type, markers, description } = this.read(schema, pointer, hint, true);
    if (markers.length === 0 && (description === "" || type.kind === "reference")) return type;
    return { ...type, ...(markers.length > 0 && { markers }), ...(description !== "" && { description }) };
  }
}

/** Annotations that stand on an interface rather than on the fields that use it. */
const OF_INTERFACES = new Set(["minProperties", "maxProperties", "mapType", "title", "example", "externalDocs"]);
