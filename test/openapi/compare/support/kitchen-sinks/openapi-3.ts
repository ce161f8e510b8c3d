const text = { type: "string" } as const;

/** OpenAPI 3.0, 3.1 and 3.2 at once: newer keywords count in all of them. */
export const OPENAPI_3 = {
  openapi: "3.2.0",
  $self: "https://example.com/api",
  jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base",
  info: {
    title: "Pets",
    summary: "Pets",
    description: "All of them",
    version: "1.0.0",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [
    {
      url: "https://{region}.example.com/v1",
      name: "production",
      description: "Production",
      variables: { region: { default: "eu", enum: ["eu", "us"], description: "Where" } },
    },
  ],
  paths: {
    "/pets/{id}": {
      summary: "A pet",
      description: "One pet",
      servers: [{ url: "https://pets.example.com" }],
      parameters: [{ name: "id", in: "path", required: true, schema: text, style: "label", explode: true }],
      put: {
        tags: ["pets"],
        summary: "Replace",
        description: "Replace a pet",
        externalDocs: { url: "https://example.com/replace" },
        operationId: "replacePet",
        deprecated: true,
        security: [{ key: [] }, { oauth: ["write"] }],
        servers: [{ url: "https://write.example.com" }],
        parameters: [
          {
            name: "filter",
            in: "query",
            required: true,
            deprecated: true,
            allowEmptyValue: true,
            description: "Which",
            style: "deepObject",
            explode: true,
            allowReserved: true,
            schema: { type: "object", properties: { color: text } },
            example: { color: "red" },
          },
          { $ref: "#/components/parameters/Trace" },
          { name: "q", in: "query", content: { "application/json": { schema: { type: "object" } } } },
        ],
        requestBody: {
          description: "The pet",
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/Pet" }, example: { name: "Rex" } },
            "multipart/form-data": {
              schema: { type: "object", properties: { file: { type: "string", contentMediaType: "image/png" } } },
              encoding: {
                file: { contentType: "image/png", style: "form", explode: true, headers: { "X-A": { schema: text } } },
              },
            },
          },
        },
        responses: {
          200: {
            summary: "Done",
            description: "Done",
            headers: { "X-Rate": { required: true, description: "Left", schema: { type: "integer" } } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Pet" },
                examples: { rex: { summary: "Rex", value: { name: "Rex" } } },
              },
              "application/jsonl": { itemSchema: { $ref: "#/components/schemas/Toy" } },
            },
            links: { toys: { operationId: "listToys", parameters: { id: "$response.body#/id" } } },
          },
          "4XX": { $ref: "#/components/responses/Failed" },
        },
        callbacks: {
          done: {
            "{$request.body#/url}": {
              post: {
                requestBody: {
                  content: { "application/json": { schema: { type: "object", properties: { id: text } } } },
                },
                responses: { 200: { description: "Thanks" } },
              },
            },
          },
        },
        "x-operation": 1,
      },
      additionalOperations: { COPY: { operationId: "copyPet", responses: { 204: { description: "Done" } } } },
    },
  },
  webhooks: {
    born: {
      post: {
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Toy" } } } },
        responses: { 200: { description: "Thanks" } },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: ["object", "null"],
        title: "Pet",
        description: "A pet",
        $comment: "For maintainers",
        $id: "https://example.com/schemas/pet",
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/core": true },
        $anchor: "pet",
        $dynamicAnchor: "node",
        $defs: { Note: { type: "string", maxLength: 6 } },
        required: ["kind"],
        minProperties: 1,
        maxProperties: 30,
        additionalProperties: false,
        patternProperties: { "^x-": { type: "string", maxLength: 3 } },
        propertyNames: { maxLength: 40 },
        dependentRequired: { name: ["kind"] },
        dependentSchemas: { age: { required: ["name"] } },
        unevaluatedProperties: false,
        if: { required: ["age"] },
        then: { required: ["kind"] },
        else: { required: ["id"] },
        examples: [{ kind: "dog" }],
        externalDocs: { url: "https://example.com/pet" },
        xml: { name: "pet" },
        "x-definition": 1,
        properties: {
          kind: { type: "string", const: "dog" },
          name: { type: "string", minLength: 1, maxLength: 20, pattern: "^[a-z]", default: "rex", format: "hostname" },
          age: { type: "integer", format: "int64", exclusiveMinimum: 0, exclusiveMaximum: 40, multipleOf: 2 },
          weight: { type: "number", minimum: 0.5, maximum: 90 },
          id: { type: "string", readOnly: true },
          secret: { type: "string", writeOnly: true, deprecated: true },
          nick: { type: "string", nullable: true },
          toys: {
            type: "array",
            items: { $ref: "#/components/schemas/Toy" },
            minItems: 1,
            maxItems: 9,
            uniqueItems: true,
            contains: { required: ["name"] },
            minContains: 1,
            maxContains: 3,
            unevaluatedItems: false,
          },
          place: { type: "array", prefixItems: [{ type: "number" }, { type: "number" }] },
          data: {
            type: "string",
            contentEncoding: "base64",
            contentMediaType: "application/json",
            contentSchema: text,
          },
          owner: {
            oneOf: [{ $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/Company" }],
            discriminator: {
              propertyName: "type",
              mapping: { p: "#/components/schemas/Person", c: "#/components/schemas/Company" },
            },
          },
          vet: { anyOf: [{ $ref: "#/components/schemas/Person" }, { type: "string", maxLength: 5 }] },
          tag: { type: "string", not: { enum: ["none"] } },
          child: { $dynamicRef: "#node" },
          mix: {
            allOf: [
              { type: "object", properties: { a: text } },
              { type: "object", properties: { b: text } },
            ],
          },
          other: { $ref: "#/components/schemas/Toy", description: "Another", deprecated: true },
        },
      },
      Toy: {
        type: "object",
        properties: { name: text, parts: { type: "array", items: { $ref: "#/components/schemas/Toy" } } },
      },
      Person: { type: "object", required: ["type"], properties: { type: text, email: text } },
      Company: {
        type: "object",
        required: ["type"],
        properties: { type: text, vat: { type: "string", maxLength: 12 } },
      },
      Unused: { type: "string" },
    },
    parameters: { Trace: { name: "X-Trace", in: "header", schema: { type: "string", format: "uuid" } } },
    pathItems: { Shared: { get: { operationId: "getShared", responses: { 204: { description: "Done" } } } } },
    responses: { Failed: { description: "Failed", content: { "text/plain": { schema: text } } } },
    securitySchemes: {
      key: { type: "apiKey", name: "X-Key", in: "header", description: "A key", deprecated: true },
      bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
      oauth: {
        type: "oauth2",
        flows: {
          authorizationCode: { authorizationUrl: "https://a", tokenUrl: "https://t", scopes: { write: "Write" } },
        },
      },
      certificate: { type: "mutualTLS", description: "A certificate" },
      oidc: { type: "openIdConnect", openIdConnectUrl: "https://example.com/oidc" },
    },
  },
  security: [{ key: [] }],
  tags: [{ name: "pets", summary: "Pets", description: "Pets", parent: "all", kind: "nav" }],
  externalDocs: { url: "https://example.com" },
  "x-document": 1,
};
