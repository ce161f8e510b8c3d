import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import type { TokenRequest } from "../../../templates/typescript/runtime/index.js";
import { failure, operation, undiciClient, until } from "../support/clients.js";
import { startProxy } from "../support/proxy.js";
import { rawServer } from "../support/raw-server.js";
import { listen } from "../support/serve.js";

const path = operation({ path: "/exec" });

interface Settings {
  /** Whether a request may be upgraded; the response is 401 if not. */
  readonly accept?: (request: IncomingMessage) => boolean;
  readonly autoPong?: boolean;
  readonly connected?: (socket: WebSocket) => void;
}

/** A server from the `ws` package. */
async function serveSockets({ accept = () => true, autoPong = true, connected }: Settings = {}) {
  const sockets = new WebSocketServer({ noServer: true, autoPong });
  const server = createServer();
  const requests: IncomingMessage[] = [];
  server.on("upgrade", (request, stream, head) => {
    requests.push(request);
    if (accept(request)) sockets.handleUpgrade(request, stream, head, (socket) => connected?.(socket));
    else stream.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 16\r\n\r\n{"message":"no"}');
  });
  onTestFinished(() => sockets.close());
  return { ...(await listen(server)), sockets, requests };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("credentials of a WebSocket", () => {
  test("are renewed once if the server refuses them", async () => {
    const server = await serveSockets({ accept: (request) => request.headers.authorization === "Bearer good" });
    const asked: TokenRequest[] = [];
    const token = (request: TokenRequest) => (asked.push(request), request.refresh ? "good" : "stale");
    const client = undiciClient(server.url, { token });
    await (await client.connect(path)).close();
    await (await client.connect(path)).close();
    expect(asked).toEqual([{ refresh: false }, { refresh: true }]);
    expect(server.requests).toHaveLength(3);
  });

  test("fail the call if refused twice, and the next call requests new ones", async () => {
    const server = await serveSockets({ accept: () => false });
    let asked = 0;
    const client = undiciClient(server.url, { token: () => `bad${String(++asked)}` });
    expect(await failure(client.connect(path))).toMatchObject({ name: "ApiError", status: 401 });
    expect([asked, server.requests.length]).toEqual([2, 2]);
    expect(await failure(client.connect(path))).toMatchObject({ name: "ApiError", status: 401 });
    expect([asked, server.requests.length]).toEqual([4, 4]);
  });

  test("are hidden from hooks like those of calls, and hooks may add valid headers", async () => {
    const server = await serveSockets();
    const seen: unknown[] = [];
    const client = undiciClient(server.url, {
      token: "s3cret",
      onRequest: async (info) => {
        await Promise.resolve();
        seen.push({ ...info, headers: { ...info.headers } });
        info.headers["X-Trace"] = info.operation;
      },
    });
    await (await client.connect(path, {}, { query: { access_token: "s3cret" } })).close();
    expect(JSON.stringify(seen)).not.toContain("s3cret");
    expect(server.requests[0]?.headers).toMatchObject({ "x-trace": "testOperation", authorization: "Bearer s3cret" });
    const careless = undiciClient(server.url, { onRequest: ({ headers }) => void (headers["x-evil"] = "a\r\nb: c") });
    expect(await failure(careless.connect(path))).toBeInstanceOf(TypeError);
  });
});

describe("an open WebSocket", () => {
  const limits = { timeouts: { idle: 600 } };

  test("is kept alive by pings if the call limits silence", async () => {
    const server = await serveSockets();
    let pings = 0;
    const socket = await undiciClient(server.url).connect(path, {}, limits);
    for (const peer of server.sockets.clients) peer.on("ping", () => pings++);
    const next = socket[Symbol.asyncIterator]().next();
    await wait(2000);
    for (const peer of server.sockets.clients) peer.send("still here");
    expect(await next).toEqual({ done: false, value: "still here" });
    expect(pings).toBeGreaterThan(1);
    await socket.close();
  });

  test("that is dead is detected within the limit", async () => {
    const server = await serveSockets({ autoPong: false });
    const socket = await undiciClient(server.url).connect(path, {}, limits);
    expect(await failure(socket[Symbol.asyncIterator]().next())).toMatchObject({ name: "TimeoutError", limit: "idle" });
    expect(await socket.closed).toMatchObject({ code: 1006 });
    await until(() => server.sockets.clients.size === 0);
  });

  test("has no limits unless the call sets them; the client's do not apply", async () => {
    const server = await serveSockets({ autoPong: false });
    const socket = await undiciClient(server.url, { timeouts: { idle: 50, total: 60_000 } }).connect(path);
    await wait(500);
    for (const peer of server.sockets.clients) peer.send("late");
    expect(await socket[Symbol.asyncIterator]().next()).toMatchObject({ value: "late" });
    await socket.close();
  });

  test("does not time out while our side does not read", async () => {
    const message = Buffer.alloc(256 * 1024, "x");
    const count = 200;
    const connected = (peer: WebSocket): void => {
      for (let index = 0; index < count; index++) peer.send(message);
    };
    const server = await serveSockets({ connected });
    const socket = await undiciClient(server.url).connect(path, {}, limits);
    await wait(1500);
    let read = 0;
    for await (const { length } of socket) {
      read += length;
      if (read === count * message.length) break;
    }
    expect(read).toBe(count * message.length);
    await socket.close();
  });
});

describe("cancelling a WebSocket", () => {
  const reason = new Error("enough");

  test.each([
    ["before anything", () => AbortSignal.abort(reason), {}],
    [
      "while waiting for a token",
      (signal: AbortSignal) => signal,
      { token: () => new Promise<string>(() => undefined) },
    ],
    [
      "while waiting for a hook",
      (signal: AbortSignal) => signal,
      { onRequest: () => new Promise<void>(() => undefined) },
    ],
    ["while waiting for the response", (signal: AbortSignal) => signal, {}],
  ])("%s", async (_, choose, options) => {
    const server = await rawServer(() => undefined);
    const controller = new AbortController();
    const opening = undiciClient(server.url, options).connect(path, {}, { signal: choose(controller.signal) });
    setTimeout(() => controller.abort(reason), 100);
    expect(await failure(opening)).toBe(reason);
    await until(() => server.sockets.size === 0);
  });

  test("while a refusal arrives", async () => {
    const server = await rawServer((socket) => void socket.write("HTTP/1.1 403 No\r\nContent-Length: 9\r\n\r\n{"));
    const controller = new AbortController();
    const opening = undiciClient(server.url).connect(path, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 100);
    expect(await failure(opening)).toBe(reason);
    await until(() => server.sockets.size === 0);
  });
});

test("a WebSocket uses the environment's proxy, unless NO_PROXY excludes the host", async () => {
  const server = await serveSockets();
  const proxy = await startProxy(server.port);
  for (const name of ["HTTPS_PROXY", "http_proxy", "https_proxy", "no_proxy"]) vi.stubEnv(name, undefined);
  vi.stubEnv("HTTP_PROXY", proxy.url);
  vi.stubEnv("NO_PROXY", "near.example");
  const far = await undiciClient("http://far.example", { proxy: undefined }).connect(path);
  await far.close();
  expect(proxy.tunnels).toMatchObject([{ target: "far.example:80" }]);
  vi.stubEnv("NO_PROXY", "127.0.0.1");
  const near = await undiciClient(server.url, { proxy: undefined }).connect(path);
  await near.close();
  expect(proxy.tunnels).toHaveLength(1);
  vi.unstubAllEnvs();
});
