import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import type { ValidateFunction } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft4 from "ajv-draft-04";
import { parse } from "yaml";
import { decodeToken } from "../../../openapi/types/json-pointer.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { CorpusDocument } from "../../support/documents/corpus-documents.js";

type JsonObject = Readonly<Record<string, unknown>>;
/** Who sends a value. */
export type Direction = "request" | "response";
/** Validators of either draft. */
type Validators = Pick<AjvDraft4.default, "addSchema" | "compile" | "errorsText">;

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Objects whose keys are names of the document's author. */
const NAMED = new Set(["properties", "patternProperties", "definitions", "schemas", "$defs", "paths", "responses"]);
/** What says nothing about values, or means something else in a validator. */
const UNUSED = new Set([
  "example",
  "examples",
  "default",
  "discriminator",
  "xml",
  "externalDocs",
  "nullable",
  "readOnly",
  "writeOnly",
  "id",
  "$id",
  "$schema",
  "$anchor",
]);

const TYPES = new Set(["string", "integer", "number", "boolean", "array", "object", "null"]);

const isPattern = (pattern: unknown): boolean => {
  try {
    return new RegExp(String(pattern)) instanceof RegExp;
  } catch {
    return false;
  }
};

/** The validator takes a schema named `id` for the id of all schemas, unless they are its definitions. */
const renamed = (key: string): string => (key === "schemas" ? "definitions" : key);

/** Whether a keyword means something: documents contain unknown types and patterns of other languages. */
function isMeaningful(keyword: string, value: unknown): boolean {
  if (value === null || UNUSED.has(keyword) || keyword.startsWith("x-")) return false;
  if (keyword === "pattern") return isPattern(value);
  if (keyword === "type") return [value].flat().every((type) => typeof type === "string" && TYPES.has(type));
  if (keyword === "enum") return Array.isArray(value) && value.length > 0;
  return true;
}

const BOUNDS: ReadonlyMap<string, string> = new Map([
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
]);

/** Bounds in the terms of a draft: in draft 4 an exclusive bound is a flag beside the bound, in later ones a number. */
function exclusiveBounds(schema: JsonObject, isDraft4: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): (readonly [string, unknown])[] => {
      const bound = BOUNDS.get(key);
      if (bound === undefined || typeof value === (isDraft4 ? "boolean" : "number")) return [[key, value]];
      if (isDraft4)
        return [
          [bound, value],
          [key, true],
        ];
      return value === true ? [[key, schema[bound]]] : [];
    }),
  );
}

/** Reads a document: of several files, all of them. A key `$ref` in an example must not be looked up on the network. */
export async function readJudged({ file, folder }: Pick<CorpusDocument, "file" | "folder">): Promise<object> {
  if (folder !== file)
    try {
      return await SwaggerParser.bundle(file, { resolve: { http: false } });
    } catch {
      // Extensions refer to files that are not there.
    }
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  return (
    text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text, { merge: true, uniqueKeys: false })
  ) as object;
}

/** A document with what its references lead to. */
export class Judged {
  readonly #document: JsonObject;
  readonly #isDraft4: boolean;
  /** Compiled schemas: many operations share one. */
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #ajv: Readonly<Record<Direction, Validators>>;

  constructor(document: object) {
    this.#document = document as JsonObject;
    this.#isDraft4 = !/^3\.[1-9]/.test(String(this.#document["openapi"]));
    const Validator = this.#isDraft4 ? AjvDraft4.default : Ajv2020.default;
    const make = (direction: Direction): Validators => {
      const options = {
        strict: false,
        validateFormats: false,
        logger: false,
        validateSchema: false,
        unicodeRegExp: false,
      };
      const ajv = new Validator(options as never);
      ajv.addSchema(this.#plain(document, direction) as object, "doc");
      return ajv;
    };
    this.#ajv = { request: make("request"), response: make("response") };
  }

  /** Follows references inside the document. */
  resolved(value: unknown): JsonObject {
    let current = value;
    for (let depth = 0; depth < 20 && isObject(current) && typeof current["$ref"] === "string"; depth += 1)
      current = this.#at(current["$ref"])?.value;
    return isObject(current) ? current : {};
  }

  /** Operations by id, unless several have it, and by method and path. */
  operations(): ReadonlyMap<string, JsonObject> {
    const found = new Map<string, JsonObject>();
    const repeated = new Set<string>();
    for (const [route, item] of Object.entries(this.resolved(this.#document["paths"])))
      for (const [method, operation] of Object.entries(this.resolved(item)))
        if (METHODS.includes(method) && isObject(operation)) {
          found.set(`${method.toUpperCase()} ${route}`, operation);
          const id = String(operation["operationId"]);
          if (found.has(id)) repeated.add(id);
          found.set(id, operation);
        }
    for (const id of repeated) found.delete(id);
    return found;
  }

  /** The schemas in JSON of a request or of a response, by media type; the key is empty in Swagger 2.0. */
  schemas(operation: JsonObject, of: string): ReadonlyMap<string, unknown> {
    if (of === "body" && this.#document["swagger"] !== undefined) {
      const parameters = (operation["parameters"] ?? []) as readonly unknown[];
      const bodies = parameters.map((each) => this.resolved(each)).filter((each) => each["in"] === "body");
      const [schema, ...others] = bodies.map((each) => each["schema"]);
      if (bodies.length === 0) return new Map();
      // Some documents have several bodies; pages show one of them.
      return new Map([["", others.length === 0 ? schema : { anyOf: [schema, ...others] }]]);
    }
    const holder =
      of === "body"
        ? this.resolved(operation["requestBody"])
        : this.resolved(
            this.resolved(operation["responses"])[of] ?? this.resolved(operation["responses"])[of.toLowerCase()],
          );
    if (this.#document["swagger"] !== undefined) return new Map([["", holder["schema"]]]);
    const contents = Object.entries(this.resolved(holder["content"])).filter(([type]) => /[/+.]json\b|\*/.test(type));
    return new Map(contents.map(([type, content]) => [type, this.resolved(content)["schema"]]));
  }

  /** What is wrong with a value; empty if it is valid. */
  problem(schema: unknown, value: unknown, direction: Direction): string {
    const ajv = this.#ajv[direction];
    const key = direction + JSON.stringify(schema);
    let validate = this.#validators.get(key);
    if (validate === undefined) {
      validate = ajv.compile(this.#plain(schema, direction) as object);
      this.#validators.set(key, validate);
    }
    return validate(value) ? "" : ajv.errorsText(validate.errors);
  }

  /** The value that a reference leads to, and the pointer that leads there without passing another reference. */
  #at(reference: string): { readonly value: unknown; readonly pointer: string } | undefined {
    let found: { value: unknown; pointer: string } = { value: this.#document, pointer: "#" };
    for (const step of reference.slice(2).split("/")) {
      const key = decodeToken(step);
      const holder = this.#end(found);
      const value: unknown =
        Array.isArray(holder?.value) || isObject(holder?.value) ? (holder.value as JsonObject)[key] : undefined;
      if (holder === undefined || value === undefined) return undefined;
      const isTold = step === "oneOf" && (holder.value as JsonObject)["discriminator"] !== undefined;
      found = {
        value,
        pointer: `${holder.pointer}/${isTold ? "anyOf" : holder.pointer === "#/components" ? renamed(step) : step}`,
      };
    }
    return found;
  }

  /** The end of a chain of references. */
  #end(found: { readonly value: unknown; readonly pointer: string }): typeof found | undefined {
    const { value } = found;
    const isReference = isObject(value) && typeof value["$ref"] === "string" && value["$ref"].startsWith("#/");
    const next = isReference ? this.#at(String(value["$ref"])) : undefined;
    return next === undefined ? found : this.#end(next);
  }

  /** A document's schemas in terms of JSON Schema, for what one side sends. */
  #plain(value: unknown, direction: Direction, names = false): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => this.#plain(item ?? {}, direction));
    if (!isObject(value)) return value;
    if (names)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#plain(item ?? {}, direction)]));
    const isNullable = value["nullable"] === true || value["x-nullable"] === true;
    const orNull = (schema: object): object => (isNullable ? { anyOf: [schema, { enum: [null] }] } : schema);
    if (typeof value["$ref"] === "string") {
      const target = this.#at(value["$ref"]);
      // Pages read `nullable` beside a reference as what it was meant to be.
      return orNull(target === undefined ? {} : { $ref: `doc${target.pointer}` });
    }
    // Kubernetes calls these strings, and takes integers.
    if (value["format"] === "int-or-string") return {};
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(exclusiveBounds(value, this.#isDraft4))) {
      if (!isMeaningful(key, item)) continue;
      // A property tells the types apart.
      const name = key === "oneOf" && value["discriminator"] !== undefined ? "anyOf" : renamed(key);
      copy[name] = this.#plain(item, direction, NAMED.has(key));
    }
    this.#require(copy, value, direction);
    return orNull(copy);
  }

  /** Leaves out of `required` what the other side sends. */
  #require(copy: Record<string, unknown>, { required, properties }: JsonObject, direction: Direction): void {
    if (!Array.isArray(required)) {
      delete copy["required"];
      return;
    }
    const others = direction === "request" ? "readOnly" : "writeOnly";
    const kept = required.filter((name) => {
      const property = isObject(properties) ? properties[String(name)] : undefined;
      return !isObject(property) || property[others] !== true;
    });
    if (kept.length > 0) copy["required"] = kept;
    else delete copy["required"];
  }
}
