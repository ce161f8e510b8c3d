import { describe, expect, it } from "vitest";
import type { Operation, SecurityScheme } from "../../../../generator/codegen/client-model/client-model.js";
import type { CreateCallWriter } from "../../../../generator/codegen/targets/common/calls/call-writer.js";
import { createCallWriter as writePython } from "../../../../generator/codegen/targets/python/call-writer.js";
import { createCallWriter as writeTypeScript } from "../../../../generator/codegen/targets/typescript/call-writer.js";
import { handMadeModel, operation } from "../../../support/documents/hand-made-model.js";

const common = { description: "", deprecated: false };
const securitySchemes: readonly SecurityScheme[] = [
  { ...common, name: "key", kind: "apiKey", in: "header", parameter: "X-Api-Key" },
  { ...common, name: 'si"g', kind: "apiKey", in: "query", parameter: "signature" },
  { ...common, name: "login", kind: "http", scheme: "basic" },
  { ...common, name: "oauth", kind: "oauth2", flows: [{ kind: "clientCredentials", scopes: [] }] },
  { ...common, name: "token", kind: "apiKey", in: "header", parameter: "Authorization" },
];

const needing = (id: string, ...alternatives: readonly (readonly string[])[]): Operation =>
  operation({
    id: `GET /${id}`,
    nameHint: `get ${id}`,
    path: `/${id}`,
    security: alternatives.map((names) => names.map((scheme) => ({ scheme, scopes: [] }))),
  });

const operations = {
  none: needing("none"),
  key: needing("key", ["key"], ["oauth"]),
  both: needing("both", ["login", 'si"g']),
  oauth: needing("oauth", ["oauth"]),
  token: needing("token", ["token"]),
};
const model = { ...handMadeModel([], Object.values(operations)), securitySchemes };

const settingsIn = (create: CreateCallWriter, line: RegExp): Record<string, string> => {
  const context = { client: { package: "it" }, values: { body: () => undefined, parameter: () => "x" } };
  const onOneLine = (text: string): string =>
    text
      .replace(/\(\n\s+/g, "(")
      .replace(/,\n\)/g, ")")
      .replace(/,\n\s+/g, ", ");
  const write = create(model, { ...context, resolve: (type) => type });
  return Object.fromEntries(
    Object.entries(operations).map(([name, each]) => [name, line.exec(onOneLine(write(each) ?? ""))?.[1] ?? "missing"]),
  );
};

describe("a documented call has the credentials that its operation requires", () => {
  it("in Python", () => {
    expect(settingsIn(writePython, /client\.Configuration\(host="[^"]*"(?:, )?(.*)\)$/m)).toEqual({
      none: "",
      key: 'api_key={"key": "secret"}',
      both: `api_key={'si"g': "secret"}, username="me", password="secret"`,
      oauth: 'access_token="secret"',
      token: 'api_key={"token": "Bearer secret"}',
    });
  });

  it("in TypeScript", () => {
    const key = '{ type: "apiKey", in: "header", name: "X-Api-Key", key: "secret" }';
    const login = '{ type: "basic", username: "me", password: "secret" }';
    const signature = '{ type: "apiKey", in: "query", name: "signature", key: "secret" }';
    expect(settingsIn(writeTypeScript, /createClient\(\{ baseUrl: "[^"]*"(?:, )?(.*) \}\);$/m)).toEqual({
      none: "",
      key: `auth: ${key}`,
      both: `auth: { login: ${login}, 'si"g': ${signature} }`,
      oauth: 'token: "secret"',
      token: 'token: "secret"',
    });
  });
});
