import { createServer } from "node:http";
import { expect, test } from "vitest";
import { readTryIt } from "../../generator/codegen/targets/docs/console/try-it.js";
import { withConsole } from "../../server/documents/site/with-console.js";
import { buildSite, siteOf, type Site } from "./support/build-site.js";
import { TRICKS } from "./support/tricks.js";

const OPERATION = { operationId: "list", tags: ["boats"], responses: { 200: { description: "" } } };
const PAGE = "boats/operations/list.html";

const policyOf = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="[^"]*form-action 'none'([^"]*)"/.exec(html)?.[1] ?? "none";

const site3 = (document: object, tryIt?: string | readonly string[], spec = "/documents/api.json"): Promise<Site> =>
  buildSite(
    spec,
    tryIt === undefined ? {} : { tryIt },
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "", version: "1" },
      paths: { "/boats": { get: OPERATION } },
      ...document,
    }),
  );

test("the option is a mode, or URLs of servers", () => {
  expect(readTryIt(undefined)).toEqual({ mode: "served", servers: [] });
  expect(readTryIt("off")).toEqual({ mode: "off", servers: [] });
  expect(readTryIt("any")).toEqual({ mode: "any", servers: [] });
  expect(readTryIt(["servers", "http://localhost:8080/v1/"])).toEqual({
    mode: "servers",
    servers: ["http://localhost:8080/v1"],
  });
  for (const wrong of ["example.com", "ftp://example.com", "https://me:secret@example.com", "https://a.example/?x=1"])
    expect(readTryIt(["servers", wrong]), wrong).toEqual({ wrong });
  expect(readTryIt(["any", "off"])).toEqual({ wrong: "any" });
  expect(readTryIt(["off", "https://a.example"])).toEqual({ wrong: "https://a.example" });
});

test("the policy lists the servers with the values of their variables, and where tokens come from", async () => {
  const document = {
    servers: [
      {
        url: "https://{region}.example.com:{port}/{path}",
        variables: {
          region: { default: "eu", enum: ["eu", "us"] },
          port: { default: "8443" },
          path: { default: "v1" },
        },
      },
      { url: "/relative" },
      { url: "javascript:alert(1)" },
    ],
    components: {
      securitySchemes: {
        oauth: {
          type: "oauth2",
          flows: {
            password: { tokenUrl: "https://tokens.example/oauth?x", scopes: {} },
            clientCredentials: { tokenUrl: "https://tokens.example/oauth", scopes: {} },
          },
        },
      },
    },
  };
  const [servers, served] = await Promise.all([site3(document, "https://staging.example.com/v1"), site3(document)]);
  expect(policyOf(servers.files.get(PAGE) ?? "")).toBe(
    "; connect-src 'self' https://eu.example.com:8443 https://us.example.com:8443 https://staging.example.com https://tokens.example",
  );
  expect(policyOf(served.files.get(PAGE) ?? "")).toBe("");
  const turnedOn = withConsole(Buffer.from(served.files.get(PAGE) ?? "")).toString();
  expect(turnedOn).toContain('data-try="self"');
  expect(policyOf(turnedOn)).toBe("; connect-src 'self' https://tokens.example");
});

test("a server turns the console on for itself, and leaves pages without a console as they are", async () => {
  const [servers, off] = await Promise.all([
    siteOf({ host: "boats.example", paths: { "/boats": { get: OPERATION } } }, { tryIt: "servers" }),
    siteOf({ paths: { "/boats": { get: OPERATION } } }, { tryIt: "off" }),
  ]);
  const turnedOn = withConsole(Buffer.from(servers.files.get(PAGE) ?? "")).toString();
  expect(turnedOn).toContain('data-try="on self"');
  expect(policyOf(turnedOn)).toBe("; connect-src 'self' https://boats.example");
  const page = Buffer.from(off.files.get(PAGE) ?? "");
  expect(withConsole(page)).toBe(page);
});

test("servers of a document from a URL are relative to it", async () => {
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "", version: "1" },
    servers: [{ url: "/v1" }],
    paths: { "/boats": { get: OPERATION } },
  });
  const server = createServer((_, response) => void response.end(text));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}`;
  const site = await siteOf({}, { spec: `${origin}/openapi.json`, tryIt: "servers" });
  expect(policyOf(site.files.get(PAGE) ?? "")).toBe(`; connect-src ${origin}`);
  server.close();
});

test("what a document says cannot leave the attribute that the console reads", async () => {
  const { files } = await site3(
    {
      paths: {
        "/boats": {
          get: {
            ...OPERATION,
            parameters: TRICKS.map((name) => ({
              name,
              in: "query",
              required: true,
              schema: { type: "string", enum: TRICKS },
            })),
          },
        },
      },
      servers: TRICKS.map((url) => ({ url })),
    },
    "servers",
  );
  const html = files.get(PAGE) ?? "";
  const [, json = ""] = /data-call='([^'<>&=]*)'/.exec(html) ?? [];
  const data = JSON.parse(json) as {
    readonly inputs: readonly { readonly name: string; readonly values: readonly string[] }[];
  };
  expect(data.inputs.map(({ name }) => name).sort()).toEqual([...TRICKS].sort());
  expect(data.inputs[0]?.values).toEqual(TRICKS);
  expect(policyOf(html)).not.toContain("evil");
});
