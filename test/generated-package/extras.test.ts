/** Files for front ends: validators, handlers and query options, with the real libraries. */
import { InfiniteQueryObserver, MutationObserver, QueryClient } from "@tanstack/query-core";
import { setupServer } from "msw/node";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ZodType } from "zod";
import { createClient, fetchTransport, mockTransport } from "../../templates/typescript/runtime/index.js";
import type {
  Client,
  InfiniteQueryOptions,
  MutationOptions,
  QueryOptions,
} from "../../templates/typescript/runtime/index.js";
import { plainDocument } from "../hostile/hostile-document.js";
import { hostileTexts } from "../hostile/hostile-texts.js";
import { readSyntax } from "../hostile/read-syntax.js";
import { generateExtras, writePackage, type WrittenPackage } from "./support/extras.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

const SCHEMAS = {
  Scalars: {
    type: "object",
    required: ["whole"],
    properties: {
      whole: { type: "integer", minimum: 1, exclusiveMaximum: 10 },
      long: { type: "integer", format: "int64" },
      step: { type: "number", multipleOf: 0.5 },
      short: { type: "string", minLength: 2, maxLength: 3 },
      code: { type: "string", pattern: "^[A-Z]+$" },
      wild: { type: "string", pattern: "(?i)\\A" },
      when: { type: "string", format: "date-time" },
      maybe: { type: ["string", "null"] },
      "quoted'\"`${name}": { type: "boolean" },
      __proto__x: text,
    },
  },
  Closed: { type: "object", properties: { a: text }, additionalProperties: false },
  Rest: { type: "object", properties: { a: text }, additionalProperties: { type: "integer" } },
  Counts: { type: "object", additionalProperties: { type: "integer", minimum: 0 } },
  List: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, maxItems: 2 },
  Pair: { type: "array", prefixItems: [text, { type: "integer" }], items: false, minItems: 2 },
  Color: { type: "string", enum: ["red", "green"] },
  Price: { type: "number", multipleOf: 0.01 },
  Odd: { enum: [1, "two", null] },
  Fixed: { const: { kind: "x", list: [1, true] } },
  Tree: {
    type: "object",
    required: ["name"],
    properties: { name: text, children: { type: "array", items: ref("Tree") } },
  },
  Cat: { type: "object", required: ["kind"], properties: { kind: { const: "cat" }, lives: { type: "integer" } } },
  Dog: {
    type: "object",
    required: ["kind", "barks"],
    properties: { kind: { const: "dog" }, barks: { type: "boolean" } },
  },
  Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
  Named: { allOf: [{ type: "object", required: ["name"], properties: { name: text } }, ref("Pet")] },
  Animal: {
    type: "object",
    required: ["type"],
    properties: { type: text },
    discriminator: { propertyName: "type" },
  },
  Bird: { allOf: [ref("Animal"), { type: "object", properties: { wings: { type: "integer" } } }] },
  Nothing: { not: {} },
};

/** Values that a type allows, and values that it forbids. */
const VALUES: Readonly<Record<string, readonly [allowed: readonly unknown[], forbidden: readonly unknown[]]>> = {
  Scalars: [
    [
      { whole: 1 },
      { whole: 9, long: 2 ** 60, step: 1.5, short: "ab", code: "A", wild: "a", when: "2020-01-01T00:00:00+01:00" },
      { whole: 2, maybe: null, "quoted'\"`${name}": true, other: {} },
    ],
    [
      {},
      { whole: 0 },
      { whole: 10 },
      { whole: 1.5 },
      { whole: 1, long: 0.5 },
      { whole: 1, step: 0.3 },
      { whole: 1, short: "a" },
      { whole: 1, short: "abcd" },
      { whole: 1, code: "a" },
      { whole: 1, when: "yesterday" },
      { whole: 1, "quoted'\"`${name}": 1 },
      null,
      [],
    ],
  ],
  Closed: [[{}, { a: "" }], [{ b: 1 }]],
  Rest: [[{ a: "", b: 1 }], [{ a: "", b: "" }, [], [1]]],
  Counts: [
    [{}, { a: 0 }],
    [{ a: -1 }, { a: "" }, [], [1]],
  ],
  Price: [
    [0, 4.35, 0.07, 1234567.89, -1.1],
    [0.001, 4.355],
  ],
  List: [[["a"]], [[], ["a", "b", "c"], [""], "a"]],
  Pair: [[["a", 1]], [["a"], [1, "a"], ["a", 1, 2]]],
  Color: [["red"], ["blue", 1]],
  Odd: [
    [1, "two", null],
    [2, "1"],
  ],
  Fixed: [[{ kind: "x", list: [1, true] }], [{ kind: "y", list: [1, true] }, { kind: "x", list: [1] }, { kind: "x" }]],
  Tree: [[{ name: "a", children: [{ name: "b", children: [] }] }], [{ name: "a", children: [{}] }]],
  Pet: [
    [{ kind: "cat" }, { kind: "dog", barks: true }],
    [{ kind: "dog" }, { kind: "cow" }, {}],
  ],
  Named: [[{ name: "Tom", kind: "cat" }], [{ name: "Tom" }, { kind: "cat" }]],
  Animal: [
    [{ type: "Bird", wings: 2 }, { type: "Animal" }],
    [{ type: "Bird", wings: "two" }, {}],
  ],
  Bird: [[{ type: "Bird" }], [{ type: "Animal" }]],
};

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const answer = (schema: object) => ({ "200": { description: "OK", ...json(schema) } });

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        tags: ["pets"],
        parameters: [{ name: "page", in: "query", schema: { type: "integer" } }],
        responses: answer({ type: "array", items: ref("Pet") }),
      },
      post: {
        operationId: "addPet",
        tags: ["pets"],
        requestBody: { required: true, ...json(ref("Cat")) },
        responses: { "201": { description: "Added.", ...json(ref("Cat")) } },
      },
    },
    "/pets/{pet-id}:rename(`$` é)": {
      delete: {
        operationId: "removePet",
        tags: ["pets"],
        parameters: [{ name: "pet-id", in: "path", required: true, schema: text }],
        responses: { "204": { description: "Gone." } },
      },
    },
    "/motto": {
      get: {
        operationId: "motto",
        tags: ["pets"],
        responses: { "200": { description: "OK", content: { "text/plain": { schema: text } } } },
      },
    },
  },
  components: { schemas: SCHEMAS },
};

let written: WrittenPackage;
let codes: readonly string[];
beforeAll(async () => {
  const { files, diagnostics } = await generateExtras(DOCUMENT, [
    { operations: ["operation:listPets"], style: "page", parameter: "page" },
  ]);
  codes = diagnostics.map(({ code, message }) => `${code} ${message}`);
  written = writePackage(files);
});
afterAll(() => written.remove());

test("a pattern that is no regular expression is reported", () => {
  expect(codes.filter((line) => line.startsWith("GV7064"))).toHaveLength(1);
});

describe("validators", () => {
  let zod: Readonly<Record<string, ZodType>>;
  let valibot: Readonly<Record<string, v.GenericSchema>>;
  beforeAll(async () => {
    zod = await written.load("zod");
    valibot = await written.load("valibot");
  });

  test.each(Object.entries(VALUES))("of %s", (name, [allowed, forbidden]) => {
    const accepts = (value: unknown): readonly unknown[] => [
      zod[`${name}Schema`]?.safeParse(value).success,
      v.safeParse(valibot[`${name}Schema`] ?? v.never(), value).success,
    ];
    for (const value of allowed) expect(accepts(value), JSON.stringify(value)).toEqual([true, true]);
    for (const value of forbidden) expect(accepts(value), JSON.stringify(value)).toEqual([false, false]);
  });

  test("keep unknown fields", () => {
    expect(zod["TreeSchema"]?.parse({ name: "a", other: 1 })).toEqual({ name: "a", other: 1 });
    expect(v.parse(valibot["TreeSchema"] ?? v.never(), { name: "a", other: 1 })).toEqual({ name: "a", other: 1 });
  });
});

interface Operations {
  readonly listPets: (client: Client) => Promise<readonly unknown[]>;
  readonly addPet: (client: Client, params: object) => Promise<unknown>;
  readonly removePet: (client: Client, params: object) => Promise<void>;
  readonly motto: (client: Client) => Promise<string>;
}

describe("handlers for msw", () => {
  type Handler = Parameters<typeof setupServer>[0];
  interface Handlers {
    readonly handlers: (baseUrl?: string) => Handler[];
    readonly listPetsHandler: (answer: unknown) => Handler;
  }
  const server = setupServer();
  const client = createClient({ baseUrl: "https://pets.example.com/v1", transport: fetchTransport(), retry: false });
  let operations: Operations;
  let mocks: Handlers;
  beforeAll(async () => {
    operations = await written.load("pets/operations");
    mocks = await written.load("pets/msw");
    server.listen({ onUnhandledRequest: "error" });
    server.use(...mocks.handlers());
  });
  afterAll(() => server.close());

  test("answer every operation with an example that its type allows", async () => {
    const zod = await written.load<Readonly<Record<string, ZodType>>>("zod");
    const [pet] = await operations.listPets(client);
    expect(zod["PetSchema"]?.safeParse(pet).success).toBe(true);
    expect(await operations.addPet(client, { body: { kind: "cat" } })).toMatchObject({ kind: "cat" });
    expect(await operations.removePet(client, { petId: "a" })).toBeUndefined();
    expect(await operations.motto(client)).toBeTypeOf("string");
  });

  test("answer what a test gives, a body or a response", async () => {
    server.use(mocks.listPetsHandler([{ kind: "cat", lives: 9 }]));
    expect(await operations.listPets(client)).toEqual([{ kind: "cat", lives: 9 }]);
    server.use(mocks.listPetsHandler(() => new Response(null, { status: 503 })));
    await expect(operations.listPets(client)).rejects.toMatchObject({ status: 503 });
  });
});

describe("options for TanStack Query", () => {
  interface Queries {
    readonly listPetsQuery: (client: Client, params?: object) => QueryOptions<unknown[], readonly unknown[]>;
    readonly listPetsInfiniteQuery: (
      client: Client,
    ) => InfiniteQueryOptions<{ readonly items: readonly unknown[] }, readonly unknown[], unknown>;
    readonly addPetMutation: (client: Client) => MutationOptions<unknown, object>;
  }
  const asked: string[] = [];
  const client = createClient({
    baseUrl: "https://pets.example.com",
    transport: mockTransport(({ method, url, body }) => {
      asked.push(`${method} ${url.pathname}${url.search}${body}`);
      return { json: method === "POST" ? JSON.parse(body) : url.searchParams.get("page") === "3" ? [] : [url.search] };
    }),
  });
  const cache = new QueryClient();
  let queries: Queries;
  beforeAll(async () => {
    queries = await written.load("pets/query");
  });

  test("a query is fetched once, under a key of module, operation and parameters", async () => {
    const options = queries.listPetsQuery(client, { page: 1 });
    expect(options.queryKey).toEqual(["pets", "listPets", { page: 1 }]);
    expect(await cache.query({ ...options, staleTime: Infinity })).toEqual(["?page=1"]);
    await cache.query({ ...options, staleTime: Infinity });
    expect(asked).toEqual(["GET /pets?page=1"]);
    await cache.invalidateQueries({ queryKey: ["pets"] });
    expect(cache.getQueryState(options.queryKey)?.isInvalidated).toBe(true);
  });

  test("an infinite query fetches page by page", async () => {
    asked.length = 0;
    const observer = new InfiniteQueryObserver(cache, queries.listPetsInfiniteQuery(client));
    const leave = observer.subscribe(() => undefined);
    await observer.refetch();
    const second = await observer.fetchNextPage();
    expect(second.data?.pages.map(({ items }) => items)).toEqual([[""], ["?page=2"]]);
    const third = await observer.fetchNextPage();
    expect(third.hasNextPage).toBe(false);
    leave();
  });

  test("a query that nobody needs any more is cancelled", async () => {
    let signal: AbortSignal | undefined;
    const slow = createClient({
      baseUrl: "https://pets.example.com",
      transport: mockTransport((request) => {
        ({ signal } = request);
        return new Promise(() => undefined);
      }),
    });
    const options = queries.listPetsQuery(slow, { page: 9 });
    void cache.query(options).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await cache.cancelQueries({ queryKey: options.queryKey });
    expect(signal?.aborted).toBe(true);
  });

  test("a mutation sends its variables", async () => {
    asked.length = 0;
    const observer = new MutationObserver(cache, queries.addPetMutation(client));
    expect(await observer.mutate({ body: { kind: "cat" } })).toEqual({ kind: "cat" });
    expect(asked).toEqual(['POST /pets{"kind":"cat"}']);
  });
});

test.each(Object.entries(hostileTexts))("hostile text stays text: %s", async (_, hostile) => {
  const { files, diagnostics } = await generateExtras(plainDocument(hostile));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const extras = new Map([...files].filter(([name]) => /\/(?:zod|valibot|msw|query)\.ts$/.test(name)));
  expect(extras.size).toBeGreaterThan(3);
  expect(readSyntax(extras).suspicious).toEqual([]);
});
