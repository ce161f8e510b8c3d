import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Operation } from "../../../templates/typescript/runtime/index.js";
import { TypedBody } from "../../../templates/typescript/runtime/index.js";
import { failure, operation, transports, undiciClient } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

const methods: readonly Operation["method"][] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"];

describe.each(transports)("calls over %s", (_, makeClient) => {
  test.each(methods)("%s reaches the server and comes back", async (method) => {
    const server = await serve((request, response) => json(response, { method: request.method }));
    const hasBody = ["PUT", "POST", "PATCH", "DELETE"].includes(method);
    const answer = await makeClient(server.url).call(
      operation({ method, path: "/things", ...(method === "HEAD" ? { response: "none" as const } : {}) }),
      hasBody ? { body: { a: 1 } } : {},
    );
    expect(answer).toEqual(method === "HEAD" ? undefined : { method });
    expect(server.requests[0]).toMatchObject({ method, url: "/things" });
    expect(server.requests[0]?.body.toString()).toBe(hasBody ? '{"a":1}' : "");
  });

  test.each([
    ["json", { a: [1, null, "é"] }],
    ["text", '{"a":[1,null,"é"]}'],
    ["none", undefined],
  ] as const)("the content is returned as %s", async (response, expected) => {
    const server = await serve((_request, answer) => json(answer, { a: [1, null, "é"] }));
    expect(await makeClient(server.url).call(operation({ response }))).toEqual(expected);
  });

  test("an empty response returns undefined, even if JSON is declared", async () => {
    const server = await serve((_, response) => void response.writeHead(204).end());
    expect(await makeClient(server.url).call(operation())).toBeUndefined();
  });

  test("binary content comes with its metadata", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, {
        "content-type": "image/png",
        "content-length": "3",
        "content-disposition": `attachment; filename="a.png"; filename*=UTF-8''..%2F%C3%A9.png`,
      });
      response.end(Buffer.from([1, 2, 255]));
    });
    const body = await makeClient(server.url).open(operation({ response: "binary" }));
    expect(body).toMatchObject({ status: 200, contentType: "image/png", size: 3, filename: "é.png" });
    expect([...(await body.bytes())]).toEqual([1, 2, 255]);
    expect(() => body.stream()).toThrow(TypeError);
  });

  test("compressed content is decompressed", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      response.end(gzipSync(JSON.stringify({ long: "x".repeat(300_000) })));
    });
    const answer = await makeClient(server.url).call<{ long: string }>(operation());
    expect(answer.long).toHaveLength(300_000);
  });

  test("text is sent as text, bytes as bytes, with the media type of the operation or the call", async () => {
    const server = await serve((request, response) =>
      json(response, { type: request.headers["content-type"], body: request.body.toString("latin1") }),
    );
    const client = makeClient(server.url);
    const post = (consumes: readonly string[] | undefined, body: unknown, contentType?: string) =>
      client.call(operation({ method: "POST", ...(consumes && { consumes }) }), { body }, { contentType });
    expect(await post(["text/plain"], "hello")).toEqual({ type: "text/plain", body: "hello" });
    expect(await post(["application/json"], "hello")).toEqual({ type: "application/json", body: '"hello"' });
    expect(await post(["application/xml", "application/json"], { a: 1 })).toMatchObject({ type: "application/json" });
    expect(await post(["application/xml", "application/json"], "<a/>")).toEqual({
      type: "application/xml",
      body: "<a/>",
    });
    expect(await post(["*/*"], { a: 1 })).toEqual({ type: "application/json", body: '{"a":1}' });
    expect(await post(undefined, null)).toEqual({ type: "application/json", body: "null" });
    expect(await post(["application/vnd.acme+json; v=2"], [1])).toEqual({
      type: "application/vnd.acme+json; v=2",
      body: "[1]",
    });
    expect(await post(["application/json"], { a: 1 }, "application/yaml")).toMatchObject({ type: "application/yaml" });
    expect(await post(["*/*"], new Uint8Array([65, 66]).subarray(1))).toEqual({
      type: "application/octet-stream",
      body: "B",
    });
    expect(await post(["*/*"], new TypedBody("application/merge-patch+json", { a: null }))).toEqual({
      type: "application/merge-patch+json",
      body: '{"a":null}',
    });
    expect(await failure(post(["application/xml"], { a: 1 }))).toBeInstanceOf(TypeError);
  });

  test("streams of each platform are sent as they arrive", async () => {
    const server = await serve((request, response) => json(response, request.body.toString()));
    const client = makeClient(server.url);
    async function* pieces() {
      yield "one ";
      await Promise.resolve();
      yield new TextEncoder().encode("two");
    }
    const put = (body: unknown) => client.call(operation({ method: "PUT", consumes: ["text/plain"] }), { body });
    expect(await put(pieces())).toBe("one two");
    expect(await put(new Blob(["one ", "two"]))).toBe("one two");
    expect(await put(new Blob(["one ", "two"]).stream())).toBe("one two");
  });

  test("the accepted media types follow from the kind of content", async () => {
    const server = await serve((request, response) => json(response, request.headers.accept));
    const client = makeClient(server.url);
    const produces = ["application/yaml", "application/json", "application/vnd.acme+json"];
    expect(await client.call(operation({ produces }))).toBe("application/json, application/vnd.acme+json");
    expect(await client.call(operation({ produces: ["text/plain"] }))).toBe("application/json");
    expect(await client.call(operation({ produces, response: "text" }))).toBe(`"${produces.join(", ")}"`);
    expect(await client.call(operation(), {}, { accept: "application/json;as=Table" })).toBe(
      "application/json;as=Table",
    );
  });

  test("headers of client, call and operation are sent, and none can inject another", async () => {
    const server = await serve((request, response) => json(response, request.headers));
    const client = makeClient(server.url, { headers: { "X-Client": "1", "X-Both": "client" } });
    const headed = operation({ header: ["X-One", { name: "list", wire: "X-List" }] });
    const sent = await client.call(headed, { "X-One": 1, list: ["a", "b"] }, { headers: { "x-both": "call" } });
    expect(sent).toMatchObject({ "x-client": "1", "x-both": "call", "x-one": "1", "x-list": "a,b" });
    for (const value of ["a\r\nX-Evil: 1", "a\nb", "a\0b", "snow ☃"]) {
      const error = await failure(client.call(headed, { "X-One": value }));
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).not.toContain(value);
    }
    await expect(client.call(operation(), {}, { headers: { "bad name": "x" } })).rejects.toThrow(TypeError);
    expect(server.requests).toHaveLength(1);
  });

  test("further query parameters of a call are appended", async () => {
    const server = await serve((request, response) => json(response, request.url));
    const url = await makeClient(server.url).call(
      operation({ path: "/a?fixed=1", query: ["q"] }),
      { q: "x y" },
      { query: { more: ["1", "&"] } },
    );
    expect(url).toBe("/a?fixed=1&q=x%20y&more=1&more=%26");
  });

  test.each([
    ["query", { query: ["body"] }, "/a?body=x"],
    ["header", { header: ["body"] }, "/a"],
    ["path", { path: "/a/{body}" }, "/a/x"],
  ] as const)("a parameter called body in the %s is not the body of the request", async (_place, own, url) => {
    const server = await serve((_request, response) => json(response, {}));
    await makeClient(server.url).call(operation({ path: "/a", ...own }), { body: "x" });
    expect(server.requests[0]).toMatchObject({ method: "GET", url });
    expect(server.requests[0]?.body.toString()).toBe("");
    expect(server.requests[0]?.headers["content-type"]).toBeUndefined();
  });
});

test("connections are reused", async () => {
  const server = await serve((_, response) => json(response, {}));
  const client = undiciClient(server.url);
  for (let call = 0; call < 20; call++) await client.call(operation());
  // undici opens a second connection if a call starts at the very moment the previous one ends.
  expect(server.connections()).toBeLessThanOrEqual(2);
});

test("failures and responses without content leave the connection usable", async () => {
  const server = await serve((request, response) => json(response, { message: "no" }, request.url === "/" ? 404 : 200));
  const client = undiciClient(server.url);
  for (let call = 0; call < 5; call++) await failure(client.call(operation()));
  await client.call(operation({ path: "/none", response: "none" }));
  expect(server.connections()).toBeLessThanOrEqual(2);
});

test.each([
  { because: "in the query", more: { query: ["body"] }, target: "/?body=hello" },
  { because: "in a header", more: { header: [{ name: "body", wire: "x-body" }] }, target: "/" },
  { because: "in the path", more: { path: "/{body}" }, target: "/hello" },
])("a parameter that is called body is not sent as the body: $because", async ({ more, target }) => {
  const server = await serve((_request, response) => json(response, {}));
  for (const [, makeClient] of transports)
    await makeClient(server.url).call(operation({ method: "POST", path: "/", ...more }), { body: "hello" });
  expect(server.requests.map(({ url, body }) => [url, body.toString()])).toEqual(transports.map(() => [target, ""]));
});

test("a client over undici names itself unless the caller does", async () => {
  const server = await serve((request, response) => json(response, { agent: request.headers["user-agent"] }));
  expect(await undiciClient(server.url).call(operation())).toEqual({ agent: "groupversion-typescript" });
  const own = undiciClient(server.url, { headers: { "User-Agent": "mine/1" } });
  expect(await own.call(operation())).toEqual({ agent: "mine/1" });
});

test("an empty proxy is none", async () => {
  const server = await serve((_request, response) => json(response, {}));
  expect(await undiciClient(server.url, { proxy: "" }).call(operation())).toEqual({});
});
