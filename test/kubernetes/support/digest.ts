import { createHash } from "node:crypto";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

/**
 * The content of a Swagger 2.0 document without its prose: names, numbers and hashes.
 *
 * An operation has a hash of its content and one of the parameters that apply to it; a path has a hash of its parameters
 * and their places, in order; a definition has a hash of its content without properties, and one of the order of its
 * properties and required properties.
 */
export interface Digest {
  readonly counts: Readonly<Record<"paths" | "operations" | "definitions" | "properties" | "tags", number>>;
  readonly security: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly definitions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The part of a document that a digest covers. */
export interface DigestScope {
  readonly paths: string;
  readonly definitions: string;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];
const PROSE = new Set(["description", "summary", "title", "externalDocs"]);
const SETS = new Set(["consumes", "produces", "schemes", "required", "enum", "tags"]);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const objectAt = (parent: JsonObject, key: string): JsonObject => {
  const value = parent[key];
  return isObject(value) ? value : {};
};

const textAt = (parent: JsonObject, key: string): string => {
  const value = parent[key];
  return typeof value === "string" ? value : "";
};

const listAt = (parent: JsonObject, key: string): readonly JsonObject[] => {
  const value = parent[key];
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
};

/** Sorts keys and sets, and drops prose. A property named `description` is a schema and stays. */
function canonical(value: Json, key?: string): Json {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => canonical(item));
    if (key === undefined || !SETS.has(key)) return items;
    return items.map((item) => JSON.stringify(item)).sort();
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .filter((name) => !(PROSE.has(name) && typeof value[name] === "string"))
      .map((name) => [name, canonical(value[name] ?? null, name)]),
  );
}

const hash = (value: Json): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);

/** `query:pretty`. References to shared parameters are followed. */
function parameterEntries(document: JsonObject, list: readonly JsonObject[]): [string, JsonObject][] {
  return list.map((parameter) => {
    const reference = parameter["$ref"];
    const found =
      typeof reference === "string"
        ? objectAt(objectAt(document, "parameters"), reference.split("/").pop() ?? "")
        : parameter;
    return [`${textAt(found, "in")}:${textAt(found, "name")}`, found];
  });
}

function digestPath(document: JsonObject, item: JsonObject): Record<string, string> {
  const shared = parameterEntries(document, listAt(item, "parameters"));
  const places: Json[] = [["", ...shared.map(([key]) => key)]];
  const operations = METHODS.filter((method) => isObject(item[method])).map((method): [string, string] => {
    const operation = objectAt(item, method);
    const own = parameterEntries(document, listAt(operation, "parameters"));
    places.push([method, ...own.map(([key]) => key)]);
    const inherited = Object.fromEntries(
      ["consumes", "produces", "schemes"].map((key) => [key, operation[key] ?? document[key] ?? null]),
    );
    const rest = Object.fromEntries(Object.entries(operation).filter(([key]) => key !== "parameters"));
    const applying = new Map([...shared, ...own].map(([key, parameter]) => [key, canonical(parameter)]));
    const parameters = [...applying].sort(([a], [b]) => (a < b ? -1 : 1));
    return [method, `${hash(canonical({ ...rest, ...inherited }))} ${hash(parameters)}`];
  });
  return { parameters: hash(places), ...Object.fromEntries(operations) };
}

function digestDefinition(schema: JsonObject): Record<string, string> {
  const properties = objectAt(schema, "properties");
  const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "properties"));
  const order = hash([schema["required"] ?? [], Object.keys(properties)]);
  return {
    "": `${hash(canonical(rest))} ${order}`,
    ...Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, hash(canonical(property))])),
  };
}

const withPrefix = (entries: JsonObject, prefix: string): [string, JsonObject][] =>
  Object.entries(entries).filter(
    (entry): entry is [string, JsonObject] => entry[0].startsWith(prefix) && isObject(entry[1]),
  );

/** Digests a document, or the part of it whose paths and definitions begin with the prefixes of the scope. */
export function digestOf(value: unknown, scope: DigestScope = { paths: "", definitions: "" }): Digest {
  const document = value as JsonObject;
  const items = withPrefix(objectAt(document, "paths"), scope.paths);
  const schemas = withPrefix(objectAt(document, "definitions"), scope.definitions);
  const operations = items.flatMap(([, item]) =>
    METHODS.filter((method) => isObject(item[method])).map((m) => objectAt(item, m)),
  );
  const tags = operations.flatMap((operation) => operation["tags"] ?? []);
  return {
    counts: {
      paths: items.length,
      operations: operations.length,
      definitions: schemas.length,
      properties: schemas.reduce((sum, [, schema]) => sum + Object.keys(objectAt(schema, "properties")).length, 0),
      tags: new Set(tags).size,
    },
    security: hash(
      canonical({ definitions: document["securityDefinitions"] ?? {}, security: document["security"] ?? [] }),
    ),
    paths: Object.fromEntries(items.map(([path, item]) => [path, digestPath(document, item)])),
    definitions: Object.fromEntries(schemas.map(([name, schema]) => [name, digestDefinition(schema)])),
  };
}
