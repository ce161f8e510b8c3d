// Where the document that Kubernetes publishes departs from the Swagger 2.0 standard. Each entry can find its occurrences
// in a document. docs/reference/departures.md and test/departures.test.ts use this list.

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

const isObject = (value) => typeof value === "object" && value !== null;

/** Every object and list inside a value, the value included. */
function* nodes(value) {
  if (!isObject(value)) return;
  yield value;
  for (const item of Object.values(value)) yield* nodes(item);
}

const operations = (document) =>
  Object.values(document.paths).flatMap((item) => METHODS.flatMap((method) => (item[method] ? [item[method]] : [])));

/** Parameters as written; those of a path item once. */
const parameters = (document) =>
  [...Object.values(document.paths), ...operations(document)].flatMap((holder) => holder.parameters ?? []);

const count = (items) => [...items].length;

/**
 * `found` counts occurrences. `letter` says what the standard makes of them, `meant` what Kubernetes means. `profile` changes
 * a Kubernetes profile so that both agree, where Swagger 2.0 allows it.
 */
export const departures = [
  {
    name: "Keywords beside `$ref`",
    found: (document) =>
      count([...nodes(document)].filter((node) => typeof node.$ref === "string" && Object.keys(node).length > 1)),
    letter: "Siblings of `$ref` are ignored (JSON Reference, section 3): the property has no description of its own.",
    meant: "`description`, and with the extensions the merge keywords, belong to the property.",
    profile: (base) => ({ ...base, schema: { ...base.schema, refSiblings: "wrap" } }),
    option: '`schema.refSiblings`: `"wrap"` writes `allOf: [{ $ref }]`, with the keywords beside the `allOf`',
  },
  {
    name: "`uniqueItems` on parameters that are not arrays",
    found: (document) => count(parameters(document).filter((p) => p.uniqueItems === true && p.type !== "array")),
    letter: "It constrains arrays only; for a string, an integer or a boolean it means nothing.",
    meant: "The parameter occurs at most once.",
    profile: (base) => ({ ...base, parameters: { ...base.parameters, uniqueItems: false } }),
    option: "`parameters.uniqueItems`: `false`",
  },
  {
    name: "Definitions with `properties` but without `type: object`",
    found: (document) => count(Object.values(document.definitions).filter((d) => d.properties && d.type === undefined)),
    letter: "The properties apply if the value is an object; a string or a number is valid, too.",
    meant: "The value is an object.",
    profile: (base) => ({ ...base, schema: { ...base.schema, objectType: true } }),
    option: "`schema.objectType`: `true`, as in the extended profile",
  },
  {
    name: "Repeated query parameters declared as one string",
    found: (document) => count(parameters(document).filter((p) => p.name === "command" && p.type === "string")),
    letter: "`command` of exec occurs once and is one string.",
    meant: "It occurs once for each word of the command line.",
    profile: (base) => ({ ...base, parameters: { ...base.parameters, detail: "full" } }),
    option: '`parameters.detail`: `"full"` writes an array with `collectionFormat: multi`',
  },
  {
    name: "Path parameters that span segments",
    found: (document) => count(Object.keys(document.paths).filter((path) => path.endsWith("/{path}"))),
    letter: "A path parameter fills one segment, and a `/` in its value is escaped.",
    meant: "`{path}` of the proxies is the rest of the URL, including its slashes.",
  },
  {
    name: "The format `int-or-string`",
    found: (document) => count([...nodes(document)].filter((node) => node.format === "int-or-string")),
    letter: "The type is `string`; readers ignore a format that they do not know.",
    meant: "A JSON number or a JSON string.",
  },
  {
    name: "Bearer tokens declared as an API key",
    found: (document) =>
      count(
        Object.values(document.securityDefinitions ?? {}).filter(
          (scheme) =>
            scheme.type === "apiKey" && scheme.in === "header" && scheme.name.toLowerCase() === "authorization",
        ),
      ),
    letter: "The key itself is the value of the header.",
    meant: "The header's value is `Bearer`, a space and the token. Swagger 2.0 has no such scheme.",
  },
  {
    name: "Responses that are streams",
    found: (document) =>
      count(operations(document).filter((o) => o.produces?.some((type) => type.endsWith(";stream=watch")))),
    letter: "The body is one value of the schema.",
    meant:
      "Under the `;stream=watch` media types, and with `watch=true`, the body is a sequence of `versioned.Event` that ends with the connection.",
  },
];
