import { linkKinds } from "./part-kind.js";

const PART_KEYS = {
  default: "data",
  example: "data",
  enum: "data",
  value: "data",
  security: "data",
  scopes: "data",
  mapping: "data",
  properties: "names",
  schemas: "names",
  parameters: "names",
  requestBodies: "names",
  headers: "names",
  examples: "names",
  securitySchemes: "names",
  content: "names",
  encoding: "names",
  variables: "names",
  links: "links",
  callbacks: "callbacks",
  paths: "namesAndExtensions",
  responses: "namesAndExtensions",
} as const;

/**
 * Where references may stand in OpenAPI 3.0.
 *
 * - `part`: a schema, an operation, a parameter, …
 * - `components`: the shared parts, each of which has a name
 * - `names`: a map from names to parts; a name may be `default` or begin with `x-`
 * - `namesAndExtensions`: paths, the responses of an operation, and the path items of a callback
 * - `callbacks`, `links`: maps from names to these
 */
export const OPENAPI_3_0 = linkKinds<
  "part" | "components" | "names" | "namesAndExtensions" | "callbacks" | "links" | "link"
>({
  part: { keys: { ...PART_KEYS, components: "components" }, extensions: "data", others: "part", items: "part" },
  components: { keys: { ...PART_KEYS, responses: "names" }, extensions: "data", others: "part", items: "part" },
  names: { extensions: "part", others: "part", items: "part" },
  namesAndExtensions: { extensions: "data", others: "part", items: "part" },
  callbacks: { extensions: "namesAndExtensions", others: "namesAndExtensions", items: "part" },
  links: { extensions: "link", others: "link", items: "link" },
  link: { keys: { parameters: "data", requestBody: "data" }, extensions: "data", others: "part", items: "part" },
});
