import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test } from "vitest";
import { ApiError, createClient, isApiError } from "../../../templates/typescript/runtime/index.js";
import type { ServerWarning } from "../../../templates/typescript/runtime/index.js";
import { failure, operation, transports, undiciClient } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

describe.each(transports)("failures over %s", (_, makeClient) => {
  test.each([
    [{ kind: "Status", message: 'pods "web-0" not found' }, 'ApiError: 404 pods "web-0" not found (testOperation)'],
    [{ error: { message: "inner" } }, "ApiError: 404 inner (testOperation)"],
    [{ error: "invalid", error_description: "long\nstory" }, "ApiError: 404 long (testOperation)"],
    [{ title: "Problem", detail: "of a kind" }, "ApiError: 404 of a kind (testOperation)"],
    [{ message: "x".repeat(5000) }, `ApiError: 404 ${"x".repeat(199)}… (testOperation)`],
    [{ code: 17 }, "ApiError: 404 Not Found (testOperation)"],
    [["no", "object"], "ApiError: 404 Not Found (testOperation)"],
  ])("the message is short: %j", async (body, message) => {
    const server = await serve((_request, response) => json(response, body, 404));
    const error = await failure(makeClient(server.url).call(operation({ path: "/pods" })));
    expect(String(error)).toBe(message);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, reason: "Not Found", body, operation: "testOperation", method: "GET" });
    expect(error).toMatchObject({ url: `${server.url}/pods` });
  });

  test.each([
    ["text/plain", "plain words\nand more", "ApiError: 502 plain words (testOperation)"],
    ["text/html", "<html><h1>Bad gateway</h1>", "ApiError: 502 Bad Gateway (testOperation)"],
    ["application/json", '{"a":', 'ApiError: 502 {"a": (testOperation)'],
    ["application/json", "", "ApiError: 502 Bad Gateway (testOperation)"],
  ])("content that is not JSON is text: %s %j", async (type, body, message) => {
    const server = await serve(
      (_request, response) => void response.writeHead(502, { "content-type": type }).end(body),
    );
    const error = await failure(makeClient(server.url, { retry: false }).call(operation()));
    expect(String(error)).toBe(message);
    expect(error).toMatchObject({ body: body === "" ? undefined : body });
  });

  test("streams fail like calls, before the first item", async () => {
    const server = await serve((_request, response) => json(response, { message: "no" }, 403));
    const client = makeClient(server.url);
    expect(await failure(client.open(operation()))).toMatchObject({ status: 403, message: "403 no (testOperation)" });
    expect(await failure(client.events(operation())[Symbol.asyncIterator]().next())).toMatchObject({ status: 403 });
  });

  test("a body that should be JSON but is not", async () => {
    const server = await serve((_request, response) => void response.end(`<html>${"x".repeat(1000)}`));
    const error = await failure(makeClient(server.url).call(operation()));
    expect(error).toMatchObject({ name: "DecodeError" });
    expect(String(error)).toMatch(/^DecodeError: the response is not valid JSON: "<html>x+"… \(testOperation\)$/);
    expect(String(error).length).toBeLessThan(200);
  });

  test("the body appears neither in JSON nor in inspection, since it may hold secrets", async () => {
    const server = await serve((_request, response) => json(response, { message: "no", private: "diary" }, 400));
    const error = await failure(makeClient(server.url).call(operation()));
    expect(JSON.stringify(error)).not.toContain("diary");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("diary");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "ApiError",
      status: 400,
      operation: "testOperation",
    });
    expect(inspect(error)).toContain(`GET ${server.url}/`);
  });
});

test("an error narrows by status to the declared body", async () => {
  interface GetPetErrors {
    404: { resource: string };
    409: { holder: string };
    default: { code: number };
  }
  const server = await serve((_, response) => json(response, { resource: "pet" }, 404));
  const error = await failure(undiciClient(server.url).call(operation()));
  if (!isApiError<GetPetErrors>(error)) throw new Error("no ApiError");
  if (error.status === 404) {
    expectTypeOf(error.body).toEqualTypeOf<{ resource: string }>();
    expect(error.body.resource).toBe("pet");
  } else if (error.status === 409) expectTypeOf(error.body).toEqualTypeOf<{ holder: string }>();
  else if (error.status === 503) expectTypeOf(error.body).toEqualTypeOf<{ code: number }>();
  const plain: unknown = error;
  if (isApiError(plain)) expectTypeOf(plain.body).toBeUnknown();
  expect(isApiError(new Error("other"))).toBe(false);
});

test("warnings of the server reach the hook", async () => {
  const server = await serve((_, response) => {
    const warning = ['299 - "v1 is deprecated, use \\"v2\\""', '299 kube "second, with comma"'];
    response.setHeader("warning", warning).end("{}");
  });
  const warnings: ServerWarning[] = [];
  await undiciClient(server.url, { onWarning: (warning) => void warnings.push(warning) }).call(operation());
  expect(warnings).toEqual([
    { operation: "testOperation", code: 299, agent: "-", text: 'v1 is deprecated, use "v2"' },
    { operation: "testOperation", code: 299, agent: "kube", text: "second, with comma" },
  ]);
});

test("hooks see every attempt and may add headers", async () => {
  let request = 0;
  const server = await serve((_, response) => json(response, {}, ++request === 1 ? 503 : 200));
  const seen: string[] = [];
  const client = createClient({
    baseUrl: server.url,
    proxy: false,
    retry: { sleep: () => Promise.resolve() },
    onRequest: async ({ headers, attempt, operation: id }) => {
      await Promise.resolve();
      headers["traceparent"] = `00-${String(attempt)}`;
      seen.push(`${id} ${String(attempt)}`);
    },
    onResponse: ({ status, attempt }) => void seen.push(`${String(status)} ${String(attempt)}`),
  });
  const final: number[] = [];
  await client.call(operation(), {}, { onResponse: ({ status }) => void final.push(status) });
  expect(seen).toEqual(["testOperation 1", "503 1", "testOperation 2", "200 2"]);
  expect(server.requests.map(({ headers }) => headers["traceparent"])).toEqual(["00-1", "00-2"]);
  expect(final).toEqual([200]);
  await client.close();
});
