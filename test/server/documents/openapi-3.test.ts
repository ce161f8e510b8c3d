import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { gadgets } from "./support/documents.js";
import { ask } from "./support/listen.js";
import { startServe } from "./support/serve-process.js";

const root = mkdtempSync(path.join(tmpdir(), "groupversion-serve-3-"));
afterAll(() => rmSync(root, { recursive: true }));

const answers = { "200": { description: "OK" } };
const boats = {
  openapi: "3.1.0",
  info: { title: "Boats", version: "v1" },
  paths: {
    "/apis/boats.example.com/v1/boats": {
      get: {
        responses: {
          "200": {
            description: "OK",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Vessel" } } },
          },
        },
      },
    },
    "/version": { get: { responses: answers } },
  },
  webhooks: { sunk: { post: { responses: answers } } },
  components: {
    schemas: {
      Vessel: { anyOf: [{ type: "null" }], discriminator: { propertyName: "form", mapping: { sail: "Sail" } } },
      Sail: { type: ["object", "null"] },
      Unused: { const: 1 },
    },
  },
};

const write = (name: string, document: object): string => {
  writeFileSync(path.join(root, name), JSON.stringify(document));
  return name;
};

describe("groupversion serve of documents in OpenAPI 3", () => {
  test("one document is served at /openapi/v3 alone, divided by GroupVersion", async () => {
    const { port } = await startServe(root, [write("boats.json", boats)]);
    const index = JSON.parse((await ask(port, "/openapi/v3")).body.toString()) as { paths: object };
    expect(Object.keys(index.paths)).toEqual(["apis/boats.example.com/v1", "version", "webhooks"]);
    const part = JSON.parse((await ask(port, "/openapi/v3/apis/boats.example.com/v1")).body.toString()) as typeof boats;
    expect(part.openapi).toBe("3.1.0");
    expect(Object.keys(part.components.schemas)).toEqual(["Vessel", "Sail"]);
    expect(part.webhooks).toBeUndefined();
    for (const address of ["/openapi/v2", "/swagger.json"]) {
      const { status, body } = await ask(port, address);
      expect(status).toBe(404);
      expect(body.toString()).toContain("no form in Swagger 2.0");
    }
    expect((await ask(port, "/readyz")).status).toBe(200);
  });

  test("a document in Swagger 2.0 beside it is served at /openapi/v2, and converted where the other has nothing", async () => {
    const { port } = await startServe(root, [write("boats.json", boats), write("gadgets.json", gadgets())]);
    const { body } = await ask(port, "/openapi/v2");
    expect((JSON.parse(body.toString()) as { paths: object }).paths).toEqual(gadgets().paths);
    const index = JSON.parse((await ask(port, "/openapi/v3")).body.toString()) as { paths: object };
    expect(Object.keys(index.paths)).toContain("apis/boats.example.com/v1");
    expect(Object.keys(index.paths).length).toBeGreaterThan(3);
  });
});
