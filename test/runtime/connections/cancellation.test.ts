import { getEventListeners } from "node:events";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { failure, operation, transports, undiciClient, until } from "../support/clients.js";
import { json, listen, serve } from "../support/serve.js";

const reason = new Error("the user went away");

/** The number of listeners still on a signal. */
function left(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}

describe.each(transports)("cancellation over %s", (name, makeClient) => {
  test("before anything is sent", async () => {
    const server = await serve((_request, response) => json(response, {}));
    const signal = AbortSignal.abort(reason);
    expect(await failure(makeClient(server.url).call(operation(), {}, { signal }))).toBe(reason);
    expect(server.connections()).toBe(0);
    expect(left(signal)).toBe(0);
  });

  test("while connecting", async () => {
    const server = createServer((socket) => void socket.on("error", () => undefined).resume());
    const { port, connections, sockets } = await listen(server as never);
    const controller = new AbortController();
    const client = makeClient(`https://127.0.0.1:${String(port)}`);
    const call = client.call(operation(), {}, { signal: controller.signal });
    await until(() => connections() === 1);
    controller.abort(reason);
    expect(await failure(call)).toBe(reason);
    expect(left(controller.signal)).toBe(0);
    // `fetch` keeps connecting in the background; we cannot stop it.
    if (name === "undici") await until(() => sockets.size === 0);
  });

  test("while waiting for the response", async () => {
    const server = await serve(() => undefined);
    const controller = new AbortController();
    const call = makeClient(server.url).call(operation(), {}, { signal: controller.signal });
    await until(() => server.requests.length === 1);
    controller.abort(reason);
    expect(await failure(call)).toBe(reason);
    expect(left(controller.signal)).toBe(0);
    await until(() => server.used() === 0);
  });

  test("while the content arrives", async () => {
    const server = await serve((_request, response) => void response.writeHead(200).write('{"a":'));
    const controller = new AbortController();
    const call = makeClient(server.url).call(
      operation(),
      {},
      { signal: controller.signal, onResponse: () => setTimeout(() => controller.abort(reason), 20) },
    );
    expect(await failure(call)).toBe(reason);
    expect(left(controller.signal)).toBe(0);
    await until(() => server.used() === 0);
  });

  test("while a stream is read", async () => {
    const server = await serve((_request, response) => void response.writeHead(200).write("one\n"));
    const controller = new AbortController();
    const body = await makeClient(server.url).open(operation(), {}, { signal: controller.signal });
    const lines = body.lines()[Symbol.asyncIterator]();
    expect(await lines.next()).toMatchObject({ value: "one" });
    const next = lines.next();
    controller.abort(reason);
    expect(await failure(next)).toBe(reason);
    expect(left(controller.signal)).toBe(0);
    await until(() => server.used() === 0);
  });

  test("while waiting for the next attempt", async () => {
    const server = await serve((_request, response) => void response.writeHead(503, { "retry-after": "50" }).end());
    const controller = new AbortController();
    const client = makeClient(server.url, { onRetry: () => setTimeout(() => controller.abort(reason), 1) });
    expect(await failure(client.call(operation(), {}, { signal: controller.signal }))).toBe(reason);
    expect(left(controller.signal)).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  test("while waiting for a token", async () => {
    const controller = new AbortController();
    const client = makeClient("http://127.0.0.1:1", { token: () => new Promise<string>(() => undefined) });
    const call = client.call(operation(), {}, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 1);
    expect(await failure(call)).toBe(reason);
    expect(left(controller.signal)).toBe(0);
  });

  test("a stream that is left early returns or closes its connection, and ends its limits", async () => {
    const server = await serve((_request, response) => void response.writeHead(200).write("one\ntwo\n"));
    const { signal } = new AbortController();
    const client = makeClient(server.url);
    const body = await client.open(operation(), {}, { signal });
    for await (const line of body.lines()) {
      expect(line).toBe("one");
      break;
    }
    expect(left(signal)).toBe(0);
    await until(() => server.used() === 0);
    const unread = await client.open(operation(), {}, { signal });
    await unread.cancel();
    expect(left(signal)).toBe(0);
    await until(() => server.used() === 0);
  });
});

test("one signal serves many concurrent and consecutive calls, and none leaves a listener", async () => {
  const warnings: Error[] = [];
  const onWarning = (warning: Error) => void warnings.push(warning);
  process.on("warning", onWarning);
  onTestFinished(() => void process.off("warning", onWarning));
  const server = await serve((_, response) => json(response, {}));
  const client = undiciClient(server.url);
  const { signal } = new AbortController();
  for (let round = 0; round < 20; round++) {
    await Promise.all(Array.from({ length: 50 }, () => client.call(operation(), {}, { signal })));
  }
  await new Promise((resolve) => setImmediate(resolve));
  expect(left(signal)).toBe(0);
  expect(warnings).toEqual([]);
});

describe.each(transports)("cancellation at any moment over %s", (_, makeClient) => {
  test("throws the reason or returns the response, has no unhandled rejection, and leaves no listener", async () => {
    const unhandled: unknown[] = [];
    const onUnhandled = (error: unknown) => void unhandled.push(error);
    process.on("unhandledRejection", onUnhandled);
    onTestFinished(() => void process.off("unhandledRejection", onUnhandled));
    let seen = 0;
    const server = await serve(async (request, response) => {
      if (request.url === "/steady") return json(response, {});
      const kind = ++seen % 7;
      await new Promise((resolve) => setTimeout(resolve, kind % 3));
      if (kind === 0) return void response.destroy();
      if (kind === 1) return void response.writeHead(503, { "retry-after": "0" }).end();
      if (kind === 2) return json(response, {}, 401);
      if (kind === 3) return void response.writeHead(302, { location: `/${String(seen)}` }).end("moved");
      const encoding =
        request.headers["accept-encoding"]?.includes("gzip") === true && kind === 4 ? "gzip" : "identity";
      response.writeHead(200, { "content-type": "application/json", "content-encoding": encoding });
      const text = JSON.stringify({ text: "x".repeat(20_000) });
      const bytes = encoding === "gzip" ? gzipSync(text) : Buffer.from(text);
      response.write(bytes.subarray(0, 50));
      setTimeout(() => response.end(bytes.subarray(50)), 1);
    });
    let tokens = 0;
    const client = makeClient(server.url, {
      retry: { baseDelay: 2 },
      token: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        return `token ${String(tokens++)}`;
      },
    });
    async function* pieces() {
      for (let piece = 0; piece < 3; piece++) {
        yield "piece";
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const get = operation();
    const put = operation({ method: "PUT", consumes: ["*/*"] });
    const calls: ((signal: AbortSignal) => Promise<unknown>)[] = [
      (signal) => client.call(get, {}, { signal }),
      (signal) => client.call(put, { body: pieces() }, { signal }),
      async (signal) => (await client.open(get, {}, { signal })).text(),
      async (signal) => (await client.open(get, {}, { signal })).cancel(),
      // Nobody reads the content, so nobody sees that it was cut off.
      (signal) => client.open(get, {}, { signal }).then(() => undefined),
      async (signal) => {
        for await (const event of client.events(get, {}, { signal })) return event;
        return undefined;
      },
    ];
    const signals: AbortSignal[] = [];
    const outcomeOf = async (call: (signal: AbortSignal) => Promise<unknown>, why: Error, delay?: number) => {
      const controller = new AbortController();
      signals.push(controller.signal);
      if (delay === 0) controller.abort(why);
      const timer = delay === undefined ? undefined : setTimeout(() => controller.abort(why), delay);
      const error: unknown = await call(controller.signal).then(
        () => undefined,
        (each: unknown) => each,
      );
      clearTimeout(timer);
      controller.abort(why);
      if (error === undefined) return "done";
      return error === why ? "given up" : (error as Error).name;
    };
    const steady = operation({ path: "/steady" });
    const one = async (index: number) => {
      const call = calls[index % calls.length] ?? calls[0];
      if (call === undefined) return;
      const why = new Error(`given up ${String(index)}`);
      // Which of these it is depends on the machine's speed.
      expect(["done", "given up", "ApiError", "ConnectionError"]).toContain(
        await outcomeOf(call, why, 1 + ((index * 7) % 120)),
      );
      if (index % 10 !== 0) return;
      expect(await outcomeOf(call, why, 0)).toBe("given up");
      expect(await outcomeOf((signal) => client.call(steady, {}, { signal }), why)).toBe("done");
    };
    for (let round = 0; round < 60; round++) {
      await Promise.all(Array.from({ length: 10 }, (__, index) => one(round * 10 + index)));
    }
    await until(() => signals.every((signal) => left(signal) === 0));
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
  });
});
