/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- answers are JSON of any shape */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { TestServer } from "./garden.js";

const DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

const kindOf = (plural: string): string => plural.charAt(0).toUpperCase() + plural.slice(1);

const definition = (plural: string, spec: object): object => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: `${plural}.traps.example` },
  spec: {
    group: "traps.example",
    scope: "Cluster",
    names: { plural, kind: kindOf(plural) },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: "object", properties: { spec } } },
      },
    ],
  },
});

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start([], { documents: [] });
});
afterAll(() => server.close());

async function define(plural: string, spec: object): Promise<void> {
  const { status, body } = await server.send("POST", DEFINITIONS, definition(plural, spec));
  expect(status, JSON.stringify(body)).toBe(201);
  await vi.waitFor(async () => expect((await server.send("GET", `/apis/traps.example/v1/${plural}`)).status).toBe(200));
}

async function create(plural: string, spec: object): Promise<string> {
  const kind = kindOf(plural);
  const object = { apiVersion: "traps.example/v1", kind, metadata: { generateName: "x-" }, spec };
  const { status, body } = await server.send("POST", `/apis/traps.example/v1/${plural}`, object);
  return status === 201 ? "created" : String(body.message);
}

describe("definitions that try to block the server", () => {
  it("cannot do so with a pattern", async () => {
    await define("patterns", { type: "object", properties: { text: { type: "string", pattern: "^(a+)+$" } } });
    expect(await create("patterns", { text: "aaa" })).toBe("created");
    expect(await create("patterns", { text: `${"a".repeat(30_000)}!` })).toContain("should match");
  });

  it("cannot do so with a large pattern and a long text", async () => {
    const pattern = "^(a|b|c|d){1000}$";
    await define("larges", { type: "object", properties: { text: { type: "string", pattern } } });
    expect(await create("larges", { text: "a".repeat(2_000_000) })).toContain("should match");
  });

  it("cannot do so with a pattern and a default", async () => {
    const text = { type: "string", pattern: "^(a+)+$", default: `${"a".repeat(5000)}!` };
    const { status, body } = await server.send(
      "POST",
      DEFINITIONS,
      definition("defaults", { type: "object", properties: { text } }),
    );
    expect(status).toBe(422);
    expect(body.message).toContain("does not match");
  });

  const numbers = { type: "array", items: { type: "integer" } };
  it.each([
    ["loops", "self.a.all(x, self.a.all(y, self.a.all(z, x + y + z >= 0)))"],
    ["lists", "self.a.map(x, self.a.map(y, self.a)).size() > 0"],
    ["sameness", "self.a.all(x, self.a.all(y, self.a == self.a))"],
    ["matching", "self.a.all(x, !self.t.matches('(x+x+)+y'))"],
    ["finding", "self.a.all(x, self.t.contains('y') == false)"],
    ["texts", "self.a.all(x, (self.t + self.t).size() > 0)"],
  ])("cannot do so with a rule: %s", async (plural, rule) => {
    await define(plural, {
      type: "object",
      properties: { a: numbers, t: { type: "string" } },
      "x-kubernetes-validations": [{ rule, message: "no" }],
    });
    expect(await create(plural, { a: [1, 2], t: "x" })).toBe("created");
    const a = Array.from({ length: 3000 }, (_, i) => i);
    expect(await create(plural, { a, t: "x".repeat(300_000) })).toContain("call cost exceeds limit for rule: no");
  });

  it("cannot do so with many rules", async () => {
    const rule = "self.all(x, self.all(y, x + y >= 0))";
    const rules = Array.from({ length: 40 }, (_, i) => ({ rule: `${rule} || ${i} < 0` }));
    await define("many", { type: "object", properties: { a: { ...numbers, "x-kubernetes-validations": rules } } });
    const message = await create("many", { a: Array.from({ length: 300 }, (_, i) => i) });
    expect(message).toContain("running out of cost budget");
  });
});
