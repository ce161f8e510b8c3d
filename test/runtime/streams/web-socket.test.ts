import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { describe, expect, test } from "vitest";
import { FrameReader, encodeFrame } from "../../../templates/typescript/runtime/web-socket-frames.js";
import { failure, operation, undiciClient, until } from "../support/clients.js";
import { startProxy } from "../support/proxy.js";
import { listen } from "../support/serve.js";

interface Peer {
  readonly stream: Duplex;
  readonly request: IncomingMessage;
  /** The client's frames, unmasked. */
  readonly frames: { readonly opcode: number; readonly text: string }[];
}

/** A server that upgrades connections and returns its side of them. */
async function upgrading(protocol?: string) {
  const peers: Peer[] = [];
  const server = createServer((_, response) => {
    response.writeHead(403, { "content-type": "application/json" }).end('{"message":"no upgrade"}');
  });
  server.on("upgrade", (request, stream) => {
    if (request.url === "/refused") {
      const body = '{"message":"not allowed"}';
      const head = `HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}`;
      return void stream.end(`${head}\r\nConnection: close\r\n\r\n${body}`);
    }
    const key = `${request.headers["sec-websocket-key"] ?? ""}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = request.url === "/wrong" ? "wrong" : createHash("sha1").update(key).digest("base64");
    stream.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n${
        protocol === undefined ? "" : `Sec-WebSocket-Protocol: ${protocol}\r\n`
      }\r\n`,
    );
    const frames: Peer["frames"] = [];
    let rest = Buffer.alloc(0);
    stream
      .on("error", () => undefined)
      .on("end", () => stream.end())
      .on("data", (piece: Buffer) => {
        rest = Buffer.concat([rest, piece]);
        for (let frame = unmask(rest); frame; frame = unmask(rest)) {
          frames.push(frame);
          if (frame.opcode === 8) stream.end(frameOf(8, Buffer.from(frame.text, "latin1")));
          rest = rest.subarray(frame.length);
        }
      });
    peers.push({ stream, request, frames });
  });
  return { ...(await listen(server)), peers };
}

/** Reads a frame by RFC 6455, independently of the code under test. */
function unmask(data: Buffer): { opcode: number; text: string; length: number } | undefined {
  if (data.length < 6) return undefined;
  const short = data.readUInt8(1) & 0x7f;
  const extended = short < 126 ? 0 : short === 126 ? 2 : 8;
  const length = short < 126 ? short : short === 126 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2));
  const start = 6 + extended;
  if (data.length < start + length) return undefined;
  const mask = data.subarray(start - 4, start);
  const payload = Buffer.from(
    data.subarray(start, start + length).map((byte, index) => byte ^ mask.readUInt8(index % 4)),
  );
  return { opcode: data.readUInt8(0) & 0x0f, text: payload.toString("latin1"), length: start + length };
}

/** A frame as servers send them. */
function frameOf(opcode: number, payload: string | Buffer, final = true): Buffer {
  const body = Buffer.from(payload);
  const head = Buffer.alloc(body.length < 126 ? 2 : body.length < 65_536 ? 4 : 10);
  head.writeUInt8((final ? 0x80 : 0) | opcode, 0);
  head.writeUInt8(head.length === 2 ? body.length : head.length === 4 ? 126 : 127, 1);
  if (head.length === 4) head.writeUInt16BE(body.length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(body.length), 2);
  return Buffer.concat([head, body]);
}

const path = operation({ path: "/exec", query: ["command"] });

async function open(protocols: string[] = [], chosen?: string) {
  const server = await upgrading(chosen);
  const client = undiciClient(server.url, { token: "token" });
  const socket = await client.connect(path, { command: ["a"] }, { protocols });
  const [peer] = server.peers;
  if (!peer) throw new Error("no peer");
  return { server, socket, peer, messages: socket[Symbol.asyncIterator]() };
}

describe("WebSockets", () => {
  test("open at the operation's path, with credentials and subprotocol", async () => {
    const { socket, peer } = await open(["v5.channel.k8s.io", "v4.channel.k8s.io"], "v4.channel.k8s.io");
    expect(socket.protocol).toBe("v4.channel.k8s.io");
    expect(peer.request.url).toBe("/exec?command=a");
    expect(peer.request.headers).toMatchObject({
      authorization: "Bearer token",
      "sec-websocket-protocol": "v5.channel.k8s.io, v4.channel.k8s.io",
      "sec-websocket-version": "13",
    });
    await socket.close();
  });

  test("messages of every length go both ways", async () => {
    const { socket, peer, messages } = await open();
    for (const length of [0, 1, 125, 126, 65_535, 65_536, 300_000]) {
      const text = "x".repeat(length);
      await socket.send(text);
      await until(() => peer.frames.length > 0);
      expect(peer.frames.pop()).toMatchObject({ opcode: 1, text });
      await socket.send(new Uint8Array(length).fill(200));
      await until(() => peer.frames.length > 0);
      expect(peer.frames.pop()).toMatchObject({ opcode: 2, text: "\xc8".repeat(length) });
      peer.stream.write(frameOf(1, text));
      expect(await messages.next()).toEqual({ done: false, value: text });
      peer.stream.write(frameOf(2, text));
      expect(await messages.next()).toEqual({ done: false, value: new Uint8Array(length).fill(120) });
    }
    await socket.close();
  });

  test("frames are reassembled wherever they are split, with pings in between", async () => {
    const { socket, peer, messages } = await open();
    const bytes = Buffer.concat([
      frameOf(1, "é☃".repeat(50), false),
      frameOf(9, "ping"),
      frameOf(0, " end"),
      frameOf(2, "b"),
    ]);
    for (const byte of bytes) peer.stream.write(Buffer.from([byte]));
    expect(await messages.next()).toMatchObject({ value: `${"é☃".repeat(50)} end` });
    expect(await messages.next()).toMatchObject({ value: new Uint8Array([98]) });
    await until(() => peer.frames.length > 0);
    expect(peer.frames).toMatchObject([{ opcode: 10, text: "ping" }]);
    await socket.close();
  });

  test("a close frame of the server ends the messages", async () => {
    const { socket, peer, messages } = await open();
    const close = Buffer.concat([Buffer.from([0x03, 0xe8]), Buffer.from("done")]);
    peer.stream.end(Buffer.concat([frameOf(1, "last"), frameOf(8, close)]));
    expect(await messages.next()).toMatchObject({ value: "last" });
    expect(await messages.next()).toMatchObject({ done: true });
    expect(await socket.closed).toEqual({ code: 1000, reason: "done" });
    expect(await failure(socket.send("late"))).toMatchObject({ name: "ConnectionError" });
  });

  test("our own close frame is sent, and the server replies to it", async () => {
    const { socket, peer } = await open();
    expect(await socket.close(4000, "enough")).toEqual({ code: 4000, reason: "enough" });
    expect(peer.frames).toMatchObject([{ opcode: 8, text: "\x0f\xa0enough" }]);
  });

  test("a broken connection is reported after all received messages", async () => {
    const { socket, peer, messages } = await open();
    peer.stream.write(frameOf(1, "last"), () => peer.stream.destroy());
    expect(await messages.next()).toMatchObject({ value: "last" });
    expect(await failure(messages.next())).toMatchObject({ name: "ConnectionError", stage: "body" });
    expect(await socket.closed).toMatchObject({ code: 1006 });
  });

  test.each([
    ["reserved bits", Buffer.from([0xf1, 0])],
    ["a masked frame", Buffer.from([0x81, 0x80, 0, 0, 0, 0])],
    ["a continuation without a first frame", frameOf(0, "x")],
    ["a long control frame", frameOf(9, "x".repeat(126))],
    ["an unknown opcode", frameOf(5, "x")],
    ["text that is not UTF-8", frameOf(1, Buffer.from([0xff]))],
  ])("%s ends the connection", async (_, bytes) => {
    const { socket, peer, messages } = await open();
    peer.stream.write(bytes);
    expect(await failure(messages.next())).toMatchObject({ name: "ConnectionError" });
    expect(await socket.closed).toMatchObject({ code: 1006 });
  });

  test("a reader that pauses slows the server down", async () => {
    const { socket, peer } = await open();
    const piece = frameOf(2, Buffer.alloc(256 * 1024));
    let written = 0;
    let stuck = false;
    while (!stuck && written < 500 * 1024 * 1024) {
      written += piece.length;
      if (peer.stream.write(piece)) continue;
      // Until nothing has been read for a while.
      const drained = new Promise<false>((resolve) => peer.stream.once("drain", () => resolve(false)));
      stuck = await Promise.race([drained, new Promise<true>((resolve) => setTimeout(resolve, 1000, true))]);
    }
    expect(stuck).toBe(true);
    let read = 0;
    for await (const message of socket) {
      read += message.length;
      if (read > 1_000_000) break;
    }
    peer.stream.destroy();
  });

  test("the signal ends an open connection", async () => {
    const server = await upgrading();
    const controller = new AbortController();
    const socket = await undiciClient(server.url).connect(path, {}, { signal: controller.signal });
    const next = socket[Symbol.asyncIterator]().next();
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await failure(next)).toBe(reason);
    await until(() => server.sockets.size === 0);
  });

  test("a refusal is the server's response", async () => {
    const server = await upgrading();
    const client = undiciClient(server.url);
    const error = await failure(client.connect(operation({ path: "/refused" })));
    expect(error).toMatchObject({ name: "ApiError", status: 403, message: "403 not allowed (testOperation)" });
    expect(await failure(client.connect(operation({ path: "/wrong" })))).toMatchObject({ name: "ConnectionError" });
  });

  test("limits apply until it is open", async () => {
    const server = createServer();
    server.on("upgrade", (_, stream) => void stream.on("error", () => undefined));
    const { url } = await listen(server);
    const call = undiciClient(url).connect(path, {}, { timeouts: { headers: 100 } });
    expect(await failure(call)).toMatchObject({ name: "TimeoutError", limit: "headers" });
  });

  test("through a proxy", async () => {
    const server = await upgrading();
    const proxy = await startProxy(server.port);
    const socket = await undiciClient("http://far.example", { proxy: proxy.url }).connect(path);
    await socket.send("hello");
    await until(() => server.peers[0]?.frames.length === 1);
    expect(proxy.tunnels).toMatchObject([{ target: "far.example:80" }]);
    server.peers[0]?.stream.destroy();
    await socket.closed;
  });
});

test("frames that are too long are refused before their content is read", () => {
  const reader = new FrameReader(10);
  expect(() => [...reader.push(frameOf(2, "x".repeat(11)).subarray(0, 2))]).toThrow("too long");
  expect([...new FrameReader(10).push(frameOf(2, "x".repeat(10)))]).toHaveLength(1);
  expect(encodeFrame(2, new Uint8Array(3))).toHaveLength(9);
});
