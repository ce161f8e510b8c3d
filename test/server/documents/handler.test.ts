import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { createSpecHandler, type SpecHandler } from "../../../server/documents/create-spec-handler.js";
import type { DocumentSource } from "../../../server/documents/sources/served-documents.js";
import { extended, gadgets } from "./support/documents.js";
import { ask, listen } from "./support/listen.js";

const PROTOBUF = "application/com.github.proto-openapi.spec.v2.v1.0+protobuf";
const OLD_PROTOBUF = "application/com.github.proto-openapi.spec.v2@v1.0+protobuf";

let handler: SpecHandler;
beforeAll(() => {
  handler = createSpecHandler(extended());
});

const sha512 = (bytes: Buffer): string => createHash("sha512").update(bytes).digest("hex").toUpperCase();

test("a document is served as compact JSON, with the SHA-512 of its bytes as ETag", async () => {
  const { port } = await listen(handler);
  for (const path of ["/swagger.json", "/openapi/v2"]) {
    const { status, headers, body } = await ask(port, path);
    expect(status).toBe(200);
    expect(JSON.parse(body.toString())).toEqual(extended());
    expect(body.toString()).toBe(JSON.stringify(extended()));
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "content-length": String(body.length),
      "cache-control": "no-cache, private",
      "accept-ranges": "bytes",
      etag: `"${sha512(body)}"`,
    });
  }
});

test("each representation has its own ETag, which gives 304 for it and for no other", async () => {
  const { port } = await listen(handler);
  const asked = [
    { accept: "application/json", "accept-encoding": "identity" },
    { accept: "application/json", "accept-encoding": "gzip" },
    { accept: "application/json", "accept-encoding": "br" },
    { accept: "application/yaml", "accept-encoding": "identity" },
    { accept: PROTOBUF, "accept-encoding": "identity" },
    { accept: PROTOBUF, "accept-encoding": "gzip" },
  ];
  const etags = new Set<string>();
  for (const headers of asked) {
    const first = await ask(port, "/openapi/v2", headers);
    expect(first.status).toBe(200);
    const { etag = "" } = first.headers;
    expect(etag).toBe(`"${sha512(first.body)}"`);
    expect(etags.has(etag)).toBe(false);
    for (const other of etags)
      expect((await ask(port, "/openapi/v2", { ...headers, "if-none-match": other })).status).toBe(200);
    etags.add(etag);
    const again = await ask(port, "/openapi/v2", { ...headers, "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect(again.headers).toMatchObject({
      etag,
      vary: "Accept, Accept-Encoding",
      "cache-control": "no-cache, private",
    });
    expect(again.headers["content-length"]).toBeUndefined();
  }
});

test("If-None-Match accepts lists, weak tags and a star, and ignores malformed values", async () => {
  const { port } = await listen(handler);
  const { etag = "" } = (await ask(port, "/openapi/v2")).headers;
  const status = async (list: string): Promise<number> =>
    (await ask(port, "/openapi/v2", { "if-none-match": list })).status;
  for (const list of [etag, `W/${etag}`, `"a", ${etag}`, `"a",W/"b" , W/${etag},"c"`, `,, ${etag}`, "*", " * "])
    expect([list, await status(list)]).toEqual([list, 304]);
  const bare = etag.slice(1, -1);
  for (const list of ['"a"', bare, `"a" ${etag}`, `w/${etag}`, `"${bare}`, `'${bare}'`, `"x${bare}"`, "", "**"])
    expect([list, await status(list)]).toEqual([list, 200]);
});

test("If-Match protects a reader from bytes of another version", async () => {
  const { port } = await listen(handler);
  const { etag = "" } = (await ask(port, "/openapi/v2")).headers;
  expect((await ask(port, "/openapi/v2", { "if-match": etag })).status).toBe(200);
  expect((await ask(port, "/openapi/v2", { "if-match": `"a", ${etag}` })).status).toBe(200);
  expect((await ask(port, "/openapi/v2", { "if-match": `W/${etag}` })).status).toBe(412);
  expect((await ask(port, "/openapi/v2", { "if-match": '"a"' })).status).toBe(412);
});

test("the format is chosen by weight, then by how specific the media range is, then by its order", async () => {
  const { port } = await listen(handler);
  const type = async (accept: string): Promise<string | undefined> =>
    (await ask(port, "/openapi/v2", { accept })).headers["content-type"];
  const wanted: readonly (readonly [string, string])[] = [
    ["", "application/json"],
    ["*/*", "application/json"],
    ["*", "application/json"],
    ["application/*", "application/json"],
    ["application/json", "application/json"],
    ["APPLICATION/JSON; charset=utf-8", "application/json"],
    ["text/html, application/xhtml+xml, */*;q=0.8", "application/json"],
    [`*/*;q=0.1, ${PROTOBUF}`, PROTOBUF],
    [`*/*, ${PROTOBUF}`, PROTOBUF],
    [`application/json;q=0.5, ${PROTOBUF};q=0.6`, PROTOBUF],
    [`${PROTOBUF}, application/json`, PROTOBUF],
    [`application/json, ${PROTOBUF}`, "application/json"],
    [OLD_PROTOBUF, PROTOBUF],
    ["application/yaml", "application/yaml"],
    ["text/yaml", "application/yaml"],
    ["application/json;q=0, */*", "application/yaml"],
    [`application/json;q=0, application/yaml;q=0, */*`, PROTOBUF],
    ["nonsense, application/yaml", "application/yaml"],
    ["application/json;q=2, application/yaml", "application/yaml"],
  ];
  for (const [accept, expected] of wanted) expect([accept, await type(accept)]).toEqual([accept, expected]);
});

test("an Accept header that no format satisfies gives 406 with the available formats", async () => {
  const { port } = await listen(handler);
  for (const accept of [
    "text/html",
    "application/json;q=0",
    "*/*;q=0",
    "nonsense",
    "image/*",
    "application/json;as=Table",
  ]) {
    const { status, headers, body } = await ask(port, "/openapi/v2", { accept });
    expect([accept, status]).toEqual([accept, 406]);
    expect(headers.vary).toBe("Accept, Accept-Encoding");
    const { kind, code, message } = JSON.parse(body.toString()) as Record<string, unknown>;
    expect({ kind, code }).toEqual({ kind: "Status", code: 406 });
    expect(message).toContain("application/json");
    expect(message).toContain(PROTOBUF);
  }
});

test("bodies of 1400 bytes or more are compressed as the client asks", async () => {
  const { port } = await listen(handler);
  const plain = (await ask(port, "/openapi/v2")).body;
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["gzip", "gzip"],
    ["x-gzip", "gzip"],
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip;q=1.0, br;q=0.5", "gzip"],
    ["br;q=0, *", "gzip"],
    ["*", "br"],
    ["deflate", undefined],
    ["", undefined],
    ["gzip;q=0", undefined],
    ["identity, gzip;q=0.5", undefined],
    ["identity;q=0, gzip", "gzip"],
  ];
  for (const [accept, coding] of cases) {
    const { headers, body } = await ask(port, "/openapi/v2", { "accept-encoding": accept });
    expect([accept, headers["content-encoding"]]).toEqual([accept, coding]);
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers.vary).toBe("Accept, Accept-Encoding");
    const decoded = coding === "gzip" ? gunzipSync(body) : coding === "br" ? brotliDecompressSync(body) : body;
    expect(decoded.equals(plain)).toBe(true);
  }
  const small = await listen(createSpecHandler({ ...gadgets(), paths: {} }));
  expect((await ask(small.port, "/swagger.json", { "accept-encoding": "gzip" })).body.length).toBeLessThan(1400);
  expect(
    (await ask(small.port, "/swagger.json", { "accept-encoding": "gzip" })).headers["content-encoding"],
  ).toBeUndefined();
  const forced = await ask(small.port, "/swagger.json", { "accept-encoding": "gzip, identity;q=0" });
  expect(forced.headers["content-encoding"]).toBe("gzip");
  const large = await listen(createSpecHandler(gadgets("toy ".repeat(300))));
  expect((await ask(large.port, "/swagger.json", { "accept-encoding": "gzip" })).headers["content-encoding"]).toBe(
    "gzip",
  );
  const none = await ask(port, "/swagger.json", { "accept-encoding": "identity;q=0" });
  expect([none.status, none.body.toString().includes("gzip")]).toEqual([406, true]);
});

test("HEAD has the headers of GET and no body; other methods are refused with Allow", async () => {
  const { port } = await listen(handler);
  for (const path of ["/openapi/v2", "/swagger.json", "/openapi/v3", "/api"]) {
    const [get, head] = [await ask(port, path), await ask(port, path, {}, "HEAD")];
    const { date: _get, ...wanted } = get.headers;
    const { date: _head, ...found } = head.headers;
    expect([head.status, head.body.length, found]).toEqual([200, 0, wanted]);
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const refused = await ask(port, path, {}, method);
      expect([method, refused.status, refused.headers.allow]).toEqual([method, 405, "GET, HEAD"]);
    }
  }
});

test("single ranges are served, of the version that the client knows", async () => {
  const { port } = await listen(handler);
  const { body: whole, headers } = await ask(port, "/openapi/v2");
  const etag = headers.etag ?? "";
  const size = whole.length;
  const parts: readonly (readonly [string, number, number])[] = [
    ["bytes=0-0", 0, 0],
    ["bytes=10-19", 10, 19],
    [`bytes=${size - 5}-`, size - 5, size - 1],
    ["bytes=-7", size - 7, size - 1],
    [`bytes=0-${size * 2}`, 0, size - 1],
    [`bytes=-${size * 2}`, 0, size - 1],
  ];
  for (const [range, first, last] of parts) {
    const part = await ask(port, "/openapi/v2", { range });
    expect([range, part.status, part.headers["content-range"]]).toEqual([range, 206, `bytes ${first}-${last}/${size}`]);
    expect(part.body.equals(whole.subarray(first, last + 1))).toBe(true);
    expect(part.headers.etag).toBe(etag);
  }
  for (const range of ["bytes=0-1,3-4", "bytes=5-2", "bytes=", "bytes=-", "items=0-1", "bytes=a-b", "0-1", "bytes=1"])
    expect([range, (await ask(port, "/openapi/v2", { range })).status]).toEqual([range, 200]);
  for (const range of [`bytes=${size}-`, `bytes=${size}-${size + 5}`, "bytes=-0", `bytes=${"9".repeat(15)}-`]) {
    const refused = await ask(port, "/openapi/v2", { range });
    expect([range, refused.status, refused.headers["content-range"]]).toEqual([range, 416, `bytes */${size}`]);
  }
  const range = "bytes=0-9";
  expect((await ask(port, "/openapi/v2", { range, "if-range": etag })).status).toBe(206);
  for (const condition of ['"other"', `W/${etag}`, "Tue, 01 Sep 2026 00:00:00 GMT"])
    expect((await ask(port, "/openapi/v2", { range, "if-range": condition })).status).toBe(200);
  expect((await ask(port, "/openapi/v2", { range }, "HEAD")).status).toBe(200);
  expect((await ask(port, "/openapi/v2", { range, "if-none-match": etag })).status).toBe(304);
  const packed = await ask(port, "/openapi/v2", { "accept-encoding": "gzip" });
  const some = await ask(port, "/openapi/v2", { "accept-encoding": "gzip", range: "bytes=100-199" });
  expect(some.body.equals(packed.body.subarray(100, 200))).toBe(true);
  expect([some.headers["content-encoding"], some.headers.etag]).toEqual(["gzip", packed.headers.etag]);
});

test("addresses that name a format, as in Kubernetes 1.7, can be enabled; each has its own ETag", async () => {
  const without = await listen(handler);
  expect((await ask(without.port, "/swagger-2.0.0.json")).status).toBe(404);
  const { port } = await listen(createSpecHandler(extended(), { formatPaths: true }));
  const json = await ask(port, "/swagger-2.0.0.json", { accept: PROTOBUF });
  const protobuf = await ask(port, "/swagger-2.0.0.pb-v1", { accept: "application/json" });
  const packed = await ask(port, "/swagger-2.0.0.pb-v1.gz");
  expect(json.body.equals((await ask(port, "/swagger.json")).body)).toBe(true);
  expect(protobuf.body.equals((await ask(port, "/openapi/v2", { accept: PROTOBUF })).body)).toBe(true);
  expect(gunzipSync(packed.body).equals(protobuf.body)).toBe(true);
  expect([json, protobuf, packed].map(({ headers }) => headers["content-type"])).toEqual([
    "application/json",
    "application/com.github.googleapis.gnostic.OpenAPIv2@68f4ded+protobuf",
    "application/x-gzip",
  ]);
  expect(packed.headers["content-encoding"]).toBeUndefined();
  expect(new Set([json, protobuf, packed].map(({ headers }) => headers.etag)).size).toBe(3);
});

test("missing paths give 404 everywhere", async () => {
  const { port } = await listen(handler);
  for (const path of [
    "/",
    "/swagger.json/",
    "/swagger.json/x",
    "/openapi",
    "/openapi/v2/",
    "/openapi/v4",
    "/apis/nothing",
    "/apis/apps/v9",
    "/openapi/v3/",
    "/openapi/v3/apis/nothing/v1",
    "/openapi/v3/__proto__",
    "/__proto__",
    "/docs",
  ]) {
    const { status, body } = await ask(port, path);
    expect([path, status]).toEqual([path, 404]);
    expect(JSON.parse(body.toString())).toMatchObject({
      kind: "Status",
      status: "Failure",
      reason: "NotFound",
      code: 404,
    });
  }
  expect((await ask(port, "/swagger.json?pretty=true")).status).toBe(200);
  expect((await ask(port, "http://example.com/swagger.json")).status).toBe(200);
});

test("without a document clients are told to retry; then the document is served, and later its replacement", async () => {
  let listener: (() => void) | undefined;
  let current: ReturnType<DocumentSource["current"]>;
  const source: DocumentSource = {
    current: () => current,
    onChange: (added) => {
      listener = added;
      return () => undefined;
    },
  };
  const show = (description: string): void => {
    const json = Buffer.from(JSON.stringify(gadgets(description)));
    current = { v2: { json: () => json, document: () => gadgets(description) }, discovery: new Map() };
    listener?.();
  };
  const { port } = await listen(createSpecHandler(source));
  for (const path of ["/swagger.json", "/openapi/v2", "/openapi/v3", "/openapi/v3/api/v1", "/api", "/apis/apps/v1"]) {
    const { status, headers } = await ask(port, path);
    expect([path, status, headers["retry-after"]]).toEqual([path, 503, "1"]);
    expect((await ask(port, path, {}, "POST")).status).toBe(405);
  }
  expect((await ask(port, "/elsewhere")).status).toBe(404);
  show("first");
  const first = await ask(port, "/swagger.json");
  expect(first.body.toString()).toContain("first");
  show("second");
  const second = await ask(port, "/swagger.json", { "if-none-match": first.headers.etag ?? "" });
  expect([second.status, second.body.toString().includes("second")]).toEqual([200, true]);
});
