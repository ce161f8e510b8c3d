import { expect, expectTypeOf, test } from "vitest";
import { nextLink, paginate } from "../../../templates/typescript/runtime/index.js";
import { failure, operation, undiciClient } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

interface PodList {
  items: { name: string }[];
  metadata?: { continue?: string };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test("lists that continue with a token", async () => {
  const server = await serve((request, response) => {
    const at = Number(new URL(request.url, "http://x").searchParams.get("continue") ?? 0);
    json(response, {
      items: at === 1 ? null : [{ name: `pod-${String(at)}` }],
      metadata: at < 3 ? { continue: String(at + 1) } : { continue: "" },
    });
  });
  const client = undiciClient(server.url);
  const list = operation({ query: ["limit", "continue"] });
  const pods = paginate((page) => client.call<PodList>(list, { limit: 1, ...page }));
  expectTypeOf(pods).toEqualTypeOf<AsyncGenerator<{ name: string }, void>>();
  expect(await all(pods)).toEqual([{ name: "pod-0" }, { name: "pod-2" }, { name: "pod-3" }]);
  expect(server.requests.map(({ url }) => url)).toEqual([
    "/?limit=1",
    "/?limit=1&continue=1",
    "/?limit=1&continue=2",
    "/?limit=1&continue=3",
  ]);
});

test("pages are requested on demand", async () => {
  let asked = 0;
  const pages = paginate((page: number | undefined) => Promise.resolve({ page: page ?? 1, pets: [++asked] }), {
    items: ({ pets }) => pets,
    next: ({ page }) => page + 1,
  });
  for await (const pet of pages) if (pet === 3) break;
  expect(asked).toBe(3);
});

test("a server that returns the same position again ends the iteration with an error", async () => {
  const list = paginate((page: { continue?: string }) =>
    Promise.resolve({ items: [1], metadata: { continue: page.continue === "a" ? "b" : "a" } }),
  );
  expect(await failure(all(list))).toMatchObject({ message: expect.stringContaining("same position twice") as string });
});

test("an error in a page ends the iteration", async () => {
  const broken = new Error("gone");
  const list = paginate((page: { continue?: string }) =>
    page.continue ? Promise.reject(broken) : Promise.resolve({ items: [1], metadata: { continue: "a" } }),
  );
  expect(await failure(all(list))).toBe(broken);
});

test.each([
  [undefined, undefined],
  ["", undefined],
  ['<https://x/?page=2>; rel="next"', "https://x/?page=2"],
  ['<https://x/1>; rel="prev", <https://x/3,4>; title="a, b"; rel="last next"', "https://x/3,4"],
  ["<https://x/2>;rel=next;x=y", "https://x/2"],
  ['<https://x/1>; rel="nextish"', undefined],
])("links: %s", (header, expected) => {
  expect(nextLink(header)).toBe(expected);
});

test("lists that continue with links", async () => {
  const server = await serve((request, response) => {
    const page = Number(new URL(request.url, "http://x").searchParams.get("page"));
    if (page < 3) response.setHeader("link", `</?page=${String(page + 1)}>; rel="next"`);
    json(response, [page]);
  });
  const client = undiciClient(server.url);
  let link: string | undefined;
  const list = paginate(
    (page: number | undefined) =>
      client.call<number[]>(
        operation({ query: ["page"] }),
        { page: page ?? 1 },
        { onResponse: ({ headers }) => (link = nextLink(headers["link"])) },
      ),
    {
      items: (numbers) => numbers,
      next: () => (link === undefined ? undefined : Number(new URL(link, server.url).searchParams.get("page"))),
    },
  );
  expect(await all(list)).toEqual([1, 2, 3]);
});
