// A library: an API that @hono/zod-openapi describes. Started in a folder where its packages are installed.
import { serve } from "@hono/node-server";
import { OpenAPIHono, createRoute, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";

const Book = z
  .object({
    type: z.literal("book"),
    title: z.string(),
    pages: z.number().int().min(1),
    isbn: z.string().nullable(),
    lent: z.iso.datetime().optional(),
  })
  .openapi("Book");
const Film = z.object({ type: z.literal("film"), title: z.string(), minutes: z.number() }).openapi("Film");
const Item = z.discriminatedUnion("type", [Book, Film]).openapi("Item");
const Stored = z
  .object({ id: z.string(), item: Item, shelf: z.union([z.number().int(), z.string()]) })
  .openapi("Stored");
const Problem = z.object({ code: z.enum(["missing", "broken"]), message: z.string() }).openapi("Problem");

const json = (schema, description = "It.") => ({ description, content: { "application/json": { schema } } });
const items = new Map();
const app = new OpenAPIHono({
  defaultHook: (result, c) => (result.success ? undefined : c.json({ code: "broken", message: "not valid" }, 422)),
});

app.openapi(
  createRoute({
    method: "put",
    path: "/items/{id}",
    operationId: "putItem",
    request: { params: z.object({ id: z.string() }), body: { required: true, ...json(Item) } },
    responses: { 200: json(Stored), 422: json(Problem, "Not valid.") },
  }),
  (c) => {
    const { id } = c.req.valid("param");
    items.set(id, { id, item: c.req.valid("json"), shelf: items.size % 2 === 0 ? items.size : "top" });
    return c.json(items.get(id), 200);
  },
);

app.openapi(
  createRoute({
    method: "get",
    path: "/items/{id}",
    operationId: "getItem",
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: json(Stored), 404: json(Problem, "Missing.") },
  }),
  (c) => {
    const found = items.get(c.req.valid("param").id);
    return found === undefined ? c.json({ code: "missing", message: "no such item" }, 404) : c.json(found, 200);
  },
);

app.openapi(
  createRoute({
    method: "get",
    path: "/items",
    operationId: "listItems",
    request: {
      query: z.object({
        type: z
          .array(z.enum(["book", "film"]))
          .or(z.enum(["book", "film"]))
          .optional(),
      }),
      headers: z.object({ "x-trace": z.string().optional() }),
    },
    responses: {
      200: {
        ...json(z.object({ items: z.array(Stored), trace: z.string().nullable() })),
        headers: z.object({ "x-total": z.coerce.number().int() }),
      },
    },
  }),
  (c) => {
    const wanted = [c.req.valid("query").type ?? ["book", "film"]].flat();
    const found = [...items.values()].filter(({ item }) => wanted.includes(item.type));
    c.header("x-total", String(found.length));
    return c.json({ items: found, trace: c.req.valid("header")["x-trace"] ?? null }, 200);
  },
);

app.openapi(
  createRoute({
    method: "post",
    path: "/covers",
    operationId: "addCover",
    request: {
      body: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: z.object({
              title: z.string(),
              cover: z.custom((value) => value instanceof File).openapi({ type: "string", format: "binary" }),
            }),
          },
        },
      },
    },
    responses: { 201: json(z.object({ title: z.string(), size: z.number().int() })) },
  }),
  (c) => {
    const { title, cover } = c.req.valid("form");
    return c.json({ title, size: cover.size }, 201);
  },
);

app.openapi(
  createRoute({
    method: "get",
    path: "/news",
    operationId: "readNews",
    responses: { 200: { description: "News.", content: { "text/event-stream": { schema: Item } } } },
  }),
  (c) =>
    streamSSE(c, async (stream) => {
      await stream.writeSSE({
        data: JSON.stringify({ type: "film", title: "A", minutes: 90 }),
        event: "item",
        id: "1",
      });
      await stream.writeSSE({ data: JSON.stringify({ type: "book", title: "B", pages: 3, isbn: null }), id: "2" });
    }),
);

app.openapi(
  createRoute({
    method: "delete",
    path: "/items/{id}",
    operationId: "deleteItem",
    request: { params: z.object({ id: z.string() }) },
    responses: { 204: { description: "Gone." }, 404: json(Problem, "Missing.") },
  }),
  (c) =>
    items.delete(c.req.valid("param").id)
      ? c.body(null, 204)
      : c.json({ code: "missing", message: "no such item" }, 404),
);

app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "Library", version: "1.0.0" } });
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`listening on http://127.0.0.1:${port}`),
);
