/** A token of a JSON pointer, encoded for a reference; a lone surrogate cannot be encoded and stays. */
const pointerPart = (name: string): string =>
  name
    .replace(/~/g, "~0")
    .replace(/\//g, "~1")
    .replace(/[^\ud800-\udfff]+/g, encodeURIComponent);

/** A schema with the text in every place that can hold one. */
const schema = (text: string): object => ({
  type: "object",
  title: text,
  description: text,
  required: [text],
  externalDocs: { description: text, url: text },
  example: { [text]: text },
  properties: {
    [text]: { type: "string", title: text, description: text, default: text, example: text, pattern: text },
    [`${text}2`]: { type: "string", format: text, enum: [text, `${text}2`], "x-enum-varnames": [text, `${text}2`] },
    list: { type: "array", items: { type: "object", properties: { [text]: { type: "integer", description: text } } } },
    map: { type: "object", additionalProperties: { type: "string", description: text, enum: [text] } },
    self: { $ref: `#/definitions/${pointerPart(text)}` },
  },
  [`x-${text}`]: { [text]: [text] },
  "x-nullable": text,
});

const parameter = (text: string, place: string, name = text): object => ({
  name,
  in: place,
  description: text,
  type: "string",
  required: place === "path",
  ...(place !== "path" && { default: text }),
  enum: [text, `${text}2`],
  [`x-${text}`]: text,
});

const operation = (text: string, id: string, parameters: readonly object[]): object => ({
  tags: [text],
  operationId: id,
  summary: text,
  description: text,
  externalDocs: { description: text, url: text },
  consumes: ["application/json", text],
  produces: ["application/json", text],
  parameters,
  security: [{ [text]: [text] }],
  responses: {
    200: {
      description: text,
      schema: { $ref: `#/definitions/${pointerPart(text)}` },
      headers: { [text]: { type: "string", description: text, default: text } },
      examples: { [text]: text },
    },
    404: { description: text, schema: { type: "object", title: text, properties: { [text]: { type: "string" } } } },
    default: { $ref: `#/responses/${pointerPart(text)}` },
  },
  [`x-${text}`]: text,
  "x-codegen-request-body-name": text,
});

/** The fields that all hostile documents share. */
const head = (text: string): object => ({
  swagger: "2.0",
  info: {
    title: text,
    version: text,
    description: text,
    termsOfService: text,
    contact: { name: text, url: text, email: text },
    license: { name: text, url: text },
    [`x-${text}`]: text,
  },
  tags: [{ name: text, description: text, externalDocs: { description: text, url: text } }],
  securityDefinitions: {
    [text]: {
      type: "oauth2",
      flow: "accessCode",
      authorizationUrl: text,
      tokenUrl: text,
      description: text,
      scopes: { [text]: text },
    },
    [`${text}2`]: { type: "apiKey", in: "header", name: text, description: text },
  },
  responses: { [text]: { description: text, schema: { $ref: `#/definitions/${pointerPart(`${text}2`)}` } } },
});

/** A plain document with the text in every place that can hold one. */
export const plainDocument = (text: string): object => ({
  ...head(text),
  parameters: { [text]: parameter(text, "query") },
  definitions: {
    [text]: schema(text),
    [`${text}2`]: {
      allOf: [{ $ref: `#/definitions/${pointerPart(text)}` }, { type: "object", properties: { [`${text}3`]: {} } }],
      discriminator: text,
      description: text,
    },
    [`${text}3`]: { type: "string", enum: [text, `${text}2`], description: text, default: text },
  },
  paths: {
    [`/p/{${text.replace(/[{}]/g, "")}}`]: {
      parameters: [parameter(text, "path", text.replace(/[{}]/g, ""))],
      get: operation(text, text, [{ $ref: `#/parameters/${pointerPart(text)}` }, parameter(text, "header", "X-Text")]),
      post: operation(text, `${text}2`, [{ name: text, in: "body", description: text, schema: schema(text) }]),
    },
    [`/${text.replace(/[{}]/g, "")}`]: {
      put: operation(text, "", [parameter(text, "formData")]),
    },
  },
});

/** A Kubernetes-style document, in which group, version and kind become folders and names, too. */
export function kubernetesDocument(text: string): object {
  const kind = { group: text, version: text, kind: text };
  const segment = text.replace(/[{}]/g, "");
  const object = `io.k8s.api.${text}.${text}.${text}`;
  const definition = { ...schema(text), "x-kubernetes-group-version-kind": [kind] };
  const action = (verb: string, id: string, parameters: readonly object[]): object => ({
    ...operation(text, id, parameters),
    "x-kubernetes-action": verb,
    "x-kubernetes-group-version-kind": kind,
  });
  const path = `/apis/${segment}/${segment}/namespaces/{namespace}/${segment}`;
  const namespace = { name: "namespace", in: "path", required: true, type: "string", description: text };
  const watch = { name: "watch", in: "query", type: "boolean", description: text };
  return {
    ...head(text),
    definitions: { [object]: definition, [text]: schema(text), [`${text}2`]: schema(text) },
    paths: {
      [path]: {
        parameters: [namespace],
        get: action("list", `list${text}Namespaced${text}`, [watch]),
        post: action("post", `create${text}Namespaced${text}`, [
          { name: "body", in: "body", required: true, schema: { $ref: `#/definitions/${pointerPart(object)}` } },
        ]),
      },
      "/api/v1/namespaces/{namespace}/pods": {
        parameters: [namespace],
        get: action("list", "listCoreV1NamespacedPod", [watch]),
      },
    },
  };
}
