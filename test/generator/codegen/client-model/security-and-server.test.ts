import { expect, test } from "vitest";
import type { Operation, Server } from "../../../../generator/codegen/client-model/client-model.js";
import { modelOf, type Json } from "../../../support/model-of.js";

const securityDefinitions = {
  key: { type: "apiKey", in: "query", name: "api_key" },
  login: { type: "basic", description: "Name and password." },
  oauth: {
    type: "oauth2",
    flow: "accessCode",
    authorizationUrl: "https://example.com/authorize",
    tokenUrl: "https://example.com/token",
    scopes: { write: "Change.", read: "See.", "x-note": "?" },
  },
};

test("schemes of every kind, by name", async () => {
  const { model, reports } = await modelOf({ securityDefinitions });
  expect(model.securitySchemes).toEqual([
    { kind: "apiKey", name: "key", description: "", in: "query", parameter: "api_key" },
    { kind: "basic", name: "login", description: "Name and password." },
    {
      kind: "oauth2",
      name: "oauth",
      description: "",
      flow: "accessCode",
      authorizationUrl: "https://example.com/authorize",
      tokenUrl: "https://example.com/token",
      scopes: [
        { name: "read", description: "See." },
        { name: "write", description: "Change." },
      ],
    },
  ]);
  expect(reports).toEqual([]);
});

test("schemes that Swagger 2.0 does not have are left out, and what asks for them with them", async () => {
  const { model, reports, operation } = await modelOf({
    securityDefinitions: {
      a: { type: "http", scheme: "bearer" },
      b: { type: "apiKey", in: "cookie", name: "session" },
      c: { type: "apiKey", in: "header" },
      d: { type: "oauth2", flow: "device" },
      e: "basic",
      f: { type: "basic" },
    },
    paths: { "/": { get: { responses: {}, security: [{ a: [] }, { f: [] }, { f: [], b: [] }] } } },
  });
  expect(model.securitySchemes.map(({ name }) => name)).toEqual(["f"]);
  expect(reports).toEqual(["a", "b", "c", "d", "e"].map((name) => `GV6073 #/securityDefinitions/${name}`));
  expect(operation("GET /").security).toEqual([[{ scheme: "f", scopes: [] }]]);
});

const login = [{ scheme: "login", scopes: [] }];

const asked: readonly (readonly [
  title: string,
  all: Json | undefined,
  own: Json | undefined,
  want: Operation["security"],
  codes: readonly string[],
])[] = [
  ["nowhere", undefined, undefined, [], []],
  ["for all", [{ login: [] }], undefined, [login], []],
  ["here", [{ login: [] }], [{ oauth: ["write", "read"] }], [[{ scheme: "oauth", scopes: ["write", "read"] }]], []],
  ["for all but here", [{ login: [] }], [], [], []],
  ["or not at all", undefined, [{ login: [] }, {}], [login, []], []],
  ["together", undefined, [{ login: [], key: [] }], [[{ scheme: "key", scopes: [] }, ...login]], []],
  ["by a name that nobody declared", undefined, [{ logn: [] }, { login: [] }], [login], ["GV6072"]],
];

test.each(asked)("security is asked for %s", async (_, all, own, want, codes) => {
  const { operation, diagnostics } = await modelOf({
    securityDefinitions,
    ...(all === undefined ? {} : { security: all }),
    paths: { "/": { get: { responses: {}, ...(own === undefined ? {} : { security: own }) } } },
  });
  expect(operation("GET /").security).toEqual(want);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

const servers: readonly (readonly [
  given: { readonly [key: string]: Json },
  want: Server,
  reports: readonly string[],
])[] = [
  [{}, { schemes: [], basePath: "" }, []],
  [
    { host: "api.example.com:8443", basePath: "/v1/", schemes: ["https", "http", "https"] },
    { schemes: ["http", "https"], host: "api.example.com:8443", basePath: "/v1" },
    [],
  ],
  [{ host: "[::1]:80", basePath: "/" }, { schemes: [], host: "[::1]:80", basePath: "" }, []],
  [{ basePath: "v1" }, { schemes: [], basePath: "/v1" }, ["GV6076 #/basePath"]],
  [{ basePath: "{{prefix}}/v1" }, { schemes: [], basePath: "" }, ["GV6076 #/basePath"]],
  [{ host: "https://example.com" }, { schemes: [], basePath: "" }, ["GV6076 #/host"]],
  [{ host: "user@example.com" }, { schemes: [], basePath: "" }, ["GV6076 #/host"]],
  [{ host: "${HOST}" }, { schemes: [], basePath: "" }, ["GV6076 #/host"]],
  [{ schemes: ["ftp", "HTTPS"] }, { schemes: ["https"], basePath: "" }, ["GV6076 #/schemes"]],
];

test.each(servers)("the server of %j", async (given, want, reports) => {
  const found = await modelOf(given);
  expect(found.model.server).toEqual(want);
  expect(found.reports).toEqual(reports);
});
