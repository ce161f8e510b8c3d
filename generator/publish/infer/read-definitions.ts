import type { Marker, Property, TypeDeclaration, TypeId, TypeRef } from "../../model/api-model.js";
import type { Document, Schema } from "../../../openapi/types/swagger-2.js";
import { GROUP_VERSION_KIND } from "../../../openapi/kubernetes/group-version.js";
import { definitionOf } from "./flatten-operations.js";
import { canonical, Majority } from "./majority.js";
import type { Placements } from "./place-definitions.js";
import { keywordMarkers, markersAt, readProperties, readSchema, type SchemaReader } from "./read-schema.js";
import { NO_SPAN } from "./span.js";

/** Definitions that only give another one an earlier name: definition to its earlier names. */
export function formerNames(document: Document): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(document.definitions ?? {})) {
    const target = definitionOf(schema.$ref);
    if (target === undefined || Object.keys(schema).length !== 2) continue;
    if (schema.description !== `Deprecated. Please use ${target} instead.`) continue;
    if (!/^[\w$][\w$.-]*$/.test(name)) continue;
    result.set(target, [...(result.get(target) ?? []), name]);
  }
  return result;
}

/** Whether a schema says what it is by others: then it is no object for lack of a type. */
const isJoined = (schema: Schema): boolean =>
  ["oneOf", "anyOf", "allOf", "enum", "const"].some((keyword) => schema[keyword] !== undefined);

const isTypeMeta = (schema: Schema): boolean =>
  schema.properties?.["kind"]?.type === "string" && schema.properties["apiVersion"]?.type === "string";

/** The fields `kind` and `apiVersion` as most definitions have them. */
export function typeMetaOf(document: Document): Schema | undefined {
  const votes = new Majority<Schema>();
  for (const schema of Object.values(document.definitions ?? {})) {
    if (!isTypeMeta(schema)) continue;
    const { kind = {}, apiVersion = {} } = schema.properties ?? {};
    votes.add({ properties: { kind, apiVersion } });
  }
  return votes.winner;
}

/** Reads definitions into types. */
export class DefinitionReader {
  readonly #reader: SchemaReader;
  readonly #typeMeta:
    { readonly id: TypeId; readonly properties: readonly Property[]; readonly schema: Schema } | undefined;

  /** @param typeMeta - the interface that kinds extend, with the schema of its fields */
  constructor(reader: SchemaReader, typeMeta: { readonly id: TypeId; readonly schema: Schema } | undefined) {
    this.#reader = reader;
    this.#typeMeta =
      typeMeta === undefined ? undefined : { ...typeMeta, properties: readProperties(reader, typeMeta.schema, "") };
  }

  get typeMetaProperties(): readonly Property[] {
    return this.#typeMeta?.properties ?? [];
  }

  read(name: string, schema: Schema, id: TypeId, former: readonly string[]): TypeDeclaration {
    const pointer = `/definitions/${name}`;
    const { type, markers: read, description, flattened } = this.#content(schema, pointer);
    const markers = markersAt(this.#reader, read, type.kind === "object" ? "interface" : "alias", pointer);
    const dot = id.lastIndexOf(".");
    return {
      id,
      package: id.slice(0, dot),
      name: id.slice(dot + 1),
      description,
      type,
      flattened,
      markers: [...markers, ...former.map((value): Marker => ({ name: "formerName", value, span: NO_SPAN }))],
      span: NO_SPAN,
    };
  }

  #content(
    schema: Schema,
    pointer: string,
  ): { type: TypeRef; markers: readonly Marker[]; description: string; flattened: readonly TypeId[] } {
    const skip = new Set([GROUP_VERSION_KIND]);
    const { type, properties, additionalProperties } = schema;
    const isObject =
      properties !== undefined ||
      (additionalProperties === undefined &&
        schema.$ref === undefined &&
        (type === "object" || (type === undefined && !this.#reader.objectType && !isJoined(schema))));
    if (!isObject) {
      const { [GROUP_VERSION_KIND]: _, ...rest } = schema;
      const read = readSchema(this.#reader, rest, pointer);
      return { ...read, flattened: [] };
    }
    if ((type === "object") !== this.#reader.objectType) this.#reader.lose(pointer, "type");
    const markers = keywordMarkers(this.#reader, schema, "object", pointer, skip);
    const meta = this.#typeMeta;
    const own = readProperties(this.#reader, schema, pointer);
    const { kind, apiVersion } = properties ?? {};
    const isKind =
      meta !== undefined &&
      canonical({ properties: { kind, apiVersion } }) === canonical(meta.schema) &&
      own.every(({ name, required }) => !required || (name !== "kind" && name !== "apiVersion"));
    const read =
      additionalProperties === undefined
        ? undefined
        : readSchema(this.#reader, { type: "object", properties: {}, additionalProperties }, pointer).type;
    return {
      type: {
        kind: "object",
        properties: isKind
          ? [...meta.properties, ...own.filter(({ name }) => name !== "kind" && name !== "apiVersion")]
          : own,
        ...(read?.kind === "object" && read.additional !== undefined && { additional: read.additional }),
      },
      markers,
      description: typeof schema.description === "string" ? schema.description : "",
      flattened: isKind ? [meta.id] : [],
    };
  }
}

/** The id of each definition; a name that is not an identifier is changed until it is a free one. */
export function typeIds(placements: Placements): {
  readonly ids: Map<string, TypeId>;
  readonly renamed: Map<TypeId, string>;
} {
  const ids = new Map<string, TypeId>();
  const renamed = new Map<TypeId, string>();
  const taken = new Set<TypeId>();
  for (const [definition, { package: owner, name }] of placements.of) {
    const plain = identifier(name);
    let id = `${owner}.${plain}`;
    for (let n = 2; taken.has(id); n++) id = `${owner}.${plain}${n}`;
    taken.add(id);
    ids.set(definition, id);
    if (!id.endsWith(`.${name}`)) renamed.set(id, name);
  }
  return { ids, renamed };
}

/** Names that TypeScript reserves for types, and those that sources import or use themselves. */
const RESERVED = new Set(
  "any unknown never string number boolean symbol object bigint void undefined null true false this typeof keyof infer is asserts unique readonly declare abstract as async await break case catch class const continue debugger default delete do else enum export extends finally for from function get global if implements import in instanceof interface intrinsic let module namespace new of package private protected public require return satisfies set static super switch throw try type var while with yield Record Array Partial Pick Omit Int32 Int64 Float Double Byte Binary DateTime FullDate Uuid Password Integer File Path Query Header Form Cookie Body Response".split(
    " ",
  ),
);

/** A name as TypeScript may declare it for a type. */
export function identifier(name: string): string {
  const words = name.replace(/[^A-Za-z0-9_$]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
  const start = /^[A-Za-z_$]/.test(words) ? words : `_${words}`;
  return RESERVED.has(start) ? `${start.charAt(0).toUpperCase()}${start.slice(1)}Type` : start;
}
