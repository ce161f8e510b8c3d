import { once } from "node:events";
import { createServer, get, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { WatchOutput } from "../../../server/http/verbs/watch-output.js";

const LINES = ["one\n", `${"two".repeat(10_000)}\n`];

let server: Server | undefined;
afterEach(() => void server?.close());

async function listen(handler: RequestListener): Promise<number> {
  server = createServer(handler);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

function writeLines(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(200, { "Transfer-Encoding": "chunked" });
  response.flushHeaders();
  const output = new WatchOutput(response);
  for (const line of LINES) output.write(Buffer.from(line));
  response.end();
}

async function readFrom(port: number): Promise<string> {
  const [response] = (await once(get({ port, host: "127.0.0.1" }), "response")) as [IncomingMessage];
  return text(response);
}

test("a client reads what was written past the response as its body", async () => {
  expect(await readFrom(await listen(writeLines))).toBe(LINES.join(""));
});

test("a response whose `write` was replaced, as to compress it, is written through that", async () => {
  const seen: string[] = [];
  const port = await listen((request, response) => {
    const write = response.write.bind(response) as (bytes: Buffer) => boolean;
    response.write = (bytes: Buffer): boolean => {
      seen.push(bytes.toString());
      return write(bytes);
    };
    writeLines(request, response);
  });
  expect(await readFrom(port)).toBe(LINES.join(""));
  expect(seen).toEqual(LINES);
});

test("a response waits for the one before it on the same connection", async () => {
  let finishFirst = (): void => undefined;
  const port = await listen((request, response) => {
    if (request.url === "/first") finishFirst = () => void response.end("first");
    else {
      writeLines(request, response);
      finishFirst();
    }
  });
  const socket = connect(port, "127.0.0.1");
  socket.write("GET /first HTTP/1.1\r\nHost: a\r\n\r\nGET /second HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  const received = await text(socket);
  expect(received.indexOf("first")).toBeGreaterThan(0);
  expect(received.indexOf("first")).toBeLessThan(received.indexOf("one\n"));
});
