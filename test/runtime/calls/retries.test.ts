import { describe, expect, test } from "vitest";
import type { Operation, RetryInfo } from "../../../templates/typescript/runtime/index.js";
import { parseRetryAfter } from "../../../templates/typescript/runtime/retry.js";
import { atOnce, failure, operation, transports, undiciClient } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

/** Responds with each of the statuses in turn, then with success. */
function failing(statuses: readonly number[], headers: Record<string, string> = {}) {
  const left = [...statuses];
  return serve((_, response) => {
    const status = left.shift();
    if (status === undefined) json(response, "done");
    else response.writeHead(status, headers).end();
  });
}

describe.each(transports)("retries over %s", (_, makeClient) => {
  test.each([429, 502, 503, 504])("%i is retried for idempotent methods", async (status) => {
    for (const method of ["GET", "PUT", "DELETE", "OPTIONS"] satisfies Operation["method"][]) {
      const server = await failing([status, status]);
      expect(await makeClient(server.url, { retry: atOnce }).call(operation({ method }))).toBe("done");
      expect(server.requests).toHaveLength(3);
    }
  });

  test.each([400, 401, 403, 404, 409, 410, 500, 501])("%i is not retried", async (status) => {
    const server = await failing([status]);
    expect(await failure(makeClient(server.url, { retry: atOnce }).call(operation()))).toMatchObject({ status });
    expect(server.requests).toHaveLength(1);
  });

  test("other methods are retried only if the server sends Retry-After", async () => {
    for (const method of ["POST", "PATCH", "LINK"]) {
      const silent = await failing([503]);
      const client = makeClient(silent.url, { retry: atOnce });
      expect(await failure(client.call(operation({ method }), { body: {} }))).toMatchObject({ status: 503 });
      expect(silent.requests).toHaveLength(1);
      for (const status of [429, 503]) {
        const server = await failing([status], { "retry-after": "1" });
        expect(await makeClient(server.url, { retry: atOnce }).call(operation({ method }), { body: { a: 1 } })).toBe(
          "done",
        );
        expect(server.requests.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}']);
      }
    }
  });

  test("a stream is not sent twice; files in memory are", async () => {
    async function* pieces() {
      yield await Promise.resolve("x");
    }
    const put = operation({ method: "PUT", consumes: ["*/*"] });
    const once = await failing([503]);
    expect(await failure(makeClient(once.url, { retry: atOnce }).call(put, { body: pieces() }))).toMatchObject({
      status: 503,
    });
    expect(once.requests).toHaveLength(1);
    const twice = await failing([503]);
    expect(await makeClient(twice.url, { retry: atOnce }).call(put, { body: new Blob(["x"]) })).toBe("done");
    expect(twice.requests.map(({ body }) => body.toString())).toEqual(["x", "x"]);
  });
});

/** The delays for which a client would have waited. */
async function waits(statuses: readonly number[], headers: Record<string, string>, random: number, attempts = 5) {
  const server = await failing(statuses, headers);
  const delays: number[] = [];
  const retries: RetryInfo[] = [];
  const client = undiciClient(server.url, {
    retry: { attempts, random: () => random, sleep: (delay) => (delays.push(delay), Promise.resolve()) },
    onRetry: (retry) => void retries.push(retry),
  });
  const outcome = await client.call(operation()).catch((error: unknown) => error);
  return { delays, retries, outcome, requests: server.requests.length };
}

test("waits double up to a bound, with full jitter", async () => {
  const ones = await waits([503, 503, 503, 503], {}, 1);
  expect(ones.delays).toEqual([250, 500, 1000, 2000]);
  expect(ones.retries).toMatchObject([
    { operation: "testOperation", attempt: 1, delay: 250, error: { status: 503 } },
    { attempt: 2 },
    { attempt: 3 },
    { attempt: 4 },
  ]);
  expect((await waits([503, 503], {}, 0)).delays).toEqual([0, 0]);
  expect((await waits(Array<number>(9).fill(503), {}, 1, 10)).delays.at(-1)).toBe(10_000);
});

test("the number of attempts is bounded", async () => {
  const { outcome, requests } = await waits([503, 503, 503, 503], {}, 0, 3);
  expect(outcome).toMatchObject({ status: 503 });
  expect(requests).toBe(3);
});

test("Retry-After is honoured up to a bound", async () => {
  expect((await waits([429], { "retry-after": "7" }, 0)).delays).toEqual([7000]);
  expect((await waits([503], { "retry-after": "7" }, 1)).delays).toEqual([7250]);
  const late = await waits([503], { "retry-after": "3600" }, 0);
  expect(late).toMatchObject({ delays: [], requests: 1, outcome: { status: 503 } });
  expect((await waits([503], { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }, 0)).delays).toEqual([0]);
  expect((await waits([503], { "retry-after": "soon" }, 1)).delays).toEqual([250]);
});

test.each([
  "99999999999999999999999999",
  "4000000",
  "Fri, 31 Dec 9999 23:59:59 GMT",
  new Date(Date.now() + 86_400_000).toUTCString(),
])("a Retry-After beyond the bound (%s) fails the call at once", async (after) => {
  expect(await waits([429], { "retry-after": after }, 0)).toMatchObject({
    delays: [],
    requests: 1,
    outcome: { status: 429 },
  });
});

test("a client without a bound waits as long as the server asks, and can be cancelled", async () => {
  const server = await failing([429], { "retry-after": "99999999999" });
  const controller = new AbortController();
  const reason = new Error("enough");
  const client = undiciClient(server.url, {
    retry: { maxRetryAfter: Infinity },
    onRetry: () => setTimeout(() => controller.abort(reason), 200),
  });
  expect(await failure(client.call(operation(), {}, { signal: controller.signal }))).toBe(reason);
  expect(server.requests).toHaveLength(1);
});

test.each([
  [undefined, undefined],
  ["0", 0],
  ["120", 120_000],
  [" 1.5 ", 1500],
  ["Wed, 21 Oct 2015 07:28:30 GMT", 30_000],
  ["Wednesday, 21-Oct-15 07:28:30 GMT", 30_000],
  ["Wed, 21 Oct 2015 07:00:00 GMT", 0],
  ["-1 soon", undefined],
  ["", undefined],
])("Retry-After: %s", (value, expected) => {
  expect(parseRetryAfter(value, Date.parse("Wed, 21 Oct 2015 07:28:00 GMT"))).toBe(expected);
});

test("retries can be turned off for a client or a call", async () => {
  const server = await failing([503, 503, 503]);
  expect(await failure(undiciClient(server.url, { retry: false }).call(operation()))).toMatchObject({ status: 503 });
  const call = undiciClient(server.url, { retry: atOnce }).call(operation(), {}, { retry: false });
  expect(await failure(call)).toMatchObject({ status: 503 });
  expect(server.requests).toHaveLength(2);
});
