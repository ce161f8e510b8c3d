/** The whole response of a call: status and declared headers, decoded, as well as the content. */
import { expect, expectTypeOf, test } from "vitest";
import { ApiError, createClient, mockTransport, wholeResponse } from "../../../templates/typescript/runtime/index.js";
import type {
  HeaderRecord,
  MockResponse,
  Operation,
  Reply,
  ResponseInfo,
  ResponseOf,
} from "../../../templates/typescript/runtime/index.js";

const operation = { id: "list", method: "GET", path: "/list" } as const satisfies Operation;

const SPECS = {
  201: [
    "X-Next",
    { name: "X-Total", type: "number" },
    { name: "X-Complete", type: "boolean" },
    { name: "X-Sizes", type: "number", format: "csv" },
    { name: "X-Names", format: "pipes" },
  ],
} as const;

interface ListResponses {
  201: Reply<string[], { readonly "X-Total"?: number }>;
}

const clientOf = (response: MockResponse): ReturnType<typeof createClient> =>
  createClient({ baseUrl: "http://test", retry: false, transport: mockTransport(() => response) });

const respond = (headers: HeaderRecord): ReturnType<typeof createClient> =>
  clientOf({ status: 201, headers, json: ["a"] });

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
  const whole = await wholeResponse<ListResponses>(client, operation, SPECS, undefined, { onResponse });
  const { status, headers, body, info } = whole;
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
  const { headers, info } = await wholeResponse<ListResponses>(client, operation, SPECS);
  expect(headers).toEqual({ "X-Names": [] });
  expect(info.headers["x-total"]).toBe("many");
});

interface GetResponses {
  200: Reply<{ name: string }, { readonly ETag: string }>;
  404: Reply<{ resource: string }, { readonly "Retry-After"?: number }>;
  "4XX": Reply<{ problem: string }>;
}

test.each([
  [{ status: 404, json: { resource: "x" }, headers: { "retry-after": "3" } }, { "Retry-After": 3 }],
  [{ status: 409, json: { problem: "y" }, headers: { "retry-after": "3" } }, {}],
])("a declared failure is returned", async (response, headers) => {
  const specs = { 200: ["ETag"], 404: [{ name: "Retry-After", type: "number" }], "4XX": [] } as const;
  const whole = await wholeResponse<GetResponses>(clientOf(response), operation, specs);
  expect(whole).toMatchObject({ status: response.status, body: response.json });
  expect(whole.headers).toEqual(headers);
});

test("a failure that is not declared is thrown as by any call", async () => {
  const whole = wholeResponse<GetResponses>(clientOf({ status: 500 }), operation, { 200: [], "4XX": [] });
  await expect(whole).rejects.toBeInstanceOf(ApiError);
});

test("with `default`, every status is declared", async () => {
  const whole = await wholeResponse(clientOf({ status: 500, json: 1 }), operation, { default: [] });
  expect(whole).toMatchObject({ status: 500, body: 1 });
});

test("responses narrow by status", () => {
  const read = (whole: ResponseOf<GetResponses>): string => {
    switch (whole.status) {
      case 200:
        return whole.body.name + whole.headers.ETag;
      case 404:
        return whole.body.resource;
      default:
        expectTypeOf(whole.status).toExtend<number>();
        return whole.body.problem;
    }
  };
  expectTypeOf(read).returns.toBeString();
  type Any = ResponseOf<{ 200: Reply<string>; default: Reply<number> }>;
  expectTypeOf<Extract<Any, { status: 200 }>["body"]>().toBeString();
  expectTypeOf<Exclude<Any, { status: 200 }>["body"]>().toBeNumber();
});
