import type { Marker, Property, TypeId, TypeRef } from "../../model/api-model.js";
import { AMOUNT, INT_OR_STRING, QUANTITY } from "../../model/formats.js";
import { mergeMarkers } from "../../model/merge-markers.js";
import { fieldsOf } from "../../model/type-at-path.js";
import { escapeToken } from "../../../openapi/types/json-pointer.js";
import { isPublished } from "../documents/releases.js";
import { descriptionOf } from "../documents/schema.js";
import type { SpecContext } from "../documents/spec-context.js";
import type { JsonSchemaSettings } from "./json-schema-settings.js";
import { formatOf, writeKeywords, type Written } from "./schema-keywords.js";

const PRESERVE = "preserveUnknownFields";

/** Largest value of a 32-bit integer, plus one. */
const INT32 = 2 ** 31;

/** Base64, as Go reads it: line breaks do not count. */
const BASE64 = "^[A-Za-z0-9+/\\r\\n]*={0,2}[\\r\\n]*$";

/** What the place where a type is used adds to it. */
interface Use {
  readonly markers: readonly Marker[];
  readonly description: string;
}

const NOTHING: Use = { markers: [], description: "" };

const has = (markers: readonly Marker[], name: string): boolean => markers.some((marker) => marker.name === name);

/** A schema that also admits null. */
function orNull(schema: Written): Written {
  const { type } = schema;
  const isPlain = typeof type === "string" && schema["const"] === undefined;
  if (isPlain && schema["allOf"] === undefined)
    return {
      ...schema,
      type: [type, "null"],
      ...(Array.isArray(schema["enum"]) && { enum: [...(schema["enum"] as unknown[]), null] }),
    };
  if (Object.keys(schema).every((key) => key === "description")) return schema;
  const { description, default: standard, ...rest } = schema;
  const beside = {
    ...(description !== undefined && { description }),
    ...(standard !== undefined && { default: standard }),
  };
  // A reference that had to be wrapped stands alone here.
  const [only, ...more] = (rest["allOf"] ?? []) as readonly unknown[];
  const isWrapped = Object.keys(rest).length === 1 && only !== undefined && more.length === 0;
  return { ...beside, anyOf: [isWrapped ? only : rest, { type: "null" }] };
}

/** Writes the types of a model as schemas of draft 7. Definitions have the names that documents give them. */
export class SchemaWriter {
  readonly #context: SpecContext;
  readonly #settings: JsonSchemaSettings;
  readonly #definitions = new Map<TypeId, { readonly schema: Written; readonly types: ReadonlySet<TypeId> }>();
  readonly #names = new Map<TypeId, string>();
  readonly #ids = new Map<string, TypeId>();
  /** Types that the definition being written refers to. */
  #types = new Set<TypeId>();
  /** Types that are written where they are used, instead of being referred to. */
  readonly #open = new Set<TypeId>();

  constructor(context: SpecContext, settings: JsonSchemaSettings) {
    this.#context = context;
    this.#settings = settings;
  }

  /** Name of a type's definition. Types of two groups may have one name in documents. */
  nameOf(id: TypeId): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const wanted = this.#context.nameOf(id);
    const name = this.#ids.has(wanted) ? id.replaceAll("/", ".") : wanted;
    this.#names.set(id, name);
    this.#ids.set(name, id);
    return name;
  }

  referenceTo(id: TypeId): string {
    return `#/definitions/${escapeToken(this.nameOf(id))}`;
  }

  /** The definition of a type. */
  definition(id: TypeId): Written {
    return this.#written(id).schema;
  }

  /** The types that a definition refers to directly. */
  referencesOf(id: TypeId): readonly TypeId[] {
    return [...this.#written(id).types];
  }

  /** The types that some types refer to, directly or indirectly, themselves included, sorted by name. */
  closure(roots: readonly TypeId[]): readonly TypeId[] {
    const reached = new Set<TypeId>();
    const waiting = [...roots];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      waiting.push(...this.#written(id).types);
    }
    return [...reached].sort((a, b) => (this.nameOf(a) < this.nameOf(b) ? -1 : 1));
  }

  #written(id: TypeId): { readonly schema: Written; readonly types: ReadonlySet<TypeId> } {
    const known = this.#definitions.get(id);
    if (known !== undefined) return known;
    const outer = this.#types;
    this.#types = new Set();
    const written = { schema: this.#define(id), types: this.#types };
    this.#types = outer;
    this.#definitions.set(id, written);
    return written;
  }

  #define(id: TypeId): Written {
    const declaration = this.#context.model.types[id];
    if (declaration === undefined) return {};
    const { markers, description } = declaration;
    const own = this.#schema(this.#fieldsOf(id), { markers, description });
    // Wherever the base is expected, a derived type may stand.
    const derived = this.#context.derivedFrom(id);
    return derived.length === 0 ? own : { anyOf: [own, ...derived.map((each) => this.#refer(each))] };
  }

  /** A declared type, with the fields of its base. */
  #fieldsOf(id: TypeId): TypeRef {
    const declaration = this.#context.model.types[id];
    if (declaration === undefined) return { kind: "any" };
    const { type, base } = declaration;
    if (base === undefined || type.kind !== "object") return type;
    const fields = new Map(fieldsOf(this.#context.model, { kind: "reference", id }).map((one) => [one.name, one]));
    return { ...type, properties: [...fields.values()] };
  }

  #refer(id: TypeId): Written {
    this.#types.add(id);
    return { $ref: this.referenceTo(id) };
  }

  #schema(type: TypeRef, use: Use): Written {
    const markers = mergeMarkers(type.markers ?? [], use.markers);
    const description = this.#describe(type, { markers, description: use.description });
    if (type.kind === "nullable") return orNull(this.#schema(type.type, { markers, description: use.description }));
    const keywords = writeKeywords(markers);
    const schema =
      type.kind === "reference" && has(markers, PRESERVE) ? this.#opened(type.id) : this.#plain(type, markers);
    const text = description === "" ? {} : { description };
    if (schema["$ref"] === undefined) return { ...text, ...this.#joined(schema, keywords) };
    // Beside a reference, draft 7 ignores everything.
    const { allOf = [], ...others } = keywords;
    return Object.keys(text).length + Object.keys(keywords).length === 0
      ? schema
      : { ...text, ...others, allOf: [schema, ...(allOf as unknown[])] };
  }

  #joined(schema: Written, keywords: Written): Written {
    const { allOf, ...others } = keywords;
    const own = schema["allOf"] as unknown[] | undefined;
    return {
      ...schema,
      ...others,
      ...(allOf !== undefined && { allOf: [...(own ?? []), ...(allOf as unknown[])] }),
    };
  }

  #describe(type: TypeRef, { markers, description }: Use): string {
    const text = descriptionOf(this.#context, type, description);
    const docs = markers.find(({ name }) => name === "externalDocs");
    return typeof docs?.value === "string" ? `${text}\n\nSee ${docs.value}`.trim() : text;
  }

  /** A type whose unknown fields are kept at this place, although its definition is closed. */
  #opened(id: TypeId): Written {
    const declaration = this.#context.model.types[id];
    if (declaration === undefined || this.#open.has(id)) return { type: "object" };
    this.#open.add(id);
    const marker = { name: PRESERVE, value: true, span: declaration.span };
    const { type: _type, ...rest } = this.#schema(this.#fieldsOf(id), {
      markers: mergeMarkers(declaration.markers, [marker]),
      description: declaration.description,
    });
    this.#open.delete(id);
    return { type: _type, ...rest };
  }

  #plain(type: TypeRef, markers: readonly Marker[]): Written {
    switch (type.kind) {
      case "scalar":
        return scalar(type.type, type.format);
      case "enum":
        return { type: type.type, enum: type.values };
      case "array":
        return { type: "array", items: this.#schema(type.items, NOTHING) };
      case "map":
        return { type: "object", ...this.#values(type.values) };
      case "reference":
        return this.#refer(type.id);
      case "object":
        return this.#object(type, markers);
      case "nullable":
        return orNull(this.#schema(type.type, NOTHING));
      case "union":
        return { anyOf: type.members.map((member) => this.#schema(member, NOTHING)) };
      case "tuple":
        return {
          type: "array",
          items: type.items.map((item) => this.#schema(item, NOTHING)),
          additionalItems: type.rest === undefined ? false : this.#schema(type.rest, NOTHING),
          ...(type.required > 0 && { minItems: type.required }),
        };
      case "any":
        return has(markers, "embeddedResource") ? { type: "object", required: ["apiVersion", "kind"] } : {};
      case "file":
        return { type: "string" };
    }
  }

  #values(values: TypeRef): Written {
    const schema = this.#schema(values, NOTHING);
    return Object.keys(schema).length === 0 ? {} : { additionalProperties: schema };
  }

  #object(type: Extract<TypeRef, { kind: "object" }>, markers: readonly Marker[]): Written {
    const { release } = this.#context.profile;
    const properties = type.properties.filter((property) => isPublished(property.markers, release));
    const required = properties.filter((property) => property.required).map(({ name }) => name);
    const isOpen = type.additional !== undefined || has(markers, PRESERVE) || !this.#settings.isClosed;
    return {
      type: "object",
      properties: this.#properties(properties),
      ...(required.length > 0 && { required: required.sort() }),
      ...(type.additional !== undefined && this.#values(type.additional)),
      ...(!isOpen && { additionalProperties: false }),
    };
  }

  #properties(properties: readonly Property[]): Written {
    const schemas = Object.create(null) as Written;
    for (const { name, type, markers, description, required } of [...properties].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const schema = this.#schema(type, { markers, description });
      schemas[name] = this.#settings.allowsNull && !required ? orNull(schema) : schema;
    }
    return schemas;
  }
}

function scalar(type: "string" | "integer" | "number" | "boolean", format: string | undefined): Written {
  switch (format) {
    case INT_OR_STRING:
      return { type: ["integer", "string"] };
    case QUANTITY:
      return { type: ["string", "number"], pattern: AMOUNT };
    case "int32":
      return { type, minimum: -INT32, maximum: INT32 - 1 };
    case "byte":
      return { type, contentEncoding: "base64", pattern: BASE64 };
    default:
      return { type, ...formatOf(format) };
  }
}
