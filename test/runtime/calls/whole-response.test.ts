/** The whole response of a call: status and declared headers, decoded, as well as the content. */
import { expect, test } from "vitest";
import { createClient, mockTransport, wholeResponse } from "../../../templates/typescript/runtime/index.js";
import type { HeaderRecord, Operation, ResponseInfo } from "../../../templates/typescript/runtime/index.js";

const operation = {
  id: "list",
  method: "GET",
  path: "/list",
  responseHeaders: [
    "X-Next",
    { name: "X-Total", type: "number" },
    { name: "X-Complete", type: "boolean" },
    { name: "X-Sizes", type: "number", format: "csv" },
    { name: "X-Names", format: "pipes" },
  ],
} as const satisfies Operation;

const respond = (headers: HeaderRecord): ReturnType<typeof createClient> =>
  createClient({
    baseUrl: "http://test",
    transport: mockTransport(() => ({ status: 201, headers, json: ["a"] })),
  });

test("declared headers are decoded under their declared names, whatever their case on the wire", async () => {
  const seen: ResponseInfo[] = [];
  const client = respond({
    "x-next": "/list?page=2",
    "x-total": "12",
    "x-complete": "false",
    "x-sizes": "1, 2.5",
    "x-names": "a|b",
    "x-other": "5",
  });
  const onResponse = (info: ResponseInfo): void => void seen.push(info);
  const { status, headers, body, info } = await wholeResponse(client, operation, undefined, { onResponse });
  expect(status).toBe(201);
  expect(body).toEqual(["a"]);
  expect(headers).toEqual({
    "X-Next": "/list?page=2",
    "X-Total": 12,
    "X-Complete": false,
    "X-Sizes": [1, 2.5],
    "X-Names": ["a", "b"],
  });
  expect(info.headers["x-other"]).toBe("5");
  expect(seen).toEqual([info]);
});

test("absent and malformed headers are left out; their text is in info", async () => {
  const client = respond({ "x-total": "many", "x-complete": "yes", "x-sizes": "1,x", "x-names": "" });
  const { headers, info } = await wholeResponse(client, operation);
  expect(headers).toEqual({ "X-Names": [] });
  expect(info.headers["x-total"]).toBe("many");
});

test("a failure is thrown as by any call", async () => {
  const client = createClient({
    baseUrl: "http://test",
    retry: false,
    transport: mockTransport(() => ({ status: 404 })),
  });
  await expect(wholeResponse(client, operation)).rejects.toMatchObject({ status: 404 });
});
