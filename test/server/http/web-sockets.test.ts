import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { WebSocket } from "undici";
import { TokenAuthenticator } from "../../../server/access/token-authenticator.js";
import { bed, beds, TestServer } from "./garden.js";

let server: TestServer;
let guarded: TestServer;
beforeAll(async () => {
  server = await TestServer.start(["n", "ended", "slow"]);
  const users = new Map([["secret", { name: "ann", groups: ["system:masters"] }]]);
  guarded = await TestServer.start([], { authenticators: [new TokenAuthenticator(users)] });
});
afterAll(async () => {
  await server.close();
  await guarded.close();
});

interface Seen {
  readonly type: string;
  readonly object: { readonly metadata: { readonly name: string }; readonly code?: number };
}

/** A watch by undici's client. */
class Watching {
  readonly socket: WebSocket;
  readonly #seen: Seen[] = [];
  readonly closed: Promise<{ readonly code: number; readonly wasClean: boolean }>;

  constructor(path: string, host = server.host, protocols: string[] = []) {
    this.socket = new WebSocket(host.replace("http", "ws") + path, protocols);
    this.socket.addEventListener("message", ({ data }) => this.#seen.push(JSON.parse(String(data)) as Seen));
    this.closed = new Promise((resolve) => this.socket.addEventListener("close", resolve));
  }

  async first(count: number): Promise<readonly string[]> {
    while (this.#seen.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    return this.#seen.map(({ type, object }) => `${type} ${object.metadata.name}`);
  }

  get seen(): readonly Seen[] {
    return this.#seen;
  }
}

const HANDSHAKE = [
  "Host: localhost",
  "Connection: Upgrade",
  "Upgrade: websocket",
  "Sec-WebSocket-Version: 13",
  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
];

/** Sends a request over a connection of its own. */
function open(path: string, headers: readonly string[] = HANDSHAKE, method = "GET"): Socket {
  const socket = connect(Number(new URL(server.host).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(`${method} ${path} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n`);
  return socket;
}

/** Headers of a request that also offers HTTP/2, as Java's client sends it. */
const OFFER = [
  "Host: localhost",
  "Connection: Upgrade, HTTP2-Settings",
  "Upgrade: h2c",
  "HTTP2-Settings: AAMAAABkAAQAAP__",
];

/** All that the server sends until it closes the connection. */
async function everything(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(socket, "close");
  return Buffer.concat(chunks);
}

/** A frame as clients send it, masked with zeros. */
const frame = (opcode: number, payload: Buffer, size = payload.length): Buffer =>
  Buffer.concat([Buffer.from([0x80 | opcode, 0x80 | size, 0, 0, 0, 0]), payload]);

describe("watches over WebSocket", () => {
  it("send one event in each message, and close cleanly at the end", async () => {
    await server.send("POST", beds("n"), bed("old"));
    const watching = new Watching(`${beds("n")}?watch=true&timeoutSeconds=1`);
    expect(await watching.first(1)).toEqual(["ADDED old"]);
    await server.send("POST", beds("n"), bed("new"));
    await server.send("DELETE", `${beds("n")}/new`);
    expect(await watching.first(3)).toEqual(["ADDED old", "ADDED new", "DELETED new"]);
    expect(await watching.closed).toMatchObject({ code: 1000, wasClean: true });
    expect(watching.socket.protocol).toBe("");
  });

  it("send each existing object in its own message", async () => {
    for (const name of ["s1", "s2", "s3"]) await server.send("POST", beds("slow"), bed(name));
    const watching = new Watching(`${beds("slow")}?watch=true&timeoutSeconds=1`);
    expect(await watching.first(3)).toEqual(["ADDED s1", "ADDED s2", "ADDED s3"]);
  });

  it("speak the first protocol that a client offers", async () => {
    const watching = new Watching(`${beds("n")}?watch=1&timeoutSeconds=1`, server.host, ["one", "two"]);
    await watching.first(1);
    expect(watching.socket.protocol).toBe("one");
    watching.socket.close();
    expect(await watching.closed).toMatchObject({ wasClean: true });
  });

  it("report errors in an event", async () => {
    await server.storage.compact((await server.storage.status()).revision);
    const watching = new Watching(`${beds("n")}?watch=1&resourceVersion=1`);
    await watching.closed;
    expect(watching.seen).toMatchObject([{ type: "ERROR", object: { code: 410 } }]);
  });

  it("take a token from the protocols, and need one where the server does", async () => {
    const protocol = `base64url.bearer.authorization.k8s.io.${Buffer.from("secret").toString("base64url")}`;
    const path = "/api/v1/namespaces?watch=1";
    const watching = new Watching(path, guarded.host, [protocol, "events"]);
    expect(await watching.first(1)).toContain("ADDED default");
    expect(watching.socket.protocol).toBe("events");
    watching.socket.close();
    const wrong = new Watching(path, guarded.host, [protocol.replace(/.$/, "A"), "events"]);
    expect(await wrong.closed).toMatchObject({ wasClean: false });
    expect(wrong.seen).toEqual([]);
  });

  it("end when the client leaves", async () => {
    const watching = new Watching(`${beds("ended")}?watch=1`);
    await once(watching.socket as unknown as EventTarget, "open");
    watching.socket.close(4001);
    expect(await watching.closed).toMatchObject({ code: 4001, wasClean: true });
  });

  it("answer pings, drop data, and refuse what the protocol does not allow", async () => {
    const path = `${beds("ended")}?watch=1`;
    const polite = open(path);
    polite.write(Buffer.concat([frame(1, Buffer.from("data")), frame(9, Buffer.from("ping"))]));
    setTimeout(() => polite.write(frame(8, Buffer.from([0x03, 0xe8]))), 200);
    const answer = await everything(polite);
    expect(answer.toString("latin1")).toContain("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    expect(answer.subarray(-10)).toEqual(Buffer.from([0x8a, 4, ...Buffer.from("ping"), 0x88, 2, 0x03, 0xe8]));
    const rude = open(path);
    rude.write(Buffer.from([0x81, 1, 0x61]));
    expect((await everything(rude)).subarray(-4)).toEqual(Buffer.from([0x88, 2, 0x03, 0xea]));
  });

  it("get a usual response if there is nothing to watch", async () => {
    for (const [path, status] of [
      [beds("n"), 200],
      ["/apis/nowhere/v1/things?watch=1", 404],
      [`${beds("n")}?watch=1&labelSelector=%3D%3D`, 400],
    ] as const)
      expect((await everything(open(path))).toString(), path).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const without = HANDSHAKE.filter((header) => !header.includes("Key"));
    expect((await everything(open(`${beds("n")}?watch=1`, without))).toString()).toMatch(/^HTTP\/1.1 400 /);
  });

  it("do not affect requests that offer another protocol, as Java's client does", async () => {
    const body = JSON.stringify(bed("h2c"));
    const headers = [...OFFER, "Content-Type: application/json", `Content-Length: ${body.length}`];
    const sending = open(beds("n"), headers, "POST");
    sending.write(body.slice(0, 10));
    setTimeout(() => sending.write(body.slice(10)), 20);
    expect((await everything(sending)).toString()).toMatch(/^HTTP\/1.1 201 /);
    expect((await everything(open(`${beds("n")}/h2c`, OFFER))).toString()).toMatch(/^HTTP\/1.1 200 /);
  });

  it("answer no more pings than a client reads", { timeout: 15_000 }, async () => {
    const socket = open(`${beds("ended")}?watch=1`);
    await once(socket, "data");
    socket.pause();
    // More than the buffers of a connection's two ends hold.
    const pings = Buffer.concat(Array<Buffer>(200_000).fill(frame(9, Buffer.alloc(125))));
    await new Promise((resolve) => socket.write(pings, resolve));
    socket.write(frame(8, Buffer.from([0x03, 0xe8])));
    socket.resume();
    expect((await everything(socket)).length).toBeLessThan(200_000 * 127);
  });

  it("do not receive a body that nobody reads", async () => {
    const socket = open(`${beds("ended")}?watch=1`, [...OFFER, "Content-Length: 67108864"]);
    await once(socket, "data");
    socket.write(Buffer.alloc(67_108_864));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(socket.writableLength).toBeGreaterThan(0);
    socket.destroy();
  });

  it("release requests whose clients disconnect before the end of the body", async () => {
    const headers = [...OFFER, "Content-Type: application/json", "Content-Length: 100"];
    // One more than are admitted at once.
    for (let i = 0; i < 201; i++) {
      const socket = open(beds("n"), headers, "POST");
      await once(socket, "connect");
      socket.destroySoon();
    }
    const create = async (): Promise<number> => (await server.send("POST", beds("n"), bed("after"))).status;
    await vi.waitFor(async () => expect(await create()).toBe(201), { timeout: 10_000 });
  });
});
