import { readdirSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGzip } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { readLines } from "../../../templates/typescript/runtime/line-splitter.js";
import { readEvents } from "../../../templates/typescript/runtime/streams/server-sent-events.js";
import type { ServerSentEvent } from "../../../templates/typescript/runtime/index.js";
import { failure, operation, transports, undiciClient, until } from "../support/clients.js";
import { serve, serveRaw } from "../support/serve.js";

/** The bytes of a text in pieces of the given size. */
async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const sizes = [1, 2, 3, 5, 7, 1000];

describe("lines", () => {
  test.each(sizes)("are the same wherever the pieces are cut (%i bytes)", async (size) => {
    const text = "one\r\ntwo\n\né☃😀\rstill\n\r\nlast";
    expect(await all(readLines(cut(text, size)))).toEqual(["one", "two", "", "é☃😀\rstill", "", "last"]);
    expect(await all(readLines(cut("a\n", size)))).toEqual(["a"]);
    expect(await all(readLines(cut("", size)))).toEqual([]);
  });

  test("that are too long are refused instead of buffered", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(new Uint8Array(1000).fill(65));
    }
    expect(await failure(all(readLines(endless(), 10_000)))).toMatchObject({ name: "DecodeError" });
    expect(await failure(all(readLines(cut(`${"x".repeat(50)}\n`, 1000), 49)))).toMatchObject({ name: "DecodeError" });
  });
});

describe("server-sent events", () => {
  const text = [
    "\ufeff: comment\n",
    "data: first\r\n\r\n",
    "event: named\rdata:second\rdata:  third\rid: 7\r\r",
    "retry: 3000\ndata\n\n",
    "event: without data\n\n",
    "retry: soon\nid: a\0b\ndata: last\nunknown: field\n\n",
    "id\ndata: reset\n\n",
    "data: cut off",
  ].join("");
  const expected: ServerSentEvent[] = [
    { event: "message", data: "first", id: "" },
    { event: "named", data: "second\n third", id: "7" },
    { event: "message", data: "", id: "7", retry: 3000 },
    { event: "message", data: "last", id: "7", retry: 3000 },
    { event: "message", data: "reset", id: "", retry: 3000 },
  ];

  test.each(sizes)("are parsed by the standard's rules wherever the pieces are cut (%i bytes)", async (size) => {
    expect(await all(readEvents(cut(text, size)))).toEqual(expected);
  });
});

test("an endless event is refused instead of buffered", async () => {
  const piece = new TextEncoder().encode(`data: ${"x".repeat(1_000_000)}\n`);
  let sent = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      sent++;
      yield await Promise.resolve(piece);
    }
  }
  expect(await failure(all(readEvents(endless())))).toMatchObject({ name: "DecodeError" });
  expect(sent).toBeLessThan(100);
});

describe.each(transports)("streams over %s", (_, makeClient) => {
  test("events arrive one by one", async () => {
    let send: ((text: string) => void) | undefined;
    const server = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
      send = (text) => void response.write(text);
    });
    const events = makeClient(server.url)
      .events(operation({ response: "events" }))
      [Symbol.asyncIterator]();
    const first = events.next();
    await until(() => send !== undefined);
    send?.("data: 1\n\n");
    expect(await first).toMatchObject({ value: { data: "1" } });
    send?.("data: 2\n\n");
    expect(await events.next()).toMatchObject({ value: { data: "2" } });
    expect(server.requests[0]?.headers.accept).toBe("text/event-stream");
    await events.return?.();
    await until(() => server.used() === 0);
  });

  test("compressed streams return what has arrived", async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      const gzip = createGzip();
      gzip.pipe(response);
      gzip.write("one\n");
      gzip.flush();
    });
    const body = await makeClient(server.url).open(operation());
    for await (const line of body.lines()) {
      expect(line).toBe("one");
      break;
    }
    await until(() => server.used() === 0);
    const unread = await makeClient(server.url).open(operation());
    await unread.cancel();
    await until(() => server.used() === 0);
  });

  test("a slow reader slows the server down", async () => {
    let written = 0;
    const server = await serveRaw((_request, response) => {
      const piece = Buffer.alloc(64 * 1024);
      const write = () => {
        while (written < 200 * 1024 * 1024) {
          written += piece.length;
          if (!response.write(piece)) return void response.once("drain", write);
        }
        response.end();
      };
      write();
    });
    const body = await makeClient(server.url).open(operation());
    const iterator = body[Symbol.asyncIterator]();
    await iterator.next();
    let before = -1;
    // Until the buffers in between are full.
    while (before !== written) {
      before = written;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(written).toBeLessThan(100 * 1024 * 1024);
    await iterator.return?.();
  });

  test("a web stream, read in part and cancelled", async () => {
    const server = await serve((_request, response) => void response.writeHead(200).write("some"));
    const reader = (await makeClient(server.url).open(operation())).stream().getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe("some");
    await reader.cancel();
    await until(() => server.used() === 0);
  });
});

describe("downloads to a file", () => {
  async function folder(): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), "download-"));
    onTestFinished(() => rm(path, { recursive: true }));
    return path;
  }

  test("the file appears only when it is complete", async () => {
    const content = Buffer.alloc(2_000_000, "content");
    const server = await serve((_, response) => void response.end(content));
    const path = join(await folder(), "file.bin");
    await (await undiciClient(server.url).open(operation())).saveTo(path);
    expect((await readFile(path)).equals(content)).toBe(true);
    expect(await readdir(join(path, ".."))).toEqual(["file.bin"]);
  });

  test("a broken download leaves nothing behind", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-length": 100 }).write("part", () => response.destroy());
    });
    const target = await folder();
    const body = await undiciClient(server.url).open(operation());
    expect(await failure(body.saveTo(join(target, "file.bin")))).toMatchObject({ name: "ConnectionError" });
    expect(await readdir(target)).toEqual([]);
  });

  test("a cancelled download leaves nothing behind", async () => {
    const server = await serve((_, response) => void response.writeHead(200, { "content-length": 100 }).write("part"));
    const target = await folder();
    const controller = new AbortController();
    const reason = new Error("enough");
    const body = await undiciClient(server.url).open(operation(), {}, { signal: controller.signal });
    const saving = failure(body.saveTo(join(target, "file.bin")));
    await until(() => readdirSync(target).length === 1);
    controller.abort(reason);
    expect(await saving).toBe(reason);
    expect(await readdir(target)).toEqual([]);
    await until(() => server.used() === 0);
  });

  test("a missing folder fails the call, and the response is released", async () => {
    const server = await serve((_, response) => void response.writeHead(200).write("x"));
    const body = await undiciClient(server.url).open(operation());
    expect(await failure(body.saveTo(join(await folder(), "missing", "file")))).toMatchObject({ code: "ENOENT" });
    await until(() => server.used() === 0);
  });
});
