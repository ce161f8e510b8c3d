import { expect, test } from "vitest";
import type { Operation, Server } from "../../../../generator/codegen/client-model/client-model.js";
import { modelOf, type Json } from "../../../support/documents/model-of.js";

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
    { kind: "apiKey", name: "key", description: "", deprecated: false, in: "query", parameter: "api_key" },
    { kind: "http", name: "login", description: "Name and password.", deprecated: false, scheme: "basic" },
    {
      kind: "oauth2",
      name: "oauth",
      description: "",
      deprecated: false,
      flows: [
        {
          kind: "authorizationCode",
          authorizationUrl: "https://example.com/authorize",
          tokenUrl: "https://example.com/token",
          scopes: [
            { name: "read", description: "See." },
            { name: "write", description: "Change." },
          ],
        },
      ],
    },
  ]);
  expect(reports).toEqual([]);
});

test("schemes unknown to Swagger 2.0 are left out, with the requirements that name them", async () => {
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
  ["by nothing", undefined, undefined, [], []],
  ["for all operations", [{ login: [] }], undefined, [login], []],
  [
    "by the operation",
    [{ login: [] }],
    [{ oauth: ["write", "read"] }],
    [[{ scheme: "oauth", scopes: ["write", "read"] }]],
    [],
  ],
  ["for all operations but this one", [{ login: [] }], [], [], []],
  ["optionally", undefined, [{ login: [] }, {}], [login, []], []],
  ["by two schemes together", undefined, [{ login: [], key: [] }], [[{ scheme: "key", scopes: [] }, ...login]], []],
  ["by an undeclared name", undefined, [{ logn: [] }, { login: [] }], [login], ["GV6072"]],
];

test.each(asked)("security is required %s", async (_, all, own, want, codes) => {
  const { operation, diagnostics } = await modelOf({
    securityDefinitions,
    ...(all === undefined ? {} : { security: all }),
    paths: { "/": { get: { responses: {}, ...(own === undefined ? {} : { security: own }) } } },
  });
  expect(operation("GET /").security).toEqual(want);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

const unknownHost = { name: "host", description: "" };

const servers: readonly (readonly [
  given: { readonly [key: string]: Json },
  urls: readonly string[],
  reports: readonly string[],
  variables: Server["variables"],
])[] = [
  [{}, [], [], []],
  [
    { host: "api.example.com:8443", basePath: "/v1/", schemes: ["http", "https", "http"] },
    ["https://api.example.com:8443/v1", "http://api.example.com:8443/v1"],
    [],
    [],
  ],
  [{ host: "api.example.com", schemes: ["wss", "http"] }, ["http://api.example.com", "wss://api.example.com"], [], []],
  [{ host: "[::1]:80", basePath: "/" }, ["//[::1]:80"], [], []],
  [{ basePath: "v1" }, ["/v1"], ["GV6076 #/basePath"], []],
  [{ basePath: "{{prefix}}/v1" }, [], ["GV6076 #/basePath"], []],
  [{ host: "https://example.com" }, [], ["GV6076 #/host"], []],
  [{ host: "user@example.com" }, [], ["GV6076 #/host"], []],
  [{ host: "${HOST}" }, [], ["GV6076 #/host"], []],
  [{ schemes: ["ftp", "HTTPS"] }, ["https://{host}"], ["GV6076 #/schemes"], [unknownHost]],
  [{ schemes: ["http"], basePath: "/v1" }, ["http://{host}/v1"], [], [unknownHost]],
];

test.each(servers)("the servers of %j", async (given, urls, reports, variables) => {
  const found = await modelOf(given);
  expect(found.model.servers).toEqual(urls.map((url): Server => ({ url, description: "", variables })));
  expect(found.reports).toEqual(reports);
});
