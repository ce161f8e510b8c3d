/** The items of all pages of a list, in every style of pagination. */
import { expect, test } from "vitest";
import { createClient, mockTransport, pageItems } from "../../../templates/typescript/runtime/index.js";
import type { MockResponse, Operation, PageSpec } from "../../../templates/typescript/runtime/index.js";

const operation = {
  id: "list",
  method: "GET",
  path: "/list",
  query: ["cursor", "limit", "at", "kind"],
} as const satisfies Operation;

/** What a list asks for and yields. */
async function run(
  pages: PageSpec,
  params: object,
  answer: (query: URLSearchParams) => MockResponse,
  options: object = {},
): Promise<{ readonly items: readonly unknown[]; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const transport = mockTransport(({ url }) => {
    if (asked.length > 20) throw new Error("the list does not end");
    asked.push(url.pathname + url.search);
    return answer(url.searchParams);
  });
  const client = createClient({ baseUrl: "http://test", retry: false, transport });
  const items: unknown[] = [];
  for await (const item of pageItems(client, operation, pages, params, options)) items.push(item);
  return { items, asked };
}

test("cursors", async () => {
  const pages: PageSpec = { style: "cursor", parameter: "cursor", items: ["data", "pets"], next: ["meta", "next"] };
  const { items, asked } = await run(pages, { kind: "cat" }, (query) =>
    query.get("cursor") === "b"
      ? { json: { data: { pets: [3] }, meta: { next: null } } }
      : { json: { data: { pets: [1, 2] }, meta: { next: "b" } } },
  );
  expect(items).toEqual([1, 2, 3]);
  expect(asked).toEqual(["/list?kind=cat", "/list?cursor=b&kind=cat"]);
});

test("a cursor that is the id of the last item, until there is no more", async () => {
  const pages: PageSpec = {
    style: "cursor",
    parameter: "cursor",
    items: ["data"],
    next: ["data", -1, "id"],
    more: ["more"],
  };
  const { asked } = await run(pages, {}, (query) => ({
    json: { data: [{ id: "x" }, { id: query.has("cursor") ? "z" : "y" }], more: !query.has("cursor") },
  }));
  expect(asked).toEqual(["/list", "/list?cursor=y"]);
});

test("offsets begin where the caller says, and end with an empty page", async () => {
  const pages: PageSpec = { style: "offset", parameter: "at" };
  const { items, asked } = await run(pages, { at: 2 }, (query) => ({
    json: [2, 3, 4, 5, 6].slice(Number(query.get("at")) - 2, Number(query.get("at"))),
  }));
  expect(items).toEqual([2, 3, 4, 5, 6]);
  expect(asked).toEqual(["/list?at=2", "/list?at=4", "/list?at=6", "/list?at=7"]);
});

test("pages end with one that is shorter than the caller's size", async () => {
  const pages: PageSpec = { style: "page", parameter: "at", size: "limit" };
  const { items, asked } = await run(pages, { limit: 2 }, (query) => ({
    json: query.get("at") === "2" ? [3] : [1, 2],
  }));
  expect(items).toEqual([1, 2, 3]);
  expect(asked).toEqual(["/list?limit=2", "/list?limit=2&at=2"]);
});

test("the first page is the document's default, unless the caller states another one", async () => {
  const pages: PageSpec = { style: "page", parameter: "at", first: 0 };
  const answer = (query: URLSearchParams) => ({ json: Number(query.get("at") ?? 0) < 2 ? [1] : [] });
  expect((await run(pages, {}, answer)).asked).toEqual(["/list", "/list?at=1", "/list?at=2"]);
  expect((await run(pages, { at: 1 }, answer)).asked).toEqual(["/list?at=1", "/list?at=2"]);
});

test("of links, only the query counts, and the caller's own stays", async () => {
  const { asked } = await run(
    { style: "link" },
    { limit: 1, kind: "a b" },
    (query) => ({
      json: [1],
      headers: query.has("p")
        ? {}
        : { link: '<https://elsewhere.example/other?limit=1&kind=a+b&p=2&p=3#x>; rel="next", <x?p=9>; rel="last"' },
    }),
    { query: { trace: "1" } },
  );
  expect(asked).toEqual(["/list?limit=1&kind=a%20b&trace=1", "/list?trace=1&limit=1&kind=a%20b&p=2&p=3"]);
});

test("links in the content", async () => {
  const pages: PageSpec = { style: "link", items: ["results"], next: ["next"] };
  const { items } = await run(pages, {}, (query) => ({
    json: query.has("page") ? { results: [2], next: null } : { results: [1], next: "/list?page=2" },
  }));
  expect(items).toEqual([1, 2]);
});

test("a server that repeats a position ends the iteration with an error", async () => {
  const pages: PageSpec = { style: "cursor", parameter: "cursor", items: ["data"], next: ["next"] };
  const list = run(pages, {}, () => ({ json: { data: [1], next: "a" } }));
  await expect(list).rejects.toThrow("same position twice");
});

test("nothing inherited is a value of the content", async () => {
  const pages: PageSpec = { style: "cursor", parameter: "cursor", next: ["constructor", "name"] };
  expect((await run(pages, {}, () => ({ json: [1] }))).asked).toEqual(["/list"]);
});
