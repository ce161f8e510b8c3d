const thing = { $ref: "#/components/schemas/Thing" };
const problem = { $ref: "#/components/schemas/Problem" };

const get = (operationId: string, content: object): object => ({
  get: { operationId, responses: { 200: { description: "It.", content } } },
});

const json = (schema: object): object => ({ "application/json": { schema } });

const event = (name: string, contentSchema: object): object => ({
  properties: {
    event: { const: name },
    data: { type: "string", contentMediaType: "application/json", contentSchema },
  },
});

/** An API of streams, of whole responses, and of a list in pages. */
export const flowDocument = {
  openapi: "3.2.0",
  info: { title: "Flow", version: "1" },
  servers: [{ url: "https://flow.example.com" }],
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        parameters: [{ name: "after", in: "query", schema: { type: "string" } }],
        responses: {
          200: {
            description: "Some.",
            headers: {
              "X-Count": { required: true, schema: { type: "integer" } },
              "X-Tags": { schema: { type: "array", items: { type: "string" } } },
            },
            content: json({ $ref: "#/components/schemas/Page" }),
          },
          404: { description: "None.", content: json(problem) },
          "4XX": {
            description: "Wrong.",
            headers: { "Retry-After": { schema: { type: "integer" } } },
            content: json(problem),
          },
          default: { description: "Something else." },
        },
      },
      delete: { operationId: "deleteThing", responses: { 204: { description: "Gone." } } },
    },
    "/events": get("follow", {
      "text/event-stream": {
        itemSchema: { oneOf: [event("thing", thing), event("rest", { $ref: "#/components/schemas/Rest" })] },
      },
    }),
    "/texts": get("texts", { "text/event-stream": { schema: { type: "string" } } }),
    "/lines": get("lines", { "application/x-ndjson": { schema: { type: "array", items: thing } } }),
    "/sequence": get("sequence", { "application/json-seq": { itemSchema: thing } }),
    "/parts": get("parts", { "multipart/mixed": { itemSchema: thing } }),
    "/chat": {
      post: {
        operationId: "chat",
        requestBody: { required: true, content: json(thing) },
        responses: {
          200: { description: "It.", content: { ...json(thing), "text/event-stream": { schema: problem } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Page: { type: "object", properties: { data: { type: "array", items: thing }, next: { type: "string" } } },
      Problem: { type: "object", properties: { title: { type: "string" } } },
      Rest: { type: "object", required: ["until"], properties: { until: { type: "integer" } } },
      Thing: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
    },
  },
};
