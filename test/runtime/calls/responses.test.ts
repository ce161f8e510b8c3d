import { brotliCompressSync, createGzip, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { failure, operation, transports, undiciClient } from "../support/clients.js";
import { rawServer } from "../support/raw-server.js";
import { serve } from "../support/serve.js";

const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n{"a":1}';
const noRetry = { retry: false } as const;

describe.each(transports)("responses over %s", (_, makeClient) => {
  test("interim responses are skipped", async () => {
    const server = await rawServer((socket) => {
      socket.write("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n");
      setTimeout(() => socket.write(`HTTP/1.1 103 Early Hints\r\n\r\n${ok}`), 20);
    });
    expect(await makeClient(server.url, noRetry).call(operation())).toEqual({ a: 1 });
  });

  test("interim responses do not stop the headers limit", async () => {
    const server = await rawServer((socket) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 10);
      socket.on("close", () => clearInterval(timer));
    });
    const call = makeClient(server.url, { ...noRetry, timeouts: { headers: 300 } }).call(operation());
    expect(await failure(call)).toMatchObject({ name: "TimeoutError", limit: "headers" });
  });

  test.each([
    ["204 with forbidden content", 'HTTP/1.1 204 No Content\r\nContent-Length: 7\r\n\r\n{"a":1}'],
    ["204 that claims to be compressed", "HTTP/1.1 204 No Content\r\nContent-Encoding: gzip\r\n\r\n"],
    [
      "200 without content that claims to be compressed",
      "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n",
    ],
    ["205", "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n"],
  ])("%s counts as no content, and later calls work", async (_name, bytes) => {
    const server = await rawServer((socket, request) => void socket.write(request === 1 ? bytes : ok));
    const client = makeClient(server.url, noRetry);
    expect(await client.call(operation())).toBeUndefined();
    expect(await client.call(operation({ method: "PUT" }))).toEqual({ a: 1 });
  });

  test("304 is an error without content, even with a content length", async () => {
    const bytes = "HTTP/1.1 304 Not Modified\r\nETag: x\r\nContent-Length: 700\r\nContent-Encoding: gzip\r\n\r\n";
    const server = await rawServer((socket, request) => void socket.write(request === 1 ? bytes : ok));
    const client = makeClient(server.url, noRetry);
    expect(await failure(client.call(operation()))).toMatchObject({ status: 304, body: undefined });
    expect(await client.call(operation())).toEqual({ a: 1 });
  });

  test("HEAD returns only headers, whatever content they announce", async () => {
    const head = "HTTP/1.1 200 OK\r\nX-Total: 7\r\nContent-Encoding: gzip\r\nContent-Length: 700\r\n\r\n";
    const server = await rawServer((socket, request) => void socket.write(request === 1 ? head : ok));
    const client = makeClient(server.url, noRetry);
    let total: string | undefined;
    const onResponse = ({ headers }: { headers: Readonly<Record<string, string>> }) => (total = headers["x-total"]);
    expect(await client.call(operation({ method: "HEAD", response: "none" }), {}, { onResponse })).toBeUndefined();
    expect(total).toBe("7");
    expect(await client.call(operation())).toEqual({ a: 1 });
  });

  test("an error response to HEAD has no content either", async () => {
    const server = await rawServer(
      (socket) => void socket.write("HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n"),
    );
    const head = operation({ method: "HEAD", response: "none" });
    expect(await failure(makeClient(server.url, noRetry).call(head))).toMatchObject({ status: 404, body: undefined });
  });

  test.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["GZIP", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ] as const)("content that is compressed by %s is read as if it were not", async (encoding, compress) => {
    const content = compress(JSON.stringify({ text: "é☃😀".repeat(10_000) }));
    const server = await rawServer((socket) => {
      const length = String(content.length);
      socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: ${encoding}\r\nContent-Length: ${length}\r\n\r\n`);
      socket.write(content);
    });
    const client = makeClient(server.url, { ...noRetry, headers: { "accept-encoding": "gzip, deflate, br" } });
    expect(await client.call(operation())).toEqual({ text: "é☃😀".repeat(10_000) });
    const body = await client.open(operation());
    expect(body.size).toBeUndefined();
    await body.cancel();
  });

  test("a truncated compressed stream fails after all received content", async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      const gzip = createGzip();
      gzip.on("data", (piece: Buffer) => void response.write(piece));
      gzip.write("one\ntwo\nthr");
      gzip.flush(() => setTimeout(() => response.destroy(), 50));
    });
    const lines: string[] = [];
    const read = async () => {
      const body = await makeClient(server.url, noRetry).open(operation(), {}, { timeouts: { idle: 5000 } });
      for await (const line of body.lines()) lines.push(line);
    };
    expect(await failure(read())).toMatchObject({ name: "ConnectionError", stage: "body" });
    expect(lines).toEqual(["one", "two"]);
  });

  test("characters split across chunks are decoded correctly, compressed or not", async () => {
    const text = 'data: "é☃😀"\r\n';
    const chunks = (bytes: Buffer) =>
      [...bytes].map((byte) => Buffer.concat([Buffer.from("1\r\n"), Buffer.of(byte), Buffer.from("\r\n")]));
    const server = await rawServer((socket, request) => {
      const encoding = request % 2 === 0 ? "Content-Encoding: gzip\r\n" : "";
      const bytes = Buffer.from(text);
      socket.setNoDelay(true);
      socket.write(`HTTP/1.1 200 OK\r\n${encoding}Transfer-Encoding: chunked\r\n\r\n`);
      const write = async () => {
        for (const chunk of chunks(request % 2 === 0 ? gzipSync(bytes) : bytes)) {
          socket.write(chunk);
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        socket.write("0\r\n\r\n");
      };
      void write();
    });
    const client = makeClient(server.url, noRetry);
    for (let request = 1; request <= 4; request++) {
      const body = await client.open(operation({ response: "text" }));
      const lines: string[] = [];
      if (request <= 2) for await (const line of body.lines()) lines.push(line);
      else lines.push((await body.text()).trimEnd());
      expect(lines).toEqual(['data: "é☃😀"']);
    }
  });
});

// Whether `fetch` notices truncation depends on the platform. If it does not, the idle limit ends the call.
test("truncated compressed content is an error", async () => {
  const zipped = gzipSync(JSON.stringify({ text: "é☃😀".repeat(1000) }));
  const contents = [zipped, Buffer.from("no gzip at all"), zipped.subarray(0, -4), zipped.subarray(0, 30), zipped];
  const server = await rawServer((socket, request) => {
    const content = contents[request - 1] ?? zipped;
    const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${String(content.length)}\r\n\r\n`;
    socket.write(Buffer.concat([Buffer.from(head), content]));
  });
  const client = undiciClient(server.url, noRetry);
  const outcomes: unknown[] = [];
  while (server.count() < contents.length) outcomes.push(await client.call(operation()).catch((e: unknown) => e));
  const whole = { text: "é☃😀".repeat(1000) };
  const broken = { name: "ConnectionError", stage: "body" };
  expect(outcomes).toMatchObject([whole, broken, broken, broken, whole]);
});
