import { readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import {
  createClient,
  type ApiErrorOf,
  type Operation,
  type ParameterSpec,
} from "../../../templates/typescript/runtime/index.js";
import { addCookies, addHeaderParameters } from "../../../templates/typescript/runtime/build-headers.js";
import { buildUrl, parseBaseUrl } from "../../../templates/typescript/runtime/build-url.js";
import { operation, undiciClient } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

interface Vector {
  readonly format: Exclude<Exclude<ParameterSpec, string>["format"], undefined>;
  readonly reserved?: true;
  readonly value: unknown;
  /** Null: the format cannot carry the value. */
  readonly query: string | null;
}

const file = new URL("../../vectors/queries.json", import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, "utf8")) as { readonly vectors: readonly Vector[] };
const base = parseBaseUrl("http://test");

test.each(vectors)("$value as $format is $query", ({ format, reserved, value, query }) => {
  const spec = { name: "q", format, ...(reserved === undefined ? {} : { reserved }) };
  const url = (): string => buildUrl(base, operation({ path: "/", query: [spec] }), { q: value });
  if (query === null) expect(url).toThrow('parameter "q"');
  else expect(url()).toBe(`http://test/${query}`);
});

interface PathVector {
  readonly spec: Omit<Exclude<ParameterSpec, string>, "name">;
  readonly value: unknown;
  /** Null: the style cannot carry the value. */
  readonly path: string | null;
}

const pathFile = new URL("../../vectors/paths.json", import.meta.url);
const paths = JSON.parse(readFileSync(pathFile, "utf8")) as { readonly vectors: readonly PathVector[] };

test.each(paths.vectors)("$value as $spec is $path", ({ spec, value, path }) => {
  const call = operation({ path: "/{q}", route: [{ name: "q", ...spec }] });
  if (path === null) expect(() => buildUrl(base, call, { q: value })).toThrow(/parameter/);
  else expect(buildUrl(base, call, { q: value })).toBe(`http://test/${path}`);
});

interface HeaderVector {
  readonly spec: Omit<Exclude<ParameterSpec, string>, "name">;
  readonly value: unknown;
  /** Null: the style cannot carry the value. */
  readonly header: string | null;
}

interface CookieVector {
  readonly spec: HeaderVector["spec"];
  readonly value: unknown;
  /** Null: the style cannot carry the value. */
  readonly cookie: string | null;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}`, import.meta.url), "utf8"));
const { vectors: headerVectors } = read("headers.json") as { readonly vectors: readonly HeaderVector[] };
const { vectors: cookieVectors } = read("cookies.json") as { readonly vectors: readonly CookieVector[] };

test.each(headerVectors)("$value as $spec is the header $header", ({ spec, value, header }) => {
  const headers = {};
  const add = (): void => addHeaderParameters(headers, operation({ header: [{ name: "q", ...spec }] }), { q: value });
  if (header === null) expect(add).toThrow(/parameter/);
  else {
    add();
    expect(headers).toEqual(header === "" && value !== "" ? {} : { q: header });
  }
});

test.each(cookieVectors)("$value as $spec is the cookie $cookie", ({ spec, value, cookie }) => {
  const headers = {};
  const add = (): void => addCookies(headers, operation({ cookie: [{ name: "q", ...spec }] }), { q: value });
  if (cookie === null) expect(add).toThrow(/parameter/);
  else {
    add();
    expect(headers).toEqual(cookie === "" ? {} : { cookie });
  }
});

test.each([
  ["JSON", { format: "json" as const }, { a: "b c" }, "?%7B%22a%22%3A%22b%20c%22%7D"],
  ["a text", {}, "a=b", "?a%3Db"],
])("a whole query is %s", (_, spec, value, query) => {
  const call = operation({ path: "/", query: [{ name: "q", whole: true, ...spec }] });
  expect(buildUrl(base, call, { q: value })).toBe(`http://test/${query}`);
});

test("an object in a header is one value", async () => {
  const server = await serve((request, response) => json(response, request.headers["x-a"] ?? null));
  const header = [{ name: "plain", wire: "x-a" }] as const;
  const exploded = [{ name: "plain", wire: "x-a", explode: true }] as const;
  const client = undiciClient(server.url);
  expect(await client.call(operation({ header }), { plain: { a: 1, b: "c" } })).toBe("a,1,b,c");
  expect(await client.call(operation({ header: exploded }), { plain: { a: 1, b: "c" } })).toBe("a=1,b=c");
});

const echo = () =>
  serve((request, response) => json(response, { host: request.headers.host, cookie: request.headers.cookie ?? null }));

test("cookies follow those of the caller's headers and the key of the API, in one header", async () => {
  const server = await echo();
  const client = createClient({
    baseUrl: server.url,
    auth: { type: "apiKey", in: "cookie", name: "session", key: "k;1" },
  });
  const theme = operation({ cookie: ["theme", { name: "ids", format: "csv" }] });
  const headers = { cookie: "mine=1" };
  expect(await client.call(theme, { theme: "dark mode", ids: [1, 2] }, { headers })).toMatchObject({
    cookie: "session=k%3B1; mine=1; theme=dark%20mode; ids=1,2",
  });
  expect(await client.call(theme)).toMatchObject({ cookie: "session=k%3B1" });
  await client.close();
});

test("an operation's own server is called, or the base URL that replaces it", async () => {
  const [main, files] = [await echo(), await echo()];
  const own = (server: string): Operation => operation({ server });
  const hostOf = (url: string): string => new URL(url).host;
  const client = createClient({ baseUrl: `${main.url}/v1`, servers: { "https://files.example.com": files.url } });
  expect(await client.call(own("https://files.example.com"))).toMatchObject({ host: hostOf(files.url) });
  expect(await client.call(own(files.url))).toMatchObject({ host: hostOf(files.url) });
  expect(await client.call(own("/v2"))).toMatchObject({ host: hostOf(main.url) });
  expect(main.requests[0]?.url).toMatch(/^\/v2\//);
  await client.close();
});

test("parts of a form: objects are JSON, and so is a list whose part has a JSON media type", async () => {
  const server = await serve((request, response) => json(response, { type: request.headers["content-type"] }));
  const form = [
    { name: "owner" },
    { name: "tags", format: "multi" },
    { name: "labels", format: "multi", type: "application/json" },
    { name: "note", type: "text/markdown" },
  ] as const;
  await undiciClient(server.url).call(operation({ method: "POST", form, consumes: ["multipart/form-data"] }), {
    owner: { name: "a" },
    tags: [{ id: 1 }, { id: 2 }],
    labels: ["x", "y"],
    note: "*n*",
  });
  const parts = (server.requests[0]?.body.toString() ?? "").split(/--form-[\da-f]+(?:--)?\r\n/).filter(Boolean);
  expect(parts.map((part) => part.replace("Content-Disposition: form-data; ", "").trim())).toEqual([
    'name="owner"\r\nContent-Type: application/json\r\n\r\n{"name":"a"}',
    'name="tags"\r\nContent-Type: application/json\r\n\r\n{"id":1}',
    'name="tags"\r\nContent-Type: application/json\r\n\r\n{"id":2}',
    'name="labels"\r\nContent-Type: application/json\r\n\r\n["x","y"]',
    'name="note"\r\nContent-Type: text/markdown\r\n\r\n*n*',
  ]);
});

test("errors have the type of their status, otherwise of its class, otherwise of the default", () => {
  type Errors = ApiErrorOf<{ 404: "missing"; "4XX": "problem"; default: "other" }>;
  type BodyAt<Status extends number> = Extract<Errors, { readonly status: Status }>["body"];
  const at = <Status extends number>(): BodyAt<Status> => null as never;
  expectTypeOf(at<404>).returns.toEqualTypeOf<"missing">();
  const isProblem = (error: Errors): string => (error.status === 409 ? (error.body satisfies "problem") : "");
  const isOther = (error: Errors): string => (error.status === 503 ? (error.body satisfies "other") : "");
  expect([isProblem, isOther]).toHaveLength(2);
});
