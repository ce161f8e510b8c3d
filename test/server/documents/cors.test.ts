import { expect, test } from "vitest";
import { BearerTokens } from "../../../server/documents/server/bearer-tokens.js";
import { ask } from "./support/listen.js";
import { startServer } from "./support/start-server.js";

const HERE = "https://docs.example.com";

const asked = {
  origin: HERE,
  "access-control-request-method": "GET",
  "access-control-request-headers": "authorization,if-none-match",
};

test("without an allowed origin, responses say nothing of origins, and preflights are refused", async () => {
  const { port } = await startServer();
  const { headers } = await ask(port, "/swagger.json", { origin: HERE });
  expect(headers["access-control-allow-origin"]).toBeUndefined();
  expect(headers.vary).toBe("Accept-Encoding");
  expect((await ask(port, "/swagger.json", asked, "OPTIONS")).status).toBe(405);
});

test("scripts of an allowed origin may read every response, and other scripts none", async () => {
  const { port } = await startServer({ corsOrigins: [HERE, "http://localhost:3000"] });
  const etag = (await ask(port, "/openapi/v2")).headers.etag ?? "";
  for (const [path, more, status] of [
    ["/openapi/v2", {}, 200],
    ["/openapi/v2", { "if-none-match": etag }, 304],
    ["/openapi/v2", { range: "bytes=0-9" }, 206],
    ["/openapi/v3", {}, 200],
    ["/readyz", {}, 200],
    ["/nothing", {}, 404],
  ] as const) {
    const { status: got, headers } = await ask(port, path, { origin: HERE, ...more });
    expect([path, got, headers["access-control-allow-origin"]]).toEqual([path, status, HERE]);
    expect(headers["access-control-expose-headers"]).toContain("ETag");
    expect(headers.vary).toMatch(/(^|, )Origin$/);
    const other = (await ask(port, path, { origin: "https://evil.example", ...more })).headers;
    expect([path, other["access-control-allow-origin"]]).toEqual([path, undefined]);
    // A cache must not send one origin what another one got.
    expect(other.vary).toMatch(/(^|, )Origin$/);
  }
});

test("a star allows every origin, and caches may share responses", async () => {
  const { port } = await startServer({ corsOrigins: ["*"] });
  const { headers } = await ask(port, "/swagger.json", { origin: HERE });
  expect([headers["access-control-allow-origin"], headers.vary]).toEqual(["*", "Accept-Encoding"]);
});

test("a preflight needs no token, and allows what was asked for", async () => {
  const { port, log } = await startServer({ corsOrigins: [HERE], tokens: new BearerTokens(["a-token"]) });
  const { status, headers, body } = await ask(port, "/openapi/v2", asked, "OPTIONS");
  expect([status, body.length]).toEqual([204, 0]);
  expect(headers).toMatchObject({
    "access-control-allow-origin": HERE,
    "access-control-allow-methods": "GET, HEAD",
    "access-control-allow-headers": "authorization,if-none-match",
    "access-control-max-age": "86400",
  });
  const other = await ask(port, "/openapi/v2", { ...asked, origin: "https://evil.example" }, "OPTIONS");
  expect(other.headers["access-control-allow-origin"]).toBeUndefined();
  // A request that is no preflight needs a token as ever, and its refusal can be read.
  const refused = await ask(port, "/openapi/v2", { origin: HERE }, "OPTIONS");
  expect([refused.status, refused.headers["access-control-allow-origin"]]).toEqual([401, HERE]);
  expect(log()).toHaveLength(3);
});
