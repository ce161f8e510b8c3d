/** Keywords for people. */
export const DOCUMENTATION: ReadonlySet<string> = new Set([
  "title",
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "$comment",
]);

const META: ReadonlySet<string> = new Set([
  ...DOCUMENTATION,
  "default",
  "readOnly",
  "writeOnly",
  "nullable",
  "deprecated",
  "xml",
]);

/** Whether a keyword says something of a value in its place, so that it may stand beside a reference. */
export const isMeta = (key: string): boolean => META.has(key) || (key.startsWith("x-") && key !== INT_OR_STRING);

export const INT_OR_STRING = "x-kubernetes-int-or-string";

/** Limits, and whether a larger one accepts more. */
export const BOUNDS: ReadonlyMap<string, "upper" | "lower" | "multiple" | "flag"> = new Map([
  ["maximum", "upper"],
  ["maxLength", "upper"],
  ["maxItems", "upper"],
  ["maxProperties", "upper"],
  ["minimum", "lower"],
  ["minLength", "lower"],
  ["minItems", "lower"],
  ["minProperties", "lower"],
  ["multipleOf", "multiple"],
  ["uniqueItems", "flag"],
]);

/** Keywords whose raw values are compared if nothing else was found: they may say the same in other words. */
export const RESTATABLE: readonly string[] = [
  ...["type", "format", "enum", "const", "pattern", "required", "exclusiveMaximum", "exclusiveMinimum", "nullable"],
  ...["readOnly", "writeOnly", "deprecated", "x-nullable", "collectionFormat", INT_OR_STRING],
  ...BOUNDS.keys(),
];

/** Keywords with schemas, whose presence alone may mean nothing. */
export const RESTATABLE_PRESENCE: readonly string[] = [
  ...["items", "additionalProperties", "properties", "patternProperties", "prefixItems", "oneOf", "anyOf", "allOf"],
  ...["not", "discriminator"],
];
