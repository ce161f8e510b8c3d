import { childPointer, tokensOf, type Token } from "../../types/json-pointer.js";
import type { Json } from "../../types/json.js";
import { isObject, memberAt, type JsonObject } from "../../types/objects.js";
import { OPENAPI_3 } from "../../types/references/openapi-3-grammar.js";
import { kindBelow, type PartKind } from "../../types/references/part-kind.js";
import { Generics, type Filled, type Unreached } from "./generics.js";
import { kindOfFile } from "./list-schemas.js";
import { referenceTo, SchemaIndex } from "./schema-index.js";

/** A file whose references are relative to it, and whose generic schemas are filled in. */
export interface FilledFile {
  /** The value itself if nothing changed. */
  readonly value: Json;
  /** The path where the value at a path was written. */
  readonly writtenAt: (path: readonly Token[]) => readonly Token[];
  readonly unreached: readonly Unreached[];
  readonly pasted: readonly Pasted[];
}

/** A reference that was read as one to the definitions of a schema around it. */
export interface Pasted {
  /** As it is written. */
  readonly reference: string;
  /** Pointer of the reference. */
  readonly pointer: string;
}

/** A copy of a generic schema. */
interface Copy {
  /** Pointer of the generic schema, and of its copy. */
  readonly from: string;
  readonly to: string;
  readonly filled: Filled;
}

/** Keywords that do not restrict values: a copy can stand beside them without an `allOf`. */
const ANNOTATIONS: ReadonlySet<string> = new Set(
  "$anchor $comment $defs $dynamicAnchor $id $ref $schema default deprecated description example examples externalDocs readOnly title writeOnly".split(
    " ",
  ),
);

/** Keywords that identify a schema. They are not copied. */
const IDENTITY: ReadonlySet<string> = new Set(["$anchor", "$dynamicAnchor", "$id", "$schema", "title"]);

const isAnnotation = (key: string): boolean => ANNOTATIONS.has(key) || key.startsWith("x-");

/** Rewrites the schemas of a file; see `fillGenerics`. */
class Filler {
  readonly #index: SchemaIndex;
  readonly #generics: Generics;
  readonly copies: Copy[] = [];
  readonly pasted: Pasted[] = [];

  constructor(index: SchemaIndex, generics: Generics) {
    this.#index = index;
    this.#generics = generics;
  }

  /** A value with its references rewritten. Unchanged parts are shared. */
  rewrite(node: Json, kind: PartKind, pointer: string, copy?: Copy): Json {
    if (typeof node !== "object" || node === null || kind.isData) return node;
    if (Array.isArray(node)) {
      const items = node as readonly Json[];
      const mapped = items.map((item, i) => this.rewrite(item, kind.items, childPointer(pointer, i), copy));
      return mapped.some((item, i) => item !== items[i]) ? mapped : items;
    }
    const object = node as JsonObject;
    const isSchema = kind === OPENAPI_3.schema;
    const entries = Object.entries(object).flatMap(([key, child]): [string, Json][] => {
      if (isSchema && copy !== undefined && IDENTITY.has(key)) return [];
      if (isSchema && typeof child === "string" && (key === "$ref" || key === "$dynamicRef"))
        return key === "$dynamicRef" && object["$ref"] !== undefined
          ? []
          : [["$ref", this.#reference(pointer, key, child, copy)]];
      if (kind.texts === OPENAPI_3.schema && typeof child === "string")
        return [[key, this.#mappingValue(pointer, key, child)]];
      return [[key, this.rewrite(child, kindBelow(kind, key), childPointer(pointer, key), copy)]];
    });
    const isSame =
      entries.length === Object.keys(object).length && entries.every(([key, child]) => object[key] === child);
    const rewritten = isSame ? object : (Object.fromEntries(entries) as JsonObject);
    if (copy !== undefined) return rewritten;
    return this.#generics.filledAt(pointer).reduce((schema, each) => this.#fill(schema, each), rewritten);
  }

  #reference(pointer: string, key: "$ref" | "$dynamicRef", written: string, copy: Copy | undefined): string {
    const part = this.#index.at(pointer);
    if (part === undefined) return written;
    if (key === "$ref") {
      const reference = this.#index.rebased(part, written);
      if (copy !== undefined) return this.#inCopy(reference, copy);
      if (reference === this.#index.pasted(part, written))
        this.pasted.push({ reference: written, pointer: childPointer(pointer, key) });
      return reference;
    }
    const declared = copy?.filled.declared.get(written.split("#", 2)[1] ?? "");
    return declared === undefined ? this.#index.usualTarget(part, written) : referenceTo(declared);
  }

  /** A value in the mapping of a discriminator. The schema is two levels above the mapping. */
  #mappingValue(pointer: string, key: string, written: string): string {
    const part = this.#index.at(pointer.replace(/\/discriminator\/mapping$/, ""));
    const reference = part === undefined ? undefined : this.#index.pasted(part, written);
    if (reference === undefined) return written;
    this.pasted.push({ reference: written, pointer: childPointer(pointer, key) });
    return reference;
  }

  /** A reference of a copy. If it leads into the generic schema, it becomes one to the same place in the copy. */
  #inCopy(reference: string, { from, to, filled }: Copy): string {
    const target = this.#index.target(reference)?.pointer;
    if (target === undefined) return reference;
    if (target === from) return referenceTo(filled.pointer);
    return target.startsWith(`${from}/`) ? referenceTo(to + target.slice(from.length)) : reference;
  }

  /** A schema with a copy of the generic one in place of a reference to it. */
  #fill(schema: JsonObject, filled: Filled): JsonObject {
    const { pointer, at, generic } = filled;
    const isItem = at !== pointer;
    const { $ref: _, ...rest } = schema;
    const others = Array.isArray(schema["allOf"]) ? (schema["allOf"] as readonly Json[]) : [];
    const isBeside = !isItem && Object.keys(rest).every(isAnnotation);
    const to = isItem || isBeside ? at : childPointer(childPointer(pointer, "allOf"), others.length);
    const copy: Copy = { from: generic, to, filled };
    this.copies.push(copy);
    const content = this.rewrite(this.#index.at(generic)?.value ?? {}, OPENAPI_3.schema, generic, copy) as JsonObject;
    if (isBeside) return { ...content, ...rest, ...definitions(content, rest) };
    if (!isItem) return { ...rest, allOf: [...others, content] };
    const index = Number(tokensOf(at).at(-1));
    return { ...schema, allOf: others.map((item, i) => (i === index ? content : item)) };
  }
}

function definitions(...schemas: readonly JsonObject[]): JsonObject {
  const all = schemas.map(({ $defs }) => $defs).filter((each) => isObject(each));
  return all.length === 0 ? {} : { $defs: Object.fromEntries(all.flatMap((each) => Object.entries(each))) };
}

/** Maps a path to where its value was written: for what a copy added, into the generic schema. */
function writtenIn(file: Json, copies: readonly Copy[]): FilledFile["writtenAt"] {
  const places = copies.map(({ from, to }) => ({ from: tokensOf(from), to: tokensOf(to) }));
  return (path) => {
    if (memberAt(file, path) !== undefined) return path;
    const copied = places.find(({ to }) => to.every((token, i) => path[i] === token));
    return copied === undefined ? path : [...copied.from, ...path.slice(copied.to.length)];
  };
}

/**
 * Rewrites the references of a file of OpenAPI 3.1 or later, so that nobody else needs to know `$id` and `$dynamicRef`.
 * References relative to an `$id` become relative to the file. A `$dynamicRef` becomes a `$ref` to its anchor. A schema that
 * refers to a generic one, and redeclares an anchor of it, becomes a copy of it in which the anchor has its new meaning. A
 * reference to `#/$defs/…` that leads nowhere from the root becomes one into the schema around it that has the definition.
 * Data stays as it is.
 *
 * @param address - of the file, as an absolute address
 */
export function fillGenerics(file: Json, address: string): FilledFile {
  const index = new SchemaIndex(file, address);
  const generics = new Generics(index);
  const filler = new Filler(index, generics);
  const value = filler.rewrite(file, kindOfFile(file), "");
  return { value, writtenAt: writtenIn(file, filler.copies), unreached: generics.unreached, pasted: filler.pasted };
}
