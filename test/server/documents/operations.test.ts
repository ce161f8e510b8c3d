import { expect, test } from "vitest";
import { documentSource } from "../../../server/documents/sources/document-source.js";
import { BearerTokens } from "../../../server/documents/server/bearer-tokens.js";
import { versionAnswer } from "../../../server/documents/server/version-answer.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { gadgets } from "./support/documents.js";
import { ask } from "./support/listen.js";
import { startServer } from "./support/start-server.js";

/** Semantic Versioning 2.0.0, with the `v` that Kubernetes puts before it. */
const SEMANTIC = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

test.each([
  ["v1.36.0", "v1.36.0"],
  ["1.5", "v1.5.0"],
  ["v2", "v2.0.0"],
  ["v1.8.0-beta.1+abc", "v1.8.0-beta.1+abc"],
  ["unversioned", "v0.0.0-unversioned"],
  ["2026-01-02 (draft)", "v0.0.0-2026-01-02-draft"],
  ["", "v0.0.0"],
  [{ no: 1 }, "v0.0.0"],
])("the version %j is reported as %s", (given, expected) => {
  const info = JSON.parse(Buffer.from(versionAnswer(given).body ?? []).toString()) as Record<string, string>;
  expect(info["gitVersion"]).toBe(expected);
  expect(info["gitVersion"]).toMatch(SEMANTIC);
  expect(`v${info["major"] ?? ""}.${info["minor"] ?? ""}.`).toBe(/^v\d+\.\d+\./.exec(expected)?.[0]);
  for (const value of Object.values(info)) expect(typeof value).toBe("string");
});

test("/version is there for Kubernetes-style documents only", async () => {
  const { port } = await startServer({}, documentSource({ ...gadgets(), info: { title: "Toys", version: "v3.1.4" } }));
  for (const path of ["/version", "/version/", "/version?timeout=32s"]) {
    const { status, body } = await ask(port, path);
    expect([path, status, body.toString()]).toEqual([path, 200, expect.stringContaining('"gitVersion":"v3.1.4"')]);
  }
  expect((await ask(port, "/version", {}, "POST")).status).toBe(405);
  const plain: Document = { swagger: "2.0", info: { title: "Pets", version: "1.0.0" }, paths: {} };
  expect((await ask((await startServer({}, documentSource(plain))).port, "/version")).status).toBe(404);
  const locked = await startServer({ tokens: new BearerTokens(["a-token"]) });
  expect((await ask(locked.port, "/version")).status).toBe(401);
});

test("behind a proxy that serves below a path, addresses begin with it, and requests may", async () => {
  const { port, log } = await startServer({ basePath: "/specs" });
  for (const prefix of ["", "/specs"]) {
    const { body } = await ask(port, `${prefix}/openapi/v3`);
    const address = /"serverRelativeURL":"([^"]+)"/.exec(body.toString())?.[1] ?? "";
    expect(address).toMatch(/^\/specs\/openapi\/v3\/.*\?hash=/);
    for (const url of [address, address.slice("/specs".length)]) expect((await ask(port, url)).status).toBe(200);
    const moved = await ask(port, `${prefix}/openapi/v3/apis/toys.example.com/v1?hash=OLD`);
    expect([moved.status, moved.headers.location]).toEqual([301, address]);
    for (const path of ["/readyz", "/livez", "/metrics", "/version", "/swagger.json", "/apis"])
      expect([path, (await ask(port, prefix + path)).status]).toEqual([path, 200]);
  }
  for (const url of ["http://docs.example/specs/readyz", "http://docs.example/readyz", "https://docs.example/specs"])
    expect([url, (await ask(port, url)).status]).toEqual([url, url.endsWith("/readyz") ? 200 : 404]);
  for (const path of ["/spec", "/specs/nothing", "/specsopenapi/v2", "/specs/specs/openapi/v2"])
    expect([path, (await ask(port, path)).status]).toEqual([path, 404]);
  expect((await ask(port, "/metrics")).body.toString()).toContain(
    'groupversion_http_requests_total{route="/openapi/v3",code="200"} 2\n',
  );
  expect(log().some(({ path }) => path === "/specs/openapi/v3")).toBe(true);
});
