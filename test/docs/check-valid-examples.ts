import SwaggerParser from "@apidevtools/swagger-parser";
import type { ValidateFunction } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft4 from "ajv-draft-04";
import { isObject } from "../../openapi/types/objects.js";
import type { Site } from "./support/build-site.js";
import { curlBody, shownOperation, type ShownExample } from "./support/shown-examples.js";

type JsonObject = Readonly<Record<string, unknown>>;
type Direction = "request" | "response";
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
]);

const isPattern = (pattern: unknown): boolean => {
  try {
    return new RegExp(String(pattern)) instanceof RegExp;
  } catch {
    return false;
  }
};

/** A document's schemas in terms of JSON Schema, for what one side sends. */
function plain(value: unknown, direction: Direction, names = false): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, direction));
  if (!isObject(value)) return value;
  if (names) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, direction)]));
  if (typeof value["$ref"] === "string") return { $ref: `doc${value["$ref"]}` };
  // Kubernetes calls these strings, and takes integers.
  if (value["format"] === "int-or-string") return {};
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (UNUSED.has(key) || key.startsWith("x-") || (key === "pattern" && !isPattern(item))) continue;
    // A property tells the types apart.
    const name = key === "oneOf" && value["discriminator"] !== undefined ? "anyOf" : key;
    copy[name] = plain(item, direction, NAMED.has(key));
  }
  const { required, properties } = value;
  if (Array.isArray(required) && isObject(properties)) {
    // The other side sends them.
    const others = direction === "request" ? "readOnly" : "writeOnly";
    copy["required"] = required.filter((name) => {
      const property = properties[String(name)];
      return !isObject(property) || property[others] !== true;
    });
    if ((copy["required"] as unknown[]).length === 0) delete copy["required"];
  } else if (typeof required === "boolean") delete copy["required"];
  return value["nullable"] === true || value["x-nullable"] === true ? { anyOf: [copy, { enum: [null] }] } : copy;
}

/** A document with what its references lead to. */
class Judged {
  readonly #document: JsonObject;
  /** Compiled schemas: many operations share one. */
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #ajv: Readonly<Record<Direction, Validators>>;

  constructor(document: JsonObject) {
    this.#document = document;
    const Validator = /^3\.[1-9]/.test(String(document["openapi"])) ? Ajv2020.default : AjvDraft4.default;
    const make = (direction: Direction): Validators => {
      const options = {
        strict: false,
        validateFormats: false,
        logger: false,
        validateSchema: false,
        unicodeRegExp: false,
      };
      const ajv = new Validator(options as never);
      ajv.addSchema(plain(document, direction) as object, "doc");
      return ajv;
    };
    this.#ajv = { request: make("request"), response: make("response") };
  }

  /** Follows references inside the document. */
  resolved(value: unknown): JsonObject {
    let current = value;
    for (let depth = 0; depth < 20 && isObject(current) && typeof current["$ref"] === "string"; depth += 1) {
      const steps = current["$ref"]
        .slice(2)
        .split("/")
        .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
      current = steps.reduce<unknown>((found, step) => (isObject(found) ? found[step] : undefined), this.#document);
    }
    return isObject(current) ? current : {};
  }

  *operations(): Generator<readonly [string, JsonObject]> {
    for (const [route, item] of Object.entries(this.resolved(this.#document["paths"])))
      for (const [method, operation] of Object.entries(this.resolved(item)))
        if (METHODS.includes(method) && isObject(operation)) yield [`${method.toUpperCase()} ${route}`, operation];
  }

  /** The schemas in JSON of a request or of a response, by media type; the key is empty in Swagger 2.0. */
  schemas(operation: JsonObject, of: string): ReadonlyMap<string, unknown> {
    if (of === "body" && this.#document["swagger"] !== undefined) {
      const parameters = (operation["parameters"] ?? []) as readonly unknown[];
      const body = parameters.map((each) => this.resolved(each)).find((each) => each["in"] === "body");
      return new Map(body === undefined ? [] : [["", body["schema"]]]);
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
    const validate = this.#validators.get(key) ?? ajv.compile(plain(schema, direction) as object);
    this.#validators.set(key, validate);
    return validate(value) ? "" : ajv.errorsText(validate.errors);
  }
}

/** The value of an example that can be checked. */
function valueOf({
  of,
  title,
  code,
  isCut,
}: ShownExample): { readonly of: string; readonly value: unknown } | undefined {
  if (isCut) return undefined;
  try {
    if (of === "call-sh") {
      const value = curlBody(code);
      return value === undefined ? undefined : { of: "body", value };
    }
    return /^call-|^sample-/.test(of) || title === "" ? undefined : { of, value: JSON.parse(code) as unknown };
  } catch {
    // Another media type.
    return undefined;
  }
}

/** What examples were checked, and those that are neither valid nor marked. */
export interface CheckedExamples {
  readonly checked: number;
  readonly wrong: readonly string[];
}

/** Compares the examples on a site's pages with what a validator of other people says of them. */
export async function checkValidExamples(file: string | object, { files }: Site): Promise<CheckedExamples> {
  const source = (typeof file === "string" ? await SwaggerParser.bundle(file) : file) as unknown as JsonObject;
  const document = new Judged(source);
  const operations = new Map(document.operations());
  const wrong: string[] = [];
  let checked = 0;
  for (const [name, html] of files) {
    if (!name.endsWith(".html") || !name.includes("operations/")) continue;
    const shown = shownOperation(html);
    const operation = shown === undefined ? undefined : operations.get(`${shown.method} ${shown.path}`);
    if (shown === undefined || operation === undefined) continue;
    for (const example of shown.examples) {
      const found = valueOf(example);
      if (found === undefined) continue;
      const { of, value } = found;
      const schemas = document.schemas(operation, of);
      const [only] = schemas.keys();
      const type = schemas.size === 1 ? only : [...schemas.keys()].find((each) => example.title.includes(each));
      const schema = type === undefined ? undefined : schemas.get(type);
      if (!isObject(schema)) continue;
      checked += 1;
      if (example.isMarked) continue;
      const problem = document.problem(schema, value, of === "body" ? "request" : "response");
      if (problem !== "") wrong.push(`${name} ${example.of} ${example.title}: ${problem}`);
    }
  }
  return { checked, wrong };
}
