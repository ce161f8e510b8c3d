import { createServer } from "node:http";
import { createServer as createNetServer } from "node:net";
import { describe, expect, test } from "vitest";
import { clientCredentials } from "../../../templates/typescript/runtime/index.js";
import { failure, operation, transports, undiciClient, until } from "../support/clients.js";
import { rawServer } from "../support/raw-server.js";
import { json, listen, serve, serveRaw } from "../support/serve.js";

// Peers in these tests stop responding but keep their connection open: only a limit or the caller can end the call.

const noRetry = { retry: false } as const;
const put = operation({ method: "PUT", consumes: ["*/*"] });
const big = 64 * 1024 * 1024;

describe.each(transports)("a peer that stops responding over %s", (_, makeClient) => {
  test.each([
    ["before its first byte", ""],
    ["in its status line", "HTTP/1.1 20"],
    ["in its headers", "HTTP/1.1 200 OK\r\nContent-Type: applica"],
    ["after an interim response", "HTTP/1.1 103 Early Hints\r\n\r\n"],
  ])("%s: the headers limit ends the call", async (_name, bytes) => {
    const server = await rawServer((socket) => {
      if (bytes !== "") socket.write(bytes);
    });
    const call = makeClient(server.url, { ...noRetry, timeouts: { headers: 200 } }).call(operation());
    expect(await failure(call)).toMatchObject({ name: "TimeoutError", limit: "headers" });
    await until(() => server.used() === 0);
  });

  test.each([
    ["bytes", () => new Uint8Array(big)],
    ["text", () => "x".repeat(big)],
    ["a file", () => new Blob([new Uint8Array(big)])],
    [
      "a stream",
      async function* () {
        for (let sent = 0; sent < big; sent += 65_536) yield await Promise.resolve(new Uint8Array(65_536));
      },
    ],
  ])("while it should receive %s: the headers limit ends the call", async (_name, body) => {
    const server = await listen(createNetServer((socket) => void socket.on("error", () => undefined).pause()) as never);
    const call = makeClient(server.url, { ...noRetry, timeouts: { headers: 500 } }).call(put, { body: body() });
    expect(await failure(call)).toMatchObject({ name: "TimeoutError", limit: "headers" });
  });

  test.each([
    ["a response", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", { name: "TimeoutError", limit: "idle" }],
    ["a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{", { name: "TimeoutError", limit: "idle" }],
    ["a redirect", "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 9\r\n\r\n<", { limit: "idle" }],
    // The status says more about the failure than a timeout would.
    ["a failure", "HTTP/1.1 418 Teapot\r\nContent-Length: 9\r\n\r\n{", { name: "ApiError", status: 418 }],
  ])("in the content of %s: the idle limit ends the call", async (_name, bytes, error) => {
    const server = await rawServer((socket) => void socket.write(bytes));
    const call = makeClient(server.url, { ...noRetry, timeouts: { idle: 200 } }).call(operation());
    expect(await failure(call)).toMatchObject(error);
    await until(() => server.used() === 0);
  });

  const reason = new Error("enough");

  test.each([
    ["a response", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"],
    ["a redirect", "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 9\r\n\r\n<"],
    ["a failure", "HTTP/1.1 418 Teapot\r\nContent-Length: 9\r\n\r\n{"],
    ["a failure that is retried", "HTTP/1.1 503 Busy\r\nContent-Length: 9\r\n\r\n{"],
    ["a refusal", "HTTP/1.1 401 Who\r\nContent-Length: 9\r\n\r\n{"],
  ])("in the content of %s: the signal ends the call, which throws its reason", async (_name, bytes) => {
    const controller = new AbortController();
    let tokens = 0;
    const server = await rawServer((socket) => {
      socket.write(bytes);
      setTimeout(() => controller.abort(reason), 100);
    });
    const client = makeClient(server.url, { token: () => `token ${String(tokens++)}` });
    expect(await failure(client.call(operation(), {}, { signal: controller.signal }))).toBe(reason);
    expect(server.count()).toBe(1);
    await until(() => server.used() === 0);
  });

  test("in a stream that nobody reads: the signal releases it at once", async () => {
    const server = await rawServer((socket) => void socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"));
    const controller = new AbortController();
    const body = await makeClient(server.url).open(operation(), {}, { signal: controller.signal });
    controller.abort(reason);
    await until(() => server.used() === 0);
    expect(await failure(body.text())).toBe(reason);
  });
});

test("the connect limit ends a tunnel request to a proxy that does not respond", async () => {
  const proxy = createServer();
  proxy.on("connect", (_request, socket) => {
    socket.on("error", () => undefined).on("end", () => socket.end());
    socket.resume();
  });
  const { url, sockets } = await listen(proxy);
  const client = undiciClient("http://far.example", { ...noRetry, proxy: url, timeouts: { connect: 200 } });
  expect(await failure(client.call(operation()))).toMatchObject({ name: "TimeoutError", limit: "connect" });
  // The client must not keep waiting either: that would keep a program running.
  await client.close();
  await until(() => sockets.size === 0);
});

test("the connect limit ends a TLS handshake without a response behind a tunnel", async () => {
  const proxy = createServer();
  proxy.on("connect", (_request, socket) => {
    socket.on("error", () => undefined).write("HTTP/1.1 200 Connection established\r\n\r\n");
  });
  const { url } = await listen(proxy);
  const client = undiciClient("https://far.example", { ...noRetry, proxy: url, timeouts: { connect: 200 } });
  expect(await failure(client.call(operation()))).toMatchObject({ name: "TimeoutError", limit: "connect" });
});

test("a token request without a response ends by its own limits", async () => {
  const { url: tokenUrl } = await rawServer(() => undefined);
  const credentials = {
    tokenUrl,
    clientId: "id",
    clientSecret: "secret",
    proxy: false as const,
    retry: false as const,
  };
  const token = clientCredentials({ ...credentials, timeouts: { headers: 200 } });
  const client = undiciClient("http://127.0.0.1:9", { ...noRetry, token });
  expect(await failure(client.call(operation()))).toMatchObject({
    name: "TimeoutError",
    message: "no response within 200 ms (clientCredentials)",
  });
});

test("a server that receives a long body slowly does not time out", async () => {
  const length = 48 * 1024 * 1024;
  const server = await serveRaw((request, response) => {
    request.on("data", () => {
      request.pause();
      setTimeout(() => request.resume(), 5);
    });
    request.on("end", () => json(response, request.headers["content-length"]));
  });
  // The whole upload takes longer than the limit. Only the part still in flight after the last piece counts.
  const client = undiciClient(server.url, { ...noRetry, timeouts: { headers: 3000 } });
  expect(await client.call(put, { body: new Uint8Array(length) })).toBe(String(length));
});

test("a long text is sent unchanged, with its length", async () => {
  const text = "é☃😀".repeat(100_000);
  const server = await serve((request, response) => {
    json(response, [request.headers["content-length"], request.headers["transfer-encoding"], request.body.toString()]);
  });
  const call = undiciClient(server.url).call(operation({ method: "PUT", consumes: ["text/plain"] }), { body: text });
  expect(await call).toEqual([String(Buffer.byteLength(text)), null, text]);
});
