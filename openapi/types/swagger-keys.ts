/** Keys of Swagger 2.0 whose values are data rather than schemas: a `$ref` in there is no reference. */
export const DATA_KEYS: ReadonlySet<string> = new Set(["default", "example", "examples", "enum"]);

/** Keys whose values map names to parts of the document, so that a `$ref` or `default` in there is only a name. */
export const NAME_KEYS: ReadonlySet<string> = new Set([
  "properties",
  "definitions",
  "parameters",
  "responses",
  "paths",
  "headers",
  "securityDefinitions",
]);
