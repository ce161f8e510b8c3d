import { api, definitions, operation, parameters, text, type DocumentAdvice } from "./api.js";

const query = (name: string, more: object = { type: "string" }) => ({ name, in: "query", ...more });
const body = (schema: object = { type: "string" }) => ({ name: "body", in: "body", schema });
const yaml = (given: string) => ({ "api.yaml": given });
const SAIL = { operationId: "sail", responses: { "200": { description: "OK" } } };
const HEAD = 'swagger: "2.0"\ninfo: {title: Boats, version: v1}\n';

/** A schema with as many levels as given. */
const nested = (levels: number): string =>
  `{"swagger":"2.0","info":{"title":"T","version":"1"},"paths":{},"definitions":{"Boat":${'{"items":'.repeat(levels)}{"type":"string"}${"}".repeat(levels)}}}`;

/** Advice on documents in general, GV600 to GV601. */
export const fileAdvice: readonly DocumentAdvice[] = [
  { code: "GV6001", broken: { "other.json": "{}" }, followed: [api({})] },
  { code: "GV6002", broken: text('{"swagger": }'), followed: [api({})] },
  { code: "GV6003", broken: text('{"swagger": "1.2"}'), followed: [api({ swagger: "2.0" })] },
  {
    code: "GV6004",
    broken: yaml(`${HEAD}paths: {}\ndefinitions:\n  Boat: {type: object}\n  Boat: {type: string}\n`),
    followed: ["Boat: {type: object}\n", "Boat: {type: object}\n  Ship: {type: string}\n"].map((rest) =>
      yaml(`${HEAD}paths: {}\ndefinitions:\n  ${rest}`),
    ),
  },
  {
    code: "GV6005",
    broken: definitions({ Fleet: { $ref: "#/definitions/Bot" } }),
    followed: [
      definitions({ Fleet: { $ref: "#/definitions/Boat" } }),
      definitions({ Fleet: { $ref: "#/definitions/Bot" }, Bot: { type: "object" } }),
    ],
  },
  {
    code: "GV6006",
    broken: definitions({ Fleet: { $ref: "Boat" } }),
    followed: [definitions({ Fleet: { $ref: "#/definitions/Boat" } })],
  },
  {
    code: "GV6007",
    broken: definitions({ A: { $ref: "#/definitions/B" }, B: { $ref: "#/definitions/A" } }),
    followed: [definitions({ A: { $ref: "#/definitions/B" }, B: { type: "string" } })],
  },
  {
    code: "GV6008",
    broken: text(nested(600)),
    followed: [
      definitions({ Inner: { type: "string" }, Outer: { type: "array", items: { $ref: "#/definitions/Inner" } } }),
    ],
  },
  {
    code: "GV6009",
    broken: definitions({ Fleet: { $ref: "parts.json#/Fleet" } }),
    followed: [
      { ...definitions({ Fleet: { $ref: "parts.json#/Fleet" } }), "parts.json": '{"Fleet":{"type":"object"}}' },
    ],
  },
  {
    code: "GV6010",
    broken: text(`// Boats.\n${api({})["api.json"] ?? ""}`),
    followed: [api({})],
  },
  {
    code: "GV6011",
    broken: yaml("swagger: 2.0\ninfo: {title: Boats, version: v1}\npaths: {}\ndefinitions:\n"),
    followed: [yaml(`${HEAD}paths: {}\n`)],
  },
];

const union = (base: object, part: object) =>
  definitions({
    Fleet: {
      type: "object",
      discriminator: "kind",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      ...base,
    },
    Raft: { allOf: [{ $ref: "#/definitions/Fleet" }], ...part },
  });

/** Advice on schemas, GV605. */
export const schemaAdvice: readonly DocumentAdvice[] = [
  {
    code: "GV6050",
    broken: api({
      paths: {
        "/boats": { get: { operationId: "a", responses: { "200": { description: "OK" } } } },
        boats: { get: { operationId: "b", responses: { "200": { description: "OK" } } } },
      },
    }),
    followed: [
      api({}),
      api({
        paths: {
          "/boats": { get: { operationId: "a", responses: { "200": { description: "OK" } } } },
          "/ships": { get: { operationId: "b", responses: { "200": { description: "OK" } } } },
        },
      }),
    ],
  },
  {
    code: "GV6051",
    broken: definitions({ Day: { type: "date" } }),
    followed: [definitions({ Day: { type: "string" } })],
  },
  {
    code: "GV6052",
    broken: definitions({ Fleet: { type: "array" } }),
    followed: [definitions({ Fleet: { type: "array", items: { type: "string" } } })],
  },
  {
    code: "GV6053",
    broken: definitions({ Mast: { required: ["hight"], properties: { height: { type: "number" } } } }),
    followed: [
      definitions({ Mast: { required: ["height"], properties: { height: { type: "number" } } } }),
      definitions({ Mast: { required: ["hight"], properties: { hight: { type: "number" } } } }),
    ],
  },
  {
    code: "GV6055",
    broken: definitions({ Self: { allOf: [{ $ref: "#/definitions/Self" }] } }),
    followed: [definitions({ Self: { type: "object" } })],
  },
  {
    code: "GV6056",
    broken: definitions({ Fleet: { type: "object", discriminator: "kind", properties: {} } }),
    followed: [
      definitions({
        Fleet: { type: "object", discriminator: "kind", required: ["kind"], properties: { kind: { type: "string" } } },
      }),
    ],
  },
  {
    code: "GV6057",
    broken: definitions({ Either: { oneOf: [{ type: "string" }, { type: "integer" }] } }),
    followed: [definitions({ Either: { type: "string" } }), union({}, {})],
  },
  {
    code: "GV6058",
    broken: union({ properties: { kind: { type: "string", enum: ["sail", "oars"] } } }, {}),
    followed: ["x-ms-discriminator-value", "x-discriminator-value"].map((name) =>
      union({ properties: { kind: { type: "string", enum: ["sail", "oars"] } } }, { [name]: "sail" }),
    ),
  },
  {
    code: "GV6059",
    broken: operation({}, "/boats#small"),
    followed: [operation({}, "/boats%23small"), parameters([query("size")])],
  },
];

/** An OpenAPI 3.2 document whose whole query has a media type. */
const filtered = (mediaType: string, schema: object) =>
  text(
    JSON.stringify({
      openapi: "3.2.0",
      info: { title: "Fleet", version: "1" },
      paths: {
        "/boats": {
          get: {
            operationId: "listBoats",
            parameters: [{ name: "filter", in: "querystring", content: { [mediaType]: { schema } } }],
            responses: { "204": { description: "Done." } },
          },
        },
      },
    }),
  );

/** An OpenAPI 3.1 document with the given mapping of a discriminator, constant of it, and style of a parameter. */
const fleet = (mapping: object, constant: string, style: string) =>
  text(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Fleet", version: "1" },
      paths: {
        "/boats": {
          get: {
            operationId: "listBoats",
            parameters: [{ name: "q", in: "query", style, schema: { type: "array", items: { type: "string" } } }],
            responses: {
              "200": {
                description: "OK",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Boat" } } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Boat: {
            oneOf: [{ $ref: "#/components/schemas/Ferry" }, { $ref: "#/components/schemas/Tug" }],
            discriminator: {
              propertyName: "kind",
              mapping: { ferry: "#/components/schemas/Ferry", tug: "#/components/schemas/Tug", ...mapping },
            },
          },
          Ferry: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
          Tug: { type: "object", required: ["kind"], properties: { kind: { const: constant } } },
        },
      },
    }),
  );

/** Advice on OpenAPI 3, GV61. */
export const openapi3Advice: readonly DocumentAdvice[] = [
  {
    code: "GV6101",
    broken: fleet({}, "tug", "commas"),
    followed: ["form", "spaceDelimited", "pipeDelimited"].map((style) => fleet({}, "tug", style)),
  },
  { code: "GV6102", broken: fleet({ raft: "Raft" }, "tug", "form"), followed: [fleet({ tug: "Tug" }, "tug", "form")] },
  {
    code: "GV6104",
    broken: filtered("application/xml", { type: "object" }),
    followed: [filtered("application/json", { type: "object" }), filtered("application/xml", { type: "string" })],
  },
  { code: "GV6103", broken: fleet({}, "pusher", "form"), followed: [fleet({}, "tug", "form")] },
];

/** Advice on operations, their parameters and security, GV606 and GV607. */
export const operationAdvice: readonly DocumentAdvice[] = [
  { code: "GV6060", broken: parameters([{ in: "query", type: "string" }]), followed: [parameters([query("q")])] },
  { code: "GV6061", broken: parameters([query("q"), query("q")]), followed: [parameters([query("q")])] },
  {
    code: "GV6062",
    broken: operation({}, "/boats/{name}"),
    followed: [parameters([{ name: "name", in: "path", required: true, type: "string" }], "/boats/{name}")],
  },
  {
    code: "GV6063",
    broken: parameters([{ name: "nane", in: "path", required: true, type: "string" }], "/boats"),
    followed: [parameters([{ name: "name", in: "path", required: true, type: "string" }], "/boats/{name}")],
  },
  {
    code: "GV6064",
    broken: parameters([{ name: "name", in: "path", type: "string" }], "/boats/{name}"),
    followed: [parameters([{ name: "name", in: "path", required: true, type: "string" }], "/boats/{name}")],
  },
  {
    code: "GV6065",
    broken: parameters([body(), { name: "file", in: "formData", type: "string" }]),
    followed: [
      parameters([body({ type: "object", properties: { file: { type: "string" } } })]),
      operation({
        consumes: ["application/x-www-form-urlencoded"],
        parameters: [
          { name: "a", in: "formData", type: "string" },
          { name: "file", in: "formData", type: "string" },
        ],
      }),
    ],
  },
  {
    code: "GV6066",
    broken: parameters([query("q", { schema: { type: "string" } })]),
    followed: [parameters([query("q")]), parameters([body()])],
  },
  {
    code: "GV6067",
    broken: parameters([query("q", { type: "array", items: { type: "string" }, collectionFormat: "commas" })]),
    followed: ["csv", "multi"].map((collectionFormat) =>
      parameters([query("q", { type: "array", items: { type: "string" }, collectionFormat })]),
    ),
  },
  {
    code: "GV6068",
    broken: operation({ produces: "json" }),
    followed: [operation({ produces: ["application/json"] })],
  },
  {
    code: "GV6070",
    broken: api({ paths: { "/boats": { get: { operationId: "a" } } } }),
    followed: [operation({ responses: { "200": { description: "OK" } } })],
  },
  {
    code: "GV6079",
    broken: api({
      paths: { "/boats": { get: { $ref: "#/x-operations/sail" } } },
      "x-operations": { sail: SAIL },
    }),
    followed: [
      api({ paths: { "/boats": { $ref: "#/x-paths/boats" } }, "x-paths": { boats: { get: SAIL } } }),
      api({ paths: { "/boats": { get: SAIL } } }),
    ],
  },
  {
    code: "GV6071",
    broken: operation({ responses: { "200": { description: "OK" }, "4o4": { description: "None" } } }),
    followed: ["404", "default"].map((status) =>
      operation({ responses: { "200": { description: "OK" }, [status]: { description: "None" } } }),
    ),
  },
  {
    code: "GV6072",
    broken: api({ security: [{ key: [] }] }),
    followed: [
      api({ security: [{ key: [] }], securityDefinitions: { key: { type: "basic" } } }),
      api({ security: [{ kay: [] }], securityDefinitions: { kay: { type: "basic" } } }),
    ],
  },
  {
    code: "GV6073",
    broken: api({ securityDefinitions: { key: { type: "http", scheme: "bearer" } } }),
    followed: [api({ securityDefinitions: { key: { type: "apiKey", in: "header", name: "Authorization" } } })],
  },
  {
    code: "GV6074",
    broken: operation({}, "/boats", { put: { operationId: "listBoats", responses: { "200": { description: "OK" } } } }),
    followed: [
      operation({}, "/boats", { put: { operationId: "putBoats", responses: { "200": { description: "OK" } } } }),
    ],
  },
  { code: "GV6077", broken: operation({}, "boats"), followed: [operation({}, "/boats")] },
];
