import { describe, expect, onTestFinished, test } from "vitest";
import { Aggregator } from "../../../server/aggregate/aggregator.js";
import type { MemberStatus } from "../../../server/documents/sources/served-documents.js";
import { openapi, operation, operations, served, swagger } from "./support/documents.js";
import { MemberServer } from "./support/member-server.js";

const good = swagger({ "/apis/g/v1/things": { get: operation("list") } });
const other = swagger({ "/apis/h/v1/things": { get: operation("listOther") } });

async function start(url: string): Promise<{ readonly aggregator: Aggregator; readonly reported: MemberStatus[] }> {
  const reported: MemberStatus[] = [];
  const aggregator = new Aggregator({
    members: [
      { name: "own", document: other },
      { name: "g", url, owns: ["g/v1"] },
    ],
    polling: { interval: 3_600_000, retry: 3_600_000 },
    onMember: (status) => reported.push(status),
  });
  onTestFinished(() => aggregator.close());
  await aggregator.start();
  return { aggregator, reported };
}

const statusOf = (aggregator: Aggregator): MemberStatus => {
  const status = aggregator.status().find(({ name }) => name === "g");
  if (status === undefined) throw new Error("there is no such member");
  return status;
};

const definitions = (broken: object): object =>
  swagger({ "/apis/g/v1/things": { get: operation("list") } }, { Thing: { type: "object", properties: { broken } } });

test.each<[string, object | string, string]>([
  ["nothing of what it owns", other, "it has nothing of what it owns"],
  ["no JSON", "<html>", "/openapi/v2: it is not JSON"],
  ["nothing", "", "/openapi/v2: it is empty"],
  ["a list", [], "it is not an object"],
  ["another version", { ...good, swagger: "3.0" }, 'it lacks swagger: "2.0"'],
  ["no paths", { swagger: "2.0", info: {} }, "its paths is missing or not an object"],
  [
    "a dangling reference",
    definitions({ $ref: "#/definitions/Gone" }),
    "definition Thing refers to #/definitions/Gone, which is not there",
  ],
  [
    "a $ref beside type",
    definitions({ $ref: "#/definitions/Thing", type: "object" }),
    "definition Thing, property broken, has a $ref beside its type",
  ],
  ["several types", definitions({ type: ["string", "null"] }), "definition Thing, property broken, has several types"],
  [
    "a list of whatever",
    definitions({ type: "array" }),
    "definition Thing, property broken, does not have exactly one schema for its items",
  ],
  [
    "a reference to another file",
    swagger({ "/apis/g/v1/things": { get: { responses: { "200": { $ref: "http://example.com/x" } } } } }),
    "/apis/g/v1/things refers to http://example.com/x, which is not there",
  ],
  [
    "an operation that is none",
    swagger({ "/apis/g/v1/things": { get: [] } }),
    "GET /apis/g/v1/things is not an object",
  ],
])(
  "a member that serves %s is in quarantine, its last good document stays, and it is taken up again",
  async (_, bad, problem) => {
    const server = await MemberServer.start(good);
    const { aggregator, reported } = await start(server.url);
    const before = aggregator.current();
    const text = typeof bad === "string" ? bad : JSON.stringify(bad);
    server.instead = (request, response) => {
      if (request.url === "/openapi/v2" && request.headers["if-none-match"] === '"bad"') response.writeHead(304).end();
      else if (request.url === "/openapi/v2") response.writeHead(200, { etag: '"bad"' }).end(text);
      else response.writeHead(404).end();
    };
    await aggregator.refresh("g");
    expect(statusOf(aggregator)).toMatchObject({ state: "quarantined", serving: true, problem, failures: 1 });
    expect(aggregator.current()).toBe(before);
    // An unchanged bad document is neither fetched nor parsed nor reported again.
    await aggregator.refresh("g");
    expect(statusOf(aggregator)).toMatchObject({ state: "quarantined", problem, failures: 2 });
    expect(server.log.at(-1)).toBe("GET /openapi/v2 304");
    server.instead = undefined;
    await aggregator.refresh("g");
    expect(statusOf(aggregator)).toMatchObject({ state: "ready", serving: true, failures: 0, failuresTotal: 2 });
    expect(statusOf(aggregator).problem).toBeUndefined();
    expect(aggregator.current()).toBe(before);
    expect(reported.map(({ state }) => state)).toEqual(["quarantined", "ready"]);
  },
);

test("a member whose first document is bad is not served; the others are", async () => {
  const server = await MemberServer.start(definitions({ type: "array" }));
  const { aggregator } = await start(server.url);
  expect(operations(served(aggregator))).toEqual(["GET /apis/h/v1/things"]);
  expect(statusOf(aggregator)).toMatchObject({ state: "quarantined", serving: false });
  server.serve(good);
  await aggregator.refresh("g");
  expect(operations(served(aggregator))).toEqual(["GET /apis/g/v1/things", "GET /apis/h/v1/things"]);
});

test("a fault outside of a member's GroupVersions does no harm", async () => {
  const server = await MemberServer.start(
    swagger(
      { "/apis/g/v1/things": { get: operation("list") }, "/apis/x/v1/things": { get: operation("x", "Broken") } },
      { Thing: { type: "object" }, Broken: { $ref: "#/definitions/Gone" } },
    ),
  );
  const { aggregator } = await start(server.url);
  expect(statusOf(aggregator).state).toBe("ready");
  expect(Object.keys(served(aggregator).definitions ?? {})).toEqual(["Thing"]);
});

describe("ETags", () => {
  test("an unchanged document is not sent again, and the served one stays the same object", async () => {
    const server = await MemberServer.start(good);
    const { aggregator } = await start(server.url);
    const before = aggregator.current();
    let changes = 0;
    aggregator.onChange(() => changes++);
    await aggregator.refresh();
    expect(server.log).toEqual([
      "GET /openapi/v2 200",
      "GET /openapi/v3 404",
      "GET /openapi/v2 304",
      "GET /openapi/v3 404",
    ]);
    expect(statusOf(aggregator)).toMatchObject({ fetches: 2, notModified: 1 });
    server.serve(swagger({ ...good.paths, "/elsewhere": { get: operation("more") } }));
    await aggregator.refresh();
    expect(server.log.at(-2)).toBe("GET /openapi/v2 200");
    expect(aggregator.current()).toBe(before);
    expect(changes).toBe(0);
  });

  test("without ETags, a document is compared by its bytes", async () => {
    const server = await MemberServer.start(good);
    server.etags = false;
    const { aggregator } = await start(server.url);
    await aggregator.refresh();
    expect(statusOf(aggregator)).toMatchObject({ fetches: 2, notModified: 1 });
    expect(server.headers.every((headers) => headers["if-none-match"] === undefined)).toBe(true);
  });

  test("304 to a request without one is a failure", async () => {
    const server = await MemberServer.start(good);
    server.instead = (_, response) => response.writeHead(304).end();
    const { aggregator } = await start(server.url);
    expect(statusOf(aggregator).problem).toBe("/openapi/v2: it says 304 without having been asked");
  });
});

test("a server older than 1.10 is asked for /swagger.json", async () => {
  const server = await MemberServer.start(good);
  server.instead = (request, response) => {
    if (request.url === "/swagger.json") response.end(JSON.stringify(good));
    else response.writeHead(404).end();
  };
  const { aggregator } = await start(server.url);
  expect(statusOf(aggregator).state).toBe("ready");
});

describe("OpenAPI 3.0", () => {
  const path = "/apis/g/v1/things";
  const v3 = (aggregator: Aggregator) => aggregator.current()?.v3?.get("apis/g/v1");

  test("a member's documents are served unchanged, and only changed ones are fetched again", async () => {
    const documents = { "apis/g/v1": openapi(path, "a"), "apis/g/v2": openapi("/apis/g/v2/things") };
    const server = await MemberServer.start(good, documents);
    const { aggregator } = await start(server.url);
    const first = v3(aggregator);
    expect(Buffer.from(first?.json() ?? []).toString()).toBe(JSON.stringify(documents["apis/g/v1"]));
    expect([...(aggregator.current()?.v3?.keys() ?? [])]).toEqual(["apis/g/v1", "apis/h/v1"]);
    server.log.length = 0;
    server.serve(good, { ...documents, "apis/g/v2": openapi("/apis/g/v2/things", "new") });
    await aggregator.refresh();
    expect(server.log).toEqual(["GET /openapi/v2 304", "GET /openapi/v3 200"]);
    expect(v3(aggregator)).toBe(first);
    server.serve(good, { ...documents, "apis/g/v1": openapi(path, "b") });
    await aggregator.refresh();
    expect(v3(aggregator)?.document().info.title).toBe("b");
  });

  test("documents that a member lacks are derived from its Swagger 2.0 document", async () => {
    const server = await MemberServer.start(good);
    const { aggregator } = await start(server.url);
    expect(v3(aggregator)?.document()).toMatchObject({
      openapi: "3.0.0",
      paths: { [path]: { get: { operationId: "list" } } },
    });
  });

  test.each<[string, object | string, string]>([
    [
      "another hash",
      JSON.stringify({ ...openapi(path), x: 1 }),
      "apis/g/v1 does not have the hash that it is listed with",
    ],
    ["paths of others", openapi("/apis/g/v2/things"), "apis/g/v1: /apis/g/v2/things does not belong to it"],
    ["another version", { ...openapi(path), openapi: "3.1.0" }, "apis/g/v1: it is not OpenAPI 3.0"],
    [
      "a dangling reference",
      { ...openapi(path), components: { schemas: { A: { $ref: "#/components/schemas/B" } } } },
      "apis/g/v1: it refers to #/components/schemas/B, which is not there",
    ],
  ])("a document with %s is not served; the last good one stays", async (_, bad, problem) => {
    const server = await MemberServer.start(good, { "apis/g/v1": openapi(path, "good") });
    const { aggregator } = await start(server.url);
    const before = v3(aggregator);
    if (typeof bad !== "string") server.serve(good, { "apis/g/v1": bad });
    else {
      const list = { paths: { "apis/g/v1": { serverRelativeURL: `/openapi/v3/apis/g/v1?hash=${"0".repeat(128)}` } } };
      server.instead = (request, response) => {
        if (request.url === "/openapi/v3") response.end(JSON.stringify(list));
        else response.end(request.url === "/openapi/v2" ? JSON.stringify(good) : bad);
      };
    }
    await aggregator.refresh();
    expect(statusOf(aggregator)).toMatchObject({ state: "quarantined", serving: true, problem });
    expect(v3(aggregator)).toBe(before);
    server.instead = undefined;
    server.serve(good, { "apis/g/v1": openapi(path, "better") });
    await aggregator.refresh();
    expect(statusOf(aggregator).state).toBe("ready");
    expect(v3(aggregator)?.document().info.title).toBe("better");
  });
});

test("an invalid local document leaves the last good one", () => {
  const aggregator = new Aggregator({ members: [{ name: "own", document: good }] });
  const before = aggregator.current();
  expect(aggregator.replace("own", Buffer.from("{"))).toBe("it is not JSON");
  expect(aggregator.current()).toBe(before);
  expect(aggregator.replace("own", Buffer.from(JSON.stringify(other)))).toBeUndefined();
  expect(operations(served(aggregator))).toEqual(["GET /apis/h/v1/things"]);
});

test("a listener is called for changes until it is removed", () => {
  const aggregator = new Aggregator({ members: [{ name: "own", document: good }] });
  aggregator.current();
  let changes = 0;
  const stop = aggregator.onChange(() => changes++);
  aggregator.replace("own", other);
  aggregator.current();
  aggregator.replace("own", other);
  aggregator.current();
  expect(changes).toBe(1);
  stop();
  aggregator.replace("own", good);
  aggregator.current();
  expect(changes).toBe(1);
});
