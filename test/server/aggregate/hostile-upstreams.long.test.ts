import { createServer as createSecureServer } from "node:https";
import { createServer as createRawServer, type AddressInfo, type Socket } from "node:net";
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { Aggregator } from "../../../server/aggregate/aggregator.js";
import type { Upstream } from "../../../server/aggregate/upstreams/upstream.js";
import { makeCertificates } from "../../runtime/support/certificates.js";
import { lacks } from "../../support/tools.js";
import { operation, operations, served, swagger } from "./support/documents.js";
import { listen, MemberServer } from "./support/member-server.js";

const good = swagger({ "/apis/g/v1/things": { get: operation("list") } });
const MEGABYTE = 1 << 20;

/** Below the defaults, so that tests are fast, but long enough for a busy machine. */
const limits = { connect: 3000, headers: 3000, idle: 3000, total: 8000, bytes: 2 * MEGABYTE, values: 100_000 };

/** Polls a hostile member beside a good one; returns the hostile one's problem. */
async function ask(
  upstream: Partial<Upstream> & { readonly url: string },
): Promise<{ problem: string; aggregator: Aggregator }> {
  const healthy = await MemberServer.start(good);
  const aggregator = new Aggregator({
    members: [
      { name: "healthy", url: healthy.url },
      { name: "hostile", owns: ["h/v1"], ...upstream },
    ],
    limits,
    polling: { interval: 3_600_000, retry: 3_600_000 },
  });
  onTestFinished(() => aggregator.close());
  await aggregator.start();
  expect(operations(served(aggregator))).toContain("GET /apis/g/v1/things");
  const status = aggregator.status().find(({ name }) => name === "hostile");
  return { problem: status?.problem ?? status?.state ?? "", aggregator };
}

/** A TCP server with a handler for each connection. */
async function listenRaw(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends an oversized body as fast as it is read; reports how much was sent. */
function flood(response: ServerResponse, count: (bytes: number) => void): void {
  const piece = Buffer.alloc(64 << 10, " ");
  let sent = 0;
  const go = (): void => {
    while (sent < 1024 * MEGABYTE && !response.destroyed) {
      sent += piece.length;
      count(sent);
      if (!response.write(piece)) {
        response.once("drain", go);
        return;
      }
    }
    response.end();
  };
  response.on("error", () => undefined);
  go();
}

describe("too much", () => {
  test("a body of a gigabyte is aborted once it exceeds the limit", async () => {
    let sent = 0;
    const url = await listen((_, response) => flood(response, (bytes) => (sent = bytes)));
    const { problem } = await ask({ url });
    expect(problem).toBe("/openapi/v2: it is larger than 2 MB");
    // Allows for data in the system's buffers.
    expect(sent).toBeLessThan(64 * MEGABYTE);
  });

  test("a body with a large Content-Length is not read", async () => {
    const url = await listen((_, response) => {
      response.writeHead(200, { "content-length": String(1024 * MEGABYTE) });
      response.flushHeaders();
    });
    expect((await ask({ url })).problem).toBe("/openapi/v2: it is larger than 2 MB");
  });

  const zeros = Buffer.alloc(256 * MEGABYTE, " ");
  test.each([
    ["gzip", gzipSync(zeros)],
    ["br", brotliCompressSync(zeros)],
    ["gzip", gzipSync(JSON.stringify(good) + " ".repeat(3 * MEGABYTE))],
  ])("a compression bomb of %s is refused", async (coding, body) => {
    const before = process.memoryUsage.rss();
    const url = await listen((_, response) => response.writeHead(200, { "content-encoding": coding }).end(body));
    expect((await ask({ url })).problem).toBe("/openapi/v2: it is larger than 2 MB");
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * MEGABYTE);
  });

  test.each([
    ["nested deeply", "[".repeat(MEGABYTE), "it is nested more than 500 levels"],
    ["of very many values", `[${"{},".repeat(MEGABYTE / 2)}{}]`, "it has more than 100000 values"],
  ])("a document %s is not parsed", async (_, body, problem) => {
    const url = await listen((_request, response) => response.end(body));
    expect((await ask({ url })).problem).toBe(`/openapi/v2: ${problem}`);
  });

  test("endless headers", async () => {
    const url = await listenRaw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      for (let i = 0; i < 4000; i++) socket.write(`x-${i}: ${"x".repeat(100)}\r\n`);
    });
    expect((await ask({ url })).problem).toMatch(/^\/openapi\/v2: .*[Hh]eader/);
  });
});

describe("too little", () => {
  test("no response", async () => {
    const url = await listenRaw(() => undefined);
    expect((await ask({ url })).problem).toBe("/openapi/v2: the server did not begin to answer in time");
  });

  test("a response that stops in the middle", async () => {
    const url = await listen((_, response) => void response.write("{"));
    expect((await ask({ url })).problem).toBe("/openapi/v2: the answer stopped in the middle");
  });

  test("a response that drips", async () => {
    const url = await listen((_, response) => {
      const timer = setInterval(() => response.write(" "), 50);
      response.on("close", () => clearInterval(timer));
    });
    expect((await ask({ url })).problem).toBe("/openapi/v2: no complete answer within 8 s");
  });

  test.each([
    ["of a length that it does not have", "content-length: 1000\r\n\r\n{"],
    ["in pieces", 'transfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\n'],
    ["compressed", "transfer-encoding: chunked\r\ncontent-encoding: gzip\r\n\r\n2\r\n\x1f\x8b\r\n"],
  ])("a truncated response %s", async (_, rest) => {
    const url = await listenRaw((socket) => {
      socket.end(Buffer.from(`HTTP/1.1 200 OK\r\n${rest}`, "latin1"));
    });
    expect((await ask({ url })).problem).toMatch(
      /^\/openapi\/v2: (the connection was cut|the answer ended in the middle)/,
    );
  });

  test("nobody listening", async () => {
    const url = await listen(() => undefined);
    const gone = await listenRaw(() => undefined);
    expect(url).not.toBe(gone);
    const closed = createRawServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect((await ask({ url: `http://127.0.0.1:${port}` })).problem).toBe("/openapi/v2: the connection was refused");
  });
});

describe("unexpected responses", () => {
  test.each<[string, Record<string, string>, Buffer | string]>([
    ["that says gzip and is not", { "content-encoding": "gzip" }, JSON.stringify(good)],
    ["that says brotli and is not", { "content-encoding": "br" }, JSON.stringify(good)],
    ["compressed twice", { "content-encoding": "gzip, gzip" }, gzipSync(gzipSync(JSON.stringify(good)))],
    ["in a coding that nobody asked for", { "content-encoding": "zstd" }, "x"],
    ["that is no UTF-8", {}, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ["of images", { "content-type": "image/png" }, Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ])("a response %s", async (_, headers, body) => {
    const url = await listen((_request, response) => response.writeHead(200, headers).end(body));
    expect((await ask({ url })).problem).toMatch(
      /^\/openapi\/v2: (the answer is (not compressed as it says|coded in a way)|it is not (UTF-8|JSON))/,
    );
  });

  test("not HTTP", async () => {
    const url = await listenRaw((socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"));
    expect((await ask({ url })).problem).toMatch(/^\/openapi\/v2: /);
  });

  test.each([401, 403, 500, 503])("status %i with an endless body", async (status) => {
    const url = await listen((_, response) => {
      response.writeHead(status);
      flood(response, () => undefined);
    });
    expect((await ask({ url })).problem).toBe(`/openapi/v2: the server answered ${status}`);
  });
});

describe("redirects and credentials", () => {
  test("a redirect to another server is not followed, and that server receives nothing", async () => {
    const elsewhere = await MemberServer.start(good);
    const url = await listen((_, response) =>
      response.writeHead(302, { location: `${elsewhere.url}/openapi/v2` }).end(),
    );
    const { problem } = await ask({ url, token: "secret-token" });
    expect(problem).toBe("/openapi/v2: it leads to another server, which is not followed");
    expect(elsewhere.headers).toEqual([]);
  });

  test("nor is an address in a list of documents", async () => {
    const elsewhere = await MemberServer.start(good);
    const own = swagger({ "/apis/h/v1/things": { get: operation("listThings") } });
    const list = { paths: { "apis/h/v1": { serverRelativeURL: `//${new URL(elsewhere.url).host}/x` } } };
    const url = await listen((request, response) =>
      response.end(JSON.stringify(request.url === "/openapi/v3" ? list : own)),
    );
    expect((await ask({ url, token: "secret-token" })).problem).toContain("leads to another server");
    expect(elsewhere.headers).toEqual([]);
  });

  test("redirect loops end", async () => {
    let requests = 0;
    const url = await listen((_, response) => {
      requests++;
      response.writeHead(307, { location: "/openapi/v2" }).end();
    });
    expect((await ask({ url })).problem).toBe("/openapi/v2: the server redirects more than 5 times");
    expect(requests).toBe(6);
  });

  test("a redirect on the same server is followed, with the current token", async () => {
    const seen: (string | undefined)[] = [];
    const document = swagger({ "/apis/h/v1/things": { get: operation("listThings") } });
    const url = await listen((request, response) => {
      seen.push(request.headers.authorization);
      if (request.url === "/openapi/v2") response.writeHead(301, { location: "/v2" }).end();
      else if (request.url === "/v2") response.end(JSON.stringify(document));
      else response.writeHead(404).end();
    });
    let number = 0;
    const { aggregator } = await ask({ url, token: () => `token-${number++}\n` });
    expect(operations(served(aggregator))).toContain("GET /apis/h/v1/things");
    expect(seen).toEqual(["Bearer token-0", "Bearer token-1", "Bearer token-2"]);
  });

  test.each([
    ["a token", { token: "secret-value" }],
    ["a token that no header can hold", { token: "secret-value\u0000" }],
    ["a password", {}],
  ])("%s is never shown", async (_, secret) => {
    const url = await listen((_request, response) => response.writeHead(500).end("secret-value"));
    const { aggregator } = await ask({ url: url.replace("//", "//me:secret-value@"), ...secret });
    expect(inspect(aggregator.status(), { depth: null })).not.toContain("secret");
    expect(inspect(aggregator, { depth: null })).not.toContain("secret");
    expect(JSON.stringify(aggregator.status())).not.toContain("secret");
  });

  test("an invalid address is refused without being repeated", () => {
    for (const url of ["ftp://me:secret-value@127.0.0.1/", "http://me:secret-value@[/", "secret-value"]) {
      const make = () => new Aggregator({ members: [{ name: "m", url }] });
      expect(make).toThrow("the address of m is no valid http or https address");
      try {
        make();
      } catch (error) {
        expect(inspect(error)).not.toContain("secret");
      }
    }
  });
});

// Continuous integration always has openssl; there, tests fail if it is missing.
describe.skipIf(lacks("openssl"))("TLS (needs openssl)", () => {
  test("only the given certificate authorities are trusted, and a change of them takes effect", async () => {
    const { ca, server: pair } = makeCertificates();
    const document = swagger({ "/apis/h/v1/things": { get: operation("listThings") } });
    const origin = await listen((request, response) => {
      if (request.url === "/openapi/v2") response.end(JSON.stringify(document));
      else response.writeHead(404).end();
    }, createSecureServer(pair));
    const url = origin.replace("http:", "https:");
    expect((await ask({ url })).problem).toMatch(/^\/openapi\/v2: .*certificate/);
    let trusted = makeCertificates().ca;
    const { problem, aggregator } = await ask({ url, ca: () => trusted });
    expect(problem).toMatch(/^\/openapi\/v2: .*certificate/);
    trusted = ca;
    await aggregator.refresh("hostile");
    expect(operations(served(aggregator))).toContain("GET /apis/h/v1/things");
  });
});

test("other members are served while one does not respond, and closing does not wait", async () => {
  const url = await listenRaw(() => undefined);
  const healthy = await MemberServer.start(good);
  const aggregator = new Aggregator({
    members: [
      { name: "healthy", url: healthy.url },
      { name: "silent", url },
    ],
  });
  const changed = new Promise<void>((resolve) => void aggregator.onChange(resolve));
  const started = aggregator.start();
  await changed;
  expect(operations(served(aggregator))).toEqual(["GET /apis/g/v1/things"]);
  expect(aggregator.status().map(({ state }) => state)).toEqual(["ready", "waiting"]);
  await aggregator.close();
  await started;
});

test("a failed member is polled again automatically, and is merged once it recovers", async () => {
  const server = await MemberServer.start(good);
  server.instead = (_, response) => response.writeHead(503).end();
  const aggregator = new Aggregator({
    members: [{ name: "m", url: server.url }],
    polling: { interval: 50, retry: 10, longestRetry: 40 },
  });
  onTestFinished(() => aggregator.close());
  await aggregator.start();
  expect(aggregator.current()).toBeUndefined();
  while (server.log.length < 5) await sleep(5);
  server.instead = undefined;
  while (aggregator.current() === undefined) await sleep(5);
  server.serve(swagger({ "/apis/g/v1/others": { get: operation("list") } }));
  while (!operations(served(aggregator)).includes("GET /apis/g/v1/others")) await sleep(5);
  expect(aggregator.status()[0]).toMatchObject({ state: "ready", failures: 0 });
});
