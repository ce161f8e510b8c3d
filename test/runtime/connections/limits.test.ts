import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { TimeoutError } from "../../../templates/typescript/runtime/index.js";
import { failure, operation, transports, undiciClient, until } from "../support/clients.js";
import { json, listen, serve, serveRaw } from "../support/serve.js";

/** Accepts connections but never responds: a TLS handshake never ends. */
function silent() {
  return listen(createServer((socket) => void socket.on("error", () => undefined).resume()) as never);
}

test("connect: a connection that is not established times out", async () => {
  const { port, sockets } = await silent();
  const client = undiciClient(`https://127.0.0.1:${String(port)}`);
  const error = await failure(client.call(operation(), {}, { timeouts: { connect: 50 }, retry: false }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ limit: "connect", milliseconds: 50 });
  expect(String(error)).toBe("TimeoutError: no connection within 50 ms (testOperation)");
  // The client must not keep connecting: that would keep a program running.
  await until(() => sockets.size === 0);
});

test("connect: a timeout is retried, since the server never saw the request", async () => {
  const { port } = await silent();
  const retries: number[] = [];
  const client = undiciClient(`https://127.0.0.1:${String(port)}`, {
    timeouts: { connect: 50 },
    retry: { sleep: () => Promise.resolve() },
    onRetry: ({ attempt }) => void retries.push(attempt),
  });
  const error = await failure(client.call(operation({ method: "POST" }), { body: {} }));
  expect(error).toMatchObject({ limit: "connect" });
  expect(retries).toEqual([1, 2]);
});

describe.each(transports)("limits over %s", (_, makeClient) => {
  test("headers: the server receives the request and does not respond", async () => {
    const server = await serve(() => undefined);
    // Long enough for the first fetch of a program on a busy machine to reach the server.
    const call = makeClient(server.url, { timeouts: { headers: 1000 } }).call(operation());
    expect(await failure(call)).toMatchObject({ name: "TimeoutError", limit: "headers", milliseconds: 1000 });
    await until(() => server.requests.length === 1);
    await until(() => server.used() === 0);
  });

  test("headers: an upload may take longer while it makes progress", async () => {
    const server = await serve((request, response) => json(response, request.body.length));
    async function* slow() {
      for (let piece = 0; piece < 8; piece++) {
        yield new Uint8Array(10);
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
    }
    const put = operation({ method: "PUT", consumes: ["*/*"] });
    expect(await makeClient(server.url, { timeouts: { headers: 2500 } }).call(put, { body: slow() })).toBe(80);
  });

  test("idle: the response starts and stalls", async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"a":');
    });
    const call = makeClient(server.url, { timeouts: { idle: 100 } }).call(operation());
    expect(await failure(call)).toMatchObject({ name: "TimeoutError", limit: "idle" });
    await until(() => server.used() === 0);
  });

  test("idle: the client's limit does not end a stream, the call's does", async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200).write("first\n");
    });
    const client = makeClient(server.url, { timeouts: { idle: 50, total: 3000 } });
    const quiet = await client.open(operation());
    const lines = quiet.lines()[Symbol.asyncIterator]();
    expect(await lines.next()).toMatchObject({ value: "first" });
    const next = lines.next();
    await new Promise((resolve) => setTimeout(resolve, 3500));
    for (const socket of server.sockets) socket.destroy();
    expect(await failure(next)).toMatchObject({ name: "ConnectionError", stage: "body" });

    const strict = await client.open(operation(), {}, { timeouts: { idle: 50 } });
    expect(await failure(strict.text())).toMatchObject({ name: "TimeoutError", limit: "idle" });
  });

  test("idle: a slow reader does not make the server time out", async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200).end("x".repeat(1000));
    });
    const body = await makeClient(server.url).open(operation(), {}, { timeouts: { idle: 2000 } });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await body.text()).toHaveLength(1000);
  });

  test("total: everything together, including the wait before the next attempt", async () => {
    const server = await serve((_request, response) => json(response, {}, 503));
    const call = makeClient(server.url, {
      timeouts: { total: 300 },
      retry: {
        attempts: 1000,
        baseDelay: 1,
        sleep: (_delay, signal) =>
          new Promise((_, reject) => {
            signal.addEventListener("abort", () => reject(signal.reason as Error));
          }),
      },
    }).call(operation());
    expect(await failure(call)).toMatchObject({ name: "TimeoutError", limit: "total", milliseconds: 300 });
  });

  test("total: a body that never ends", async () => {
    const server = await serveRaw((_request, response) => {
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    });
    const call = makeClient(server.url, { timeouts: { total: 200, idle: 60_000 } }).call(operation());
    expect(await failure(call)).toMatchObject({ limit: "total" });
  });

  test("total: set by the call, it ends a stream", async () => {
    const server = await serve((_request, response) => void response.writeHead(200).write("a"));
    const body = await makeClient(server.url).open(operation(), {}, { timeouts: { total: 3000 } });
    expect(await failure(body.bytes())).toMatchObject({ limit: "total" });
  });

  test("a wait longer than the total limit does not start", async () => {
    const server = await serve((_request, response) => void response.writeHead(503, { "retry-after": "30" }).end());
    const call = makeClient(server.url, { timeouts: { total: 20_000 } }).call(operation());
    expect(await failure(call)).toMatchObject({ name: "ApiError", status: 503 });
    expect(server.requests).toHaveLength(1);
  });
});
