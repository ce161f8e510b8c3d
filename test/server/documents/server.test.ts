import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { BearerTokens, readTokens } from "../../../server/documents/server/bearer-tokens.js";
import type {
  DocumentSource,
  MemberStatus,
  ServedDocuments,
} from "../../../server/documents/sources/served-documents.js";
import { documentSource } from "../../../server/documents/sources/document-source.js";
import { gadgets } from "./support/documents.js";
import { ask, sendRaw } from "./support/listen.js";
import { startServer } from "./support/start-server.js";

const member = (name: string, rest: Partial<MemberStatus>): MemberStatus => ({
  name,
  priority: 0,
  state: "ready",
  serving: true,
  failures: 0,
  fetches: 3,
  failuresTotal: 0,
  notModified: 1,
  conflicts: [],
  ...rest,
});

/** Larger than the system's buffers for an unread response. */
const huge = (): DocumentSource => documentSource(gadgets("toys ".repeat(1_000_000)));

/** A source with or without a document, and with the given states of members. */
const sourceWith = (members: readonly MemberStatus[], hasDocument = true): DocumentSource => {
  const source = documentSource(gadgets());
  return {
    current: () => (hasDocument ? source.current() : undefined),
    onChange: () => () => undefined,
    status: () => members,
  };
};

test("it is live at once, and ready as soon as it has a document", async () => {
  const { port } = await startServer();
  for (const path of ["/livez", "/readyz"]) {
    const { status, headers, body } = await ask(port, path);
    expect([path, status, body.toString(), headers["cache-control"]]).toEqual([path, 200, "ok\n", "no-store"]);
    expect((await ask(port, path, {}, "POST")).headers.allow).toBe("GET, HEAD");
  }
  const empty = await startServer({}, sourceWith([], false));
  expect((await ask(empty.port, "/livez")).status).toBe(200);
  const { status, body } = await ask(empty.port, "/readyz");
  expect([status, body.toString()]).toEqual([
    503,
    "[-]documents failed: there is nothing to serve yet\n[+]shutdown ok\nreadyz check failed\n",
  ]);
});

test("failed members are reported, conflicts are no failures, and the server is ready nevertheless", async () => {
  const source = sourceWith([
    member("core", {}),
    member("apps", { state: "quarantined", problem: "the connection was refused" }),
    member("toys", { conflicts: ["GET /apis is served from core"] }),
    member("late", { state: "waiting", serving: false }),
  ]);
  const { port } = await startServer({}, source);
  expect((await ask(port, "/readyz")).status).toBe(200);
  expect((await ask(port, "/readyz?verbose")).body.toString().split("\n")).toEqual([
    "[+]documents ok",
    "[+]shutdown ok",
    "[+]member/core ok",
    "[-]member/apps failed: the connection was refused",
    "[+]member/toys ok",
    "[-]member/late failed: no document has been loaded yet",
    "member/toys: GET /apis is served from core",
    "readyz check passed",
    "",
  ]);
  const text = (await ask(port, "/metrics")).body.toString();
  expect(text).toContain('groupversion_member_up{member="core"} 1\n');
  expect(text).toContain('groupversion_member_up{member="apps"} 0\n');
  expect(text).toContain('groupversion_member_conflicts{member="toys"} 1\n');
});

test("metrics count responses by route and status, in Prometheus' text format", async () => {
  const { port } = await startServer();
  const size = (await ask(port, "/swagger.json")).body.length;
  await ask(port, "/swagger.json?x=1");
  await ask(port, "/swagger.json", {}, "HEAD");
  await ask(port, "/openapi/v3/apis/toys.example.com/v1");
  await ask(port, "/apis/nothing");
  for (let i = 0; i < 20; i++) await ask(port, `/strange/${i}`);
  const { headers, body } = await ask(port, "/metrics");
  expect(headers["content-type"]).toBe("text/plain; version=0.0.4; charset=utf-8");
  const lines = body.toString().split("\n");
  for (const line of [
    'groupversion_http_requests_total{route="/swagger.json",code="200"} 3',
    'groupversion_http_requests_total{route="/openapi/v3/{key}",code="200"} 1',
    'groupversion_http_requests_total{route="/apis",code="404"} 1',
    'groupversion_http_requests_total{route="other",code="404"} 20',
    `groupversion_http_response_bytes_total{route="/swagger.json"} ${size * 2}`,
    'groupversion_http_request_duration_seconds_bucket{route="/swagger.json",le="+Inf"} 3',
    'groupversion_http_request_duration_seconds_count{route="/swagger.json"} 3',
    "groupversion_documents_ready 1",
  ])
    expect(lines).toContain(line);
  for (const line of lines)
    expect(line).toMatch(/^$|^# (HELP|TYPE) \w+ .+$|^\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? [\d.e+-]+$/);
});

test("a configured token is required; health checks work without it but give no reasons", async () => {
  const tokens = new BearerTokens(readTokens("# operators\nfirst-token\n\n second-token \r\n"));
  const { port, log } = await startServer(
    { tokens },
    sourceWith([member("apps", { state: "quarantined", problem: "token was refused by 10.0.0.7" })]),
  );
  for (const path of ["/swagger.json", "/openapi/v2", "/openapi/v3", "/apis", "/metrics", "/", "/nothing"]) {
    const missing = await ask(port, path);
    expect([path, missing.status, missing.headers["www-authenticate"]]).toEqual([
      path,
      401,
      'Bearer realm="groupversion"',
    ]);
    expect(JSON.parse(missing.body.toString())).toEqual({
      kind: "Status",
      apiVersion: "v1",
      metadata: {},
      status: "Failure",
      message: "Unauthorized",
      reason: "Unauthorized",
      code: 401,
    });
  }
  for (const authorization of [
    "Bearer wrong",
    "Bearer",
    "Bearer ",
    "Basic Zmlyc3QtdG9rZW4=",
    "first-token",
    "Bearer first-token x",
    "Bearer first-tokenx",
  ]) {
    const refused = await ask(port, "/swagger.json", { authorization });
    expect([authorization, refused.status, refused.headers["www-authenticate"]]).toEqual([
      authorization,
      401,
      'Bearer realm="groupversion", error="invalid_token"',
    ]);
  }
  for (const authorization of ["Bearer first-token", "bearer second-token", "Bearer  first-token "])
    expect((await ask(port, "/swagger.json", { authorization })).status).toBe(200);

  expect((await ask(port, "/livez")).status).toBe(200);
  expect((await ask(port, "/readyz")).status).toBe(200);
  expect((await ask(port, "/readyz?verbose")).body.toString()).toContain("[-]member/apps failed: reason withheld");
  const authorization = "Bearer first-token";
  expect((await ask(port, "/readyz?verbose", { authorization })).body.toString()).toContain("10.0.0.7");
  expect((await ask(port, "/metrics", { authorization })).status).toBe(200);

  tokens.replace(["third-token"]);
  expect((await ask(port, "/swagger.json", { authorization })).status).toBe(401);
  expect((await ask(port, "/swagger.json", { authorization: "Bearer third-token" })).status).toBe(200);
  expect(JSON.stringify(log())).not.toMatch(/first-token|second-token|third-token|wrong|Zmlyc3Q/);
});

test("shared caches must not store protected responses, not even those addressed by hash", async () => {
  const { port } = await startServer({ tokens: new BearerTokens(["secret"]) });
  const authorization = "Bearer secret";
  const { body } = await ask(port, "/openapi/v3", { authorization });
  const { paths } = JSON.parse(body.toString()) as { readonly paths: Record<string, { serverRelativeURL: string }> };
  const [entry] = Object.values(paths);
  const kept = await ask(port, entry?.serverRelativeURL ?? "", { authorization });
  expect(kept.headers["cache-control"]).toBe("private, max-age=31536000, immutable");
});

test("the access log has a line of JSON for each request, without query and headers", async () => {
  const { port, log } = await startServer();
  await ask(port, "/swagger.json?token=hunter2", { authorization: "Bearer hunter3", cookie: "hunter4" });
  await ask(port, "http://user:hunter5@example.com/openapi/v2");
  await ask(port, `/${"x".repeat(5000)}`, { "user-agent": "hunter6" }, "DELETE");
  await sendRaw(port, 'GET /"\\\x01<script> HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
  await wait(20);
  const lines = log();
  expect(lines.map(({ method, path, status }) => [method, path, status])).toEqual([
    ["GET", "/swagger.json", 200],
    ["GET", "/openapi/v2", 200],
    ["DELETE", `/${"x".repeat(255)}…`, 404],
  ]);
  expect(JSON.stringify(lines)).not.toContain("hunter");
  expect(lines[0]).toMatchObject({ type: "access", remote: "127.0.0.1", bytes: expect.any(Number) as number });
  expect(Date.parse(String(lines[0]?.["time"]))).not.toBeNaN();
});

test("a response that its client abandons is logged as aborted", async () => {
  const { port, log } = await startServer({}, huge());
  await new Promise<void>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("GET /swagger.json HTTP/1.1\r\nhost: x\r\n\r\n"));
    socket.once("data", () => {
      socket.destroy();
      resolve();
    });
  });
  await expect.poll(() => log()).toMatchObject([{ path: "/swagger.json", aborted: true }]);
});

test("closing finishes responses, refuses new connections, and disconnects clients that do not read", async () => {
  const { server, port } = await startServer({}, huge());
  const size = (await ask(port, "/swagger.json")).body.length;
  // One client reads later, one never reads, one sends no request.
  const start = (): ReturnType<typeof connect> => connect({ port, host: "127.0.0.1" }).pause();
  const [reader, stuck, silent] = [start(), start(), start()];
  for (const socket of [reader, stuck]) socket.write("GET /swagger.json HTTP/1.1\r\nhost: x\r\n\r\n");
  let received = 0;
  reader.on("data", (chunk: Buffer) => (received += chunk.length));
  reader.pause();
  const closed = [reader, stuck, silent].map(
    (socket) =>
      new Promise((resolve) => {
        socket.on("error", () => undefined);
        socket.on("close", resolve);
      }),
  );
  await wait(100);
  const began = performance.now();
  const ended = server.close(3000);
  silent.resume();
  await closed[2];
  expect(performance.now() - began).toBeLessThan(2500);
  await expect(ask(port, "/swagger.json")).rejects.toThrow("ECONNREFUSED");
  reader.resume();
  await closed[0];
  expect(received).toBeGreaterThan(size);
  await ended;
  expect(performance.now() - began).toBeGreaterThan(2500);
  stuck.resume();
  await closed[1];
});

test("a response during closing has Connection: close", async () => {
  const json = Buffer.from(JSON.stringify(gadgets("toys ".repeat(1_000_000))));
  let tellAsked: (() => void) | undefined;
  const asked = new Promise<void>((resolve) => (tellAsked = resolve));
  const documents: ServedDocuments = {
    v2: {
      json: () => {
        tellAsked?.();
        return json;
      },
      document: () => gadgets(),
    },
    discovery: new Map(),
  };
  const { server, port } = await startServer({}, { current: () => documents, onChange: () => () => undefined });
  const socket = connect(port, "127.0.0.1").on("error", () => undefined);
  let received = "";
  socket.on("data", (chunk: Buffer) => (received += chunk.toString("latin1")));
  // Compression takes long enough for closing to begin before the response.
  socket.write("GET /swagger.json HTTP/1.1\r\nhost: x\r\naccept-encoding: br\r\n\r\n");
  await asked;
  const ended = server.close(20_000);
  await new Promise((resolve) => socket.on("close", resolve));
  await ended;
  expect(received).toContain("HTTP/1.1 200 OK");
  expect(received.toLowerCase()).toContain("connection: close");
});

test("incomplete requests time out, and the size of headers is limited", async () => {
  const { port } = await startServer({ limits: { headersTimeout: 300, requestTimeout: 600, maxHeaderSize: 4096 } });
  expect(await sendRaw(port, "GET /swagger.json HTTP/1.1\r\nhost: x\r\nx-slow: ", 3000)).toContain(
    "408 Request Timeout",
  );
  expect(await sendRaw(port, "POST /swagger.json HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\nab", 3000)).toContain(
    "405",
  );
  const huge = `GET /swagger.json HTTP/1.1\r\nhost: x\r\nx-huge: ${"a".repeat(5000)}\r\n\r\n`;
  expect(await sendRaw(port, huge)).toContain("431 Request Header Fields Too Large");
  expect((await ask(port, "/swagger.json")).status).toBe(200);
});

test("the number of connections is limited", async () => {
  const { port } = await startServer({ limits: { maxConnections: 5 } });
  const sockets = await Promise.all(
    Array.from(
      { length: 5 },
      () =>
        new Promise<ReturnType<typeof connect>>((resolve) => {
          const socket = connect(port, "127.0.0.1", () => resolve(socket)).on("error", () => undefined);
        }),
    ),
  );
  await wait(50);
  await expect(ask(port, "/swagger.json")).rejects.toThrow();
  for (const socket of sockets) socket.destroy();
  await expect.poll(async () => (await ask(port, "/swagger.json").catch(() => undefined))?.status).toBe(200);
});

test("clients that read too slowly are disconnected, others are not", async () => {
  const { port } = await startServer({ limits: { responseTimeout: 2000 } }, huge());
  const readSlowly = (requests: string): void => {
    const socket = connect(port, "127.0.0.1").on("error", () => undefined);
    socket.write(requests);
    // Reads a little now and then, so that the connection is never idle.
    const timer = setInterval(() => void socket.read(1000), 50);
    onTestFinished(() => {
      clearInterval(timer);
      socket.destroy();
    });
  };
  const connections = async (): Promise<number> => {
    const text = (await ask(port, "/metrics")).body.toString();
    return Number(/^groupversion_connections (\d+)$/m.exec(text)?.[1]);
  };
  const one = "GET /swagger.json HTTP/1.1\r\nhost: x\r\n\r\n";
  readSlowly(one);
  readSlowly(one.repeat(3));
  await expect.poll(connections).toBe(3);
  expect((await ask(port, "/swagger.json")).status).toBe(200);
  await expect.poll(connections, { timeout: 10_000 }).toBe(1);
});
