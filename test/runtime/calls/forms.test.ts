import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { failure, operation, transports, undiciClient, until } from "../support/clients.js";
import { json, serve, serveRaw } from "../support/serve.js";
import type { SeenRequest } from "../support/serve.js";

/** Parts of a multipart body, read by an independent parser. */
async function parts(request: SeenRequest | undefined): Promise<(readonly [string, string | FileFacts])[]> {
  const headers = { "content-type": request?.headers["content-type"] ?? "" };
  const form = await (new Response(request?.body, { headers }) as { formData(): Promise<FormData> }).formData();
  const list: (readonly [string, string | FileFacts])[] = [];
  for (const [name, value] of form) {
    list.push([
      name,
      typeof value === "string" ? value : { name: value.name, type: value.type, text: await value.text() },
    ]);
  }
  return list;
}

interface FileFacts {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const upload = operation({
  method: "POST",
  consumes: ["multipart/form-data"],
  form: ["note", { name: "tags", format: "multi" }, { name: "files", wire: "files[]", file: true }],
});

describe.each(transports)("bodies whose only media type is a form, over %s", (_, makeClient) => {
  const body = {
    amount: 1,
    paid: false,
    at: new Date(0),
    nothing: null,
    tags: ["a", "b c"],
    owner: { name: "x&y", ids: [1, 2] },
    lines: [{ price: 2 }],
  };

  test("an object becomes the fields of a URL-encoded form", async () => {
    const server = await serve((_request, response) => json(response, {}));
    const form = operation({ method: "POST", consumes: ["application/x-www-form-urlencoded"] });
    await makeClient(server.url).call(form, { body });
    expect(server.requests[0]?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(Array.from(new URLSearchParams(server.requests[0]?.body.toString()))).toEqual([
      ["amount", "1"],
      ["paid", "false"],
      ["at", "1970-01-01T00:00:00.000Z"],
      ["tags", "a"],
      ["tags", "b c"],
      ["owner[name]", "x&y"],
      ["owner[ids][0]", "1"],
      ["owner[ids][1]", "2"],
      ["lines[0][price]", "2"],
    ]);
  });

  test("a multipart form takes files, and JSON comes first where both are allowed", async () => {
    const server = await serve((_request, response) => json(response, {}));
    const form = operation({ method: "POST", consumes: ["multipart/form-data"] });
    await makeClient(server.url).call(form, { body: { note: "n", file: new Uint8Array([104, 105]) } });
    expect(await parts(server.requests[0])).toEqual([
      ["note", "n"],
      ["file", { name: "file", type: "application/octet-stream", text: "hi" }],
    ]);
    const both = operation({ method: "POST", consumes: ["application/x-www-form-urlencoded", "application/json"] });
    await makeClient(server.url).call(both, { body: { a: 1 } });
    expect(server.requests[1]?.body.toString()).toBe('{"a":1}');
  });
});

describe.each(transports)("forms over %s", (_, makeClient) => {
  test("URL-encoded forms follow the HTML standard", async () => {
    const server = await serve((_request, response) => json(response, {}));
    const form = operation({
      method: "POST",
      form: ["a", { name: "list", format: "multi" }, { name: "csv", wire: "c[]" }, "none"],
    });
    await makeClient(server.url).call(form, { a: "x y&=+é\n", list: ["1", "2"], csv: ["1", "2"], none: undefined });
    expect(server.requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(server.requests[0]?.body.toString()).toBe("a=x+y%26%3D%2B%C3%A9%0A&list=1&list=2&c%5B%5D=1%2C2");
  });

  test("each file is a separate part, whatever its type", async () => {
    const server = await serve((_request, response) => json(response, {}));
    async function* lines() {
      yield "line 1\n";
      await Promise.resolve();
      yield "line 2\n";
    }
    await makeClient(server.url).call(upload, {
      note: "é",
      tags: ["a", "b"],
      files: [
        new File(["file"], 'na"me\r\n.txt', { type: "text/plain" }),
        new Blob(["blob"]),
        new TextEncoder().encode("bytes"),
        { name: "stream.log", content: lines(), contentType: "text/x-log" },
        { name: "web", content: new Blob(["web stream"]).stream() },
        { name: "text", content: "text" },
      ],
    });
    expect(await parts(server.requests[0])).toEqual([
      ["note", "é"],
      ["tags", "a"],
      ["tags", "b"],
      ["files[]", { name: 'na"me\r\n.txt', type: "text/plain", text: "file" }],
      ["files[]", { name: "files[]", type: "application/octet-stream", text: "blob" }],
      ["files[]", { name: "files[]", type: "application/octet-stream", text: "bytes" }],
      ["files[]", { name: "stream.log", type: "text/x-log", text: "line 1\nline 2\n" }],
      ["files[]", { name: "web", type: "application/octet-stream", text: "web stream" }],
      ["files[]", { name: "text", type: "application/octet-stream", text: "text" }],
    ]);
  });

  test("a file has the declared media type and the headers of its part, unless they are not valid", async () => {
    const server = await serve((_request, response) => json(response, {}));
    const client = makeClient(server.url);
    const form = [{ name: "sheet", file: true, type: "text/csv" }] as const;
    const send = operation({ method: "POST", consumes: ["multipart/form-data"], form });
    await client.call(send, { sheet: { content: "a,b", headers: { "X-Row": "3" } } });
    expect(server.requests[0]?.body.toString()).toContain("Content-Type: text/csv\r\nX-Row: 3\r\n\r\na,b\r\n");
    await client.call(send, { sheet: { content: "a", contentType: "application/x" } });
    expect(await parts(server.requests[1])).toEqual([["sheet", { name: "sheet", type: "application/x", text: "a" }]]);
    for (const headers of [{ "X-Row": "3\r\nX: 1" }, { "X Row": "3" }, { "content-type": "text/html" }])
      expect(await failure(client.call(send, { sheet: { content: "a", headers } }))).toBeInstanceOf(TypeError);
  });

  test("a form with parts of known length has a content length", async () => {
    const server = await serve((_request, response) => json(response, {}));
    await makeClient(server.url).call(upload, { files: new Blob(["content"]) });
    expect(server.requests[0]?.headers["content-length"]).toBe(String(server.requests[0]?.body.length));
    expect(await parts(server.requests[0])).toHaveLength(1);
  });
});

test("a Node.js file is sent from disk", async () => {
  const folder = await mkdtemp(join(tmpdir(), "upload-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "big.bin");
  await writeFile(path, Buffer.alloc(3_000_000, "abc"));
  const server = await serve((request, response) => json(response, request.body.length));
  const content = { name: "big.bin", content: createReadStream(path) };
  expect(await undiciClient(server.url).call(upload, { files: content })).toBeGreaterThan(3_000_000);
  expect(server.requests[0]?.body.includes(await readFile(path))).toBe(true);
});

test("an upload is streamed: the server receives the first chunk before the second exists", async () => {
  let seen = "";
  const server = await serveRaw((request, response) => {
    request.on("data", (piece: Buffer) => (seen += piece.toString()));
    request.on("end", () => json(response, "done"));
  });
  const source = new PassThrough();
  const call = undiciClient(server.url).call(operation({ method: "POST", consumes: ["*/*"] }), { body: source });
  source.write("first");
  await until(() => seen === "first");
  source.end("second");
  expect(await call).toBe("done");
  expect(seen).toBe("firstsecond");
});

describe.each(transports)("uploads that fail over %s", (_, makeClient) => {
  test("the call throws the source's error, once", async () => {
    const server = await serveRaw((request) => void request.resume().on("error", () => undefined));
    const broken = new Error("disk on fire");
    async function* pieces() {
      yield "first";
      await Promise.resolve();
      throw broken;
    }
    const call = makeClient(server.url).call(operation({ method: "PUT", consumes: ["*/*"] }), { body: pieces() });
    expect(await failure(call)).toBe(broken);
    expect(server.connections()).toBe(1);
  });

  test("a cancelled upload releases its source", async () => {
    const server = await serveRaw((request) => void request.resume().on("error", () => undefined));
    const source = new PassThrough();
    source.write("first");
    const controller = new AbortController();
    const { signal } = controller;
    const call = makeClient(server.url).call(
      operation({ method: "PUT", consumes: ["*/*"] }),
      { body: source },
      { signal },
    );
    await until(() => server.connections() === 1);
    controller.abort("enough");
    expect(await failure(call)).toBe("enough");
    await until(() => source.destroyed);
  });
});

test("a response that arrives before the upload ends is used", async () => {
  const server = await serveRaw((_, response) => json(response, { message: "too large" }, 413));
  const source = new PassThrough();
  source.write("first");
  const call = undiciClient(server.url).call(operation({ method: "POST", consumes: ["*/*"] }), { body: source });
  expect(String(await failure(call))).toBe("ApiError: 413 too large (testOperation)");
  await until(() => source.destroyed);
});
