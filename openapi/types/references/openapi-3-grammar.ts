import { linkKinds, type KindRow } from "./part-kind.js";

type Name =
  | "document"
  | "components"
  | "paths"
  | "pathItems"
  | "pathItem"
  | "operations"
  | "operation"
  | "parameters"
  | "parameter"
  | "requestBodies"
  | "requestBody"
  | "content"
  | "mediaType"
  | "encodings"
  | "encoding"
  | "responses"
  | "statuses"
  | "response"
  | "headers"
  | "callbacks"
  | "callback"
  | "links"
  | "link"
  | "examples"
  | "example"
  | "securitySchemes"
  | "securityScheme"
  | "schemas"
  | "schema"
  | "discriminator"
  | "mapping";

type Row = KindRow<Name>;

/** An object with known keys. Everything else in it is data. */
const object = (keys: Row["keys"] & object): Row => ({ keys, extensions: "data", others: "data", items: "data" });

/** A list of parts, or a part. */
const listed = (name: Name, keys: Row["keys"] & object): Row => ({ ...object(keys), items: name });

/** A map from names, which may begin with `x-`. */
const named = (name: Name): Row => ({ extensions: name, others: name, items: "data" });

/** A map from names, beside extensions. */
const extended = (name: Name): Row => ({ extensions: "data", others: name, items: "data" });

const METHOD_KEYS = {
  get: "operation",
  put: "operation",
  post: "operation",
  delete: "operation",
  options: "operation",
  head: "operation",
  patch: "operation",
  trace: "operation",
  query: "operation",
} as const;

const PARAMETER_KEYS = { schema: "schema", content: "content", examples: "examples" } as const;

/** Keywords of JSON Schema that hold a schema, a list of schemas, or a map of them. */
const SCHEMA_KEYS = {
  ...(Object.fromEntries(
    [
      "additionalItems",
      "additionalProperties",
      "allOf",
      "anyOf",
      "contains",
      "contentSchema",
      "else",
      "if",
      "items",
      "not",
      "oneOf",
      "prefixItems",
      "propertyNames",
      "then",
      "unevaluatedItems",
      "unevaluatedProperties",
    ].map((key) => [key, "schema"]),
  ) as Readonly<Record<string, "schema">>),
  $defs: "schemas",
  definitions: "schemas",
  dependentSchemas: "schemas",
  patternProperties: "schemas",
  properties: "schemas",
  discriminator: "discriminator",
} as const;

/**
 * Where references may stand in OpenAPI 3.0, 3.1 and 3.2. A `$ref` anywhere else is data, such as one in an example or
 * in `info`. The newer dialects only add keys, so one table serves all: older documents do not have these keys.
 *
 * Each row is an object of the specification, or a map or list of such objects. `statuses` are an operation's responses.
 */
export const OPENAPI_3 = linkKinds<Name>({
  document: {
    ...object({ paths: "paths", "x-ms-paths": "paths", webhooks: "pathItems", components: "components" }),
    target: "none",
  },
  components: object({
    schemas: "schemas",
    responses: "responses",
    parameters: "parameters",
    examples: "examples",
    requestBodies: "requestBodies",
    headers: "headers",
    securitySchemes: "securitySchemes",
    links: "links",
    callbacks: "callbacks",
    pathItems: "pathItems",
    mediaTypes: "content",
  }),
  paths: extended("pathItem"),
  pathItems: named("pathItem"),
  pathItem: object({ ...METHOD_KEYS, additionalOperations: "operations", parameters: "parameters" }),
  operations: named("operation"),
  operation: object({
    parameters: "parameters",
    requestBody: "requestBody",
    responses: "statuses",
    callbacks: "callbacks",
  }),
  // A list in path items and operations, a map in components.
  parameters: { ...named("parameter"), items: "parameter" },
  parameter: object(PARAMETER_KEYS),
  requestBodies: named("requestBody"),
  requestBody: object({ content: "content" }),
  content: named("mediaType"),
  mediaType: object({
    schema: "schema",
    itemSchema: "schema",
    examples: "examples",
    encoding: "encodings",
    prefixEncoding: "encoding",
    itemEncoding: "encoding",
  }),
  encodings: named("encoding"),
  encoding: listed("encoding", {
    headers: "headers",
    encoding: "encodings",
    prefixEncoding: "encoding",
    itemEncoding: "encoding",
  }),
  responses: named("response"),
  statuses: extended("response"),
  response: object({ headers: "headers", content: "content", links: "links" }),
  headers: named("parameter"),
  callbacks: named("callback"),
  callback: extended("pathItem"),
  links: named("link"),
  link: object({}),
  examples: named("example"),
  example: object({}),
  securitySchemes: named("securityScheme"),
  securityScheme: object({}),
  schemas: named("schema"),
  schema: listed("schema", SCHEMA_KEYS),
  discriminator: { ...object({ mapping: "mapping" }), target: "none" },
  mapping: { ...named("mapping"), target: "none", texts: "schema" },
});
