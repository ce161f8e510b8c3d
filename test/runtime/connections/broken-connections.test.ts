import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { atOnce, failure, operation, transports, undiciClient, until } from "../support/clients.js";
import { rawServer } from "../support/raw-server.js";
import { json, listen, serve } from "../support/serve.js";

/** The address of a server that has just stopped listening. */
async function nobody(): Promise<string> {
  const server = createServer();
  const { url } = await listen(server as never);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

describe.each(transports)("broken connections over %s", (_, makeClient) => {
  test.each([
    ["before its content length", `${head}Content-Length: 100\r\n\r\n{"a":1}`],
    ["between chunks", `${head}Transfer-Encoding: chunked\r\n\r\n7\r\n{"a":1}\r\n`],
    ["in the middle of a chunk", `${head}Transfer-Encoding: chunked\r\n\r\nff\r\n{"a":1}`],
  ])("a response that ends %s is a connection error", async (_name, bytes) => {
    const server = await rawServer((socket) => void socket.end(bytes));
    const client = makeClient(server.url, { retry: atOnce });
    expect(await failure(client.call(operation({ method: "POST" })))).toMatchObject({
      name: "ConnectionError",
      stage: "body",
    });
    expect(server.count()).toBe(1);
    // Idempotent calls are retried.
    expect(await failure(client.call(operation()))).toMatchObject({ name: "ConnectionError", stage: "body" });
    expect(server.count()).toBe(4);
  });

  test("a truncated stream fails after all received content", async () => {
    const server = await rawServer((socket) => {
      socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n8\r\none\ntwo\n\r\n`, () => socket.destroy());
    });
    const body = await makeClient(server.url).open(operation());
    const lines: string[] = [];
    const read = async () => {
      for await (const line of body.lines()) lines.push(line);
    };
    expect(await failure(read())).toMatchObject({ name: "ConnectionError", stage: "body" });
    expect(lines).toEqual(["one", "two"]);
  });

  test("a truncated response is retried", async () => {
    const server = await rawServer((socket, request) => {
      socket.end(request === 1 ? `${head}Content-Length: 100\r\n\r\n{"a"` : `${head}Content-Length: 7\r\n\r\n{"a":1}`);
    });
    expect(await makeClient(server.url, { retry: atOnce }).call(operation())).toEqual({ a: 1 });
  });

  test("a server that hangs up without a response: only idempotent calls are retried", async () => {
    const server = await rawServer((socket) => void socket.destroy());
    const client = makeClient(server.url, { retry: atOnce });
    expect(await failure(client.call(operation({ method: "POST" }), { body: {} }))).toMatchObject({ stage: "headers" });
    expect(server.count()).toBe(1);
    expect(await failure(client.call(operation({ method: "DELETE" })))).toMatchObject({ stage: "headers" });
    expect(server.count()).toBe(4);
  });

  test("a refused connection: every call is retried, and the error says why", async () => {
    const retries: number[] = [];
    const url = await nobody();
    const client = makeClient(url, {
      retry: atOnce,
      onRetry: (retry) => void retries.push(retry.attempt),
    });
    const error = await failure(client.call(operation({ method: "POST" }), { body: {} }));
    expect(error).toMatchObject({ name: "ConnectionError", stage: "connect" });
    expect(String(error)).toContain("(testOperation)");
    expect(retries).toEqual([1, 2]);
  });

  test("the idle limit detects a half-open connection", async () => {
    const server = await rawServer((socket) => void socket.write(`${head}Content-Length: 100\r\n\r\n{"a"`));
    const client = makeClient(server.url, { timeouts: { idle: 100 } });
    expect(await failure(client.call(operation()))).toMatchObject({ name: "TimeoutError", limit: "idle" });
    expect(server.count()).toBe(1);
  });

  test("a response that is not HTTP is a connection error", async () => {
    const server = await rawServer((socket) => void socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
    const client = makeClient(server.url, { retry: false });
    expect(await failure(client.call(operation()))).toMatchObject({ name: "ConnectionError" });
  });
});

test("a connection that the server closed while idle is replaced silently", async () => {
  const server = await serve((_, response) => json(response, {}));
  const client = undiciClient(server.url, { retry: false });
  for (let call = 0; call < 5; call++) {
    await client.call(operation({ method: "POST" }), { body: {} });
    for (const socket of server.sockets) socket.end();
    await until(() => server.sockets.size === 0);
  }
  expect(server.requests).toHaveLength(5);
});
