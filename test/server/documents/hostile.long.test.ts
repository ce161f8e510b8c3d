import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { createSpecHandler } from "../../../server/documents/create-spec-handler.js";
import { documentSource } from "../../../server/documents/sources/document-source.js";
import { EXTENDED, extended, gadgets } from "./support/documents.js";
import { ask, listen, sendRaw } from "./support/listen.js";
import { startServe } from "./support/serve-process.js";
import { startServer } from "./support/start-server.js";

/** Whether a server still responds correctly to others. */
async function answers(port: number): Promise<boolean> {
  const { status, body } = await ask(port, "/swagger.json");
  return status === 200 && body.length > 100;
}

const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

test("malformed HTTP is refused without affecting others", async () => {
  const { port } = await startServer();
  const requests = [
    "\r\n\r\n\r\n",
    "\u0000\u0001\u0002\u0003\r\n\r\n",
    "GET\r\n\r\n",
    "GET /swagger.json\r\n\r\n",
    "GET /swagger.json HTTP/9.9\r\n\r\n",
    "GET /swagger.json HTTP/1.1\r\n\r\n",
    "GET /swagger.json HTTP/1.1\r\nhost: x\r\nbad header: x\r\n\r\n",
    "GET /swagger.json HTTP/1.1\r\nhost: x\r\n: x\r\n\r\n",
    "GET /swagger.json HTTP/1.1\r\nhost: x\r\nx: a\u0000b\r\n\r\n",
    "GET /swagger.json HTTP/1.1\r\nhost: x\r\nhost: y\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n",
    "POST /swagger.json HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\ncontent-length: 3\r\n\r\nabc",
    "POST /swagger.json HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    "GET /sw\u00e4gger.json HTTP/1.1\r\nhost: x\r\n\r\n",
    "CONNECT x:443 HTTP/1.1\r\nhost: x\r\n\r\n",
    "GET /swagger.json HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
  ];
  for (const request of requests) {
    const answer = await sendRaw(port, request, 300);
    expect([request, answer]).toEqual([request, expect.stringMatching(/^$|^HTTP\/1\.1 (200|400|404|405|505) /)]);
    expect(await answers(port)).toBe(true);
  }
});

test("headers of any length and shape are parsed fast and not retained", async () => {
  const handler = createSpecHandler(gadgets());
  const { port } = await listen(handler);
  const { etag = "" } = (await ask(port, "/openapi/v2")).headers;
  const long = 15_000;
  const values: readonly (readonly [string, string])[] = [
    ["accept", "a/b,".repeat(long / 4)],
    ["accept", ",".repeat(long)],
    ["accept", ";".repeat(long)],
    ["accept", '"'.repeat(long)],
    ["accept", `application/json;x="${'\\"'.repeat(long / 3)}`],
    ["accept", `application/json${";q=0.5".repeat(long / 6)}`],
    ["accept", `application/json;q=${"9".repeat(long)}`],
    ["accept", " ".repeat(long)],
    ["accept-encoding", "gzip,".repeat(long / 5)],
    ["accept-encoding", "gzip;q=".repeat(long / 7)],
    ["accept-encoding", "*;q=0,identity;q=0,".repeat(700)],
    ["if-none-match", '"a",'.repeat(long / 4)],
    ["if-none-match", '"'.repeat(long)],
    ["if-none-match", `${'W/"a" ,'.repeat(1000)}${etag}`],
    ["if-none-match", `${", ".repeat(long / 2 - 200)}${etag}`],
    ["if-match", `${"x".repeat(long - 200)}${etag}`],
    ["range", `bytes=${"0-1,".repeat(long / 4)}`],
    ["range", `bytes=${"9".repeat(long)}-`],
    ["range", `bytes=-${"0".repeat(long)}`],
    ["if-range", '"'.repeat(long)],
  ];
  for (const [name, value] of values) {
    const began = performance.now();
    const { status } = await ask(port, "/openapi/v2", {
      [name]: value,
      ...(name === "if-range" && { range: "bytes=0-1" }),
    });
    expect([name, value.slice(0, 20), status < 500, performance.now() - began < 5000]).toEqual([
      name,
      value.slice(0, 20),
      true,
      true,
    ]);
  }
  // Changing headers must not accumulate.
  const memory = (): number => process.memoryUsage().heapUsed / 1e6;
  const before = memory();
  const request = { method: "GET", url: "/openapi/v2" };
  const response = { writeHead: () => undefined, end: () => undefined };
  for (let i = 0; i < 50_000; i++)
    handler(
      {
        ...request,
        headers: { accept: `application/json;x=${i}${"y".repeat(500)}`, "accept-encoding": `gzip;q=0.${i}` },
      } as never,
      response as never,
    );
  expect(memory() - before).toBeLessThan(100);
});

test("no address leads out of the documentation's folder", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const docs = path.join(folder, "docs");
  mkdirSync(path.join(docs, "apps"), { recursive: true });
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "docs-secret.txt"), "secret");
  writeFileSync(path.join(docs, ".hidden"), "secret");
  writeFileSync(path.join(docs, "index.html"), "<title>all</title>");
  writeFileSync(path.join(docs, "apps", "index.html"), "<title>apps</title>");
  writeFileSync(path.join(docs, "a b%.css"), "a {}");
  symlinkSync(path.join(folder, "secret.txt"), path.join(docs, "link.txt"));
  symlinkSync(folder, path.join(docs, "up"));
  symlinkSync(path.join(docs, "index.html"), path.join(docs, "inside.html"));
  const { port } = await listen(createSpecHandler(gadgets(), { docs }));
  const page = await ask(port, "/docs/");
  expect([
    page.status,
    page.body.toString(),
    page.headers["content-type"],
    page.headers["x-content-type-options"],
  ]).toEqual([200, "<title>all</title>", "text/html; charset=utf-8", "nosniff"]);
  expect((await ask(port, "/docs/", { "if-none-match": page.headers.etag ?? "" })).status).toBe(304);
  const moved = await ask(port, "/docs/apps?x");
  expect([moved.status, moved.headers.location]).toEqual([301, "/docs/apps/"]);
  expect((await ask(port, "/docs")).headers.location).toBe("/docs/");
  expect((await ask(port, "/docs/apps/")).body.toString()).toBe("<title>apps</title>");
  expect((await ask(port, "/docs/a%20b%25.css")).headers["content-type"]).toBe("text/css; charset=utf-8");
  expect((await ask(port, "/docs/inside.html")).status).toBe(200);
  for (const below of [
    "../secret.txt",
    "..%2fsecret.txt",
    "%2e%2e/secret.txt",
    "%2e%2e%2fsecret.txt",
    "..%5csecret.txt",
    "apps/../../secret.txt",
    "link.txt",
    "up/secret.txt",
    "up/docs-secret.txt",
    ".hidden",
    "apps/%00",
    "index.html%00.css",
    "%",
    "%ff",
    "C:/secret.txt",
    "//etc/passwd",
    "x".repeat(5000),
  ]) {
    const raw = await sendRaw(port, `GET /docs/${below} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    expect([below, raw.slice(0, 12), raw.includes("secret")]).toEqual([below, "HTTP/1.1 404", false]);
  }
  writeFileSync(path.join(docs, "index.html"), "<title>anew</title>");
  expect((await ask(port, "/docs/")).body.toString()).toBe("<title>anew</title>");
});

test("clients that send a byte at a time are disconnected, while others are served", async () => {
  const { port } = await startServer(
    { limits: { headersTimeout: 1000, requestTimeout: 2000 } },
    documentSource(extended()),
  );
  const text = "GET /swagger.json HTTP/1.1\r\nhost: x\r\n" + "x: y\r\n".repeat(1000);
  const began = performance.now();
  let open = 0;
  const slow = Array.from({ length: 200 }, () => {
    const socket = connect(port, "127.0.0.1").on("error", () => undefined);
    open++;
    let sent = 0;
    const timer = setInterval(() => socket.write(text[sent++ % text.length] ?? ""), 50);
    socket.resume();
    return new Promise<void>((resolve) =>
      socket.on("close", () => {
        open--;
        clearInterval(timer);
        resolve();
      }),
    );
  });
  await wait(300);
  expect(open).toBe(200);
  expect(await answers(port)).toBe(true);
  await Promise.all(slow);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test("ten thousand idle connections block nobody", async () => {
  const limit = Number(execFileSync("sh", ["-c", "ulimit -n"], { encoding: "utf8" })) || 0;
  const count = Math.min(10_000, limit - 500);
  if (count < 10_000) console.warn(`only ${count} connections, as ulimit -n is ${limit}`);
  const { port, child, end } = await startServe(tmpdir(), ["--spec", EXTENDED, "--access-log", "off"]);
  const pid = child.pid ?? 0;
  expect(await answers(port)).toBe(true);
  const before = residentMegabytes(pid);
  const sockets: Socket[] = [];
  onTestFinished(() => sockets.forEach((socket) => socket.destroy()));
  const open = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => resolve());
      socket.on("error", reject);
      socket.resume();
      sockets.push(socket);
    });
  for (let i = 0; i < count; i += 250) await Promise.all(Array.from({ length: Math.min(250, count - i) }, open));
  const during = await ask(port, "/swagger.json");
  expect(during.status).toBe(200);
  const text = (await ask(port, "/metrics")).body.toString();
  expect(Number(/^groupversion_connections (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(count * 0.9);
  // A few kilobytes for each connection.
  expect(residentMegabytes(pid) - before).toBeLessThan(250);
  const began = performance.now();
  expect(await end()).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
});
