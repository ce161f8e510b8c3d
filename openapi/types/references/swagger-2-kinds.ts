import { linkKinds } from "./part-kind.js";

const PART_KEYS = {
  default: "data",
  example: "data",
  examples: "data",
  enum: "data",
  properties: "names",
  definitions: "names",
  parameters: "names",
  headers: "names",
  securityDefinitions: "names",
  paths: "namesAndExtensions",
  responses: "namesAndExtensions",
} as const;

/**
 * Where references may stand in Swagger 2.0. Unknown keys are read like known ones, since people put references there
 * too.
 *
 * - `root`: a document, or whatever a reference leads to
 * - `part`: a schema, an operation, a parameter, …
 * - `names`: a map from names to parts; a name may be `default` or begin with `x-`
 * - `namesAndExtensions`: paths, and the responses of an operation
 */
export const SWAGGER_2 = linkKinds<"root" | "part" | "names" | "namesAndExtensions">({
  // Shared responses have names; those of an operation have statuses, beside extensions.
  root: { keys: { ...PART_KEYS, responses: "names" }, extensions: "data", others: "part", items: "part" },
  part: { keys: PART_KEYS, extensions: "data", others: "part", items: "part", target: "root" },
  // Between names too: a part is never a text, and people put whole maps into files of their own.
  names: { extensions: "part", others: "part", items: "part", target: "root" },
  namesAndExtensions: { extensions: "data", others: "part", items: "part", target: "root" },
});
