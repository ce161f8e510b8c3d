import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createClient, undiciTransport } from "../../../templates/typescript/runtime/index.js";
import type { ClientOptions } from "../../../templates/typescript/runtime/index.js";
import { redactHeaders, redactUrl } from "../../../templates/typescript/runtime/redact.js";
import { failure, operation, transports, undiciClient } from "../support/clients.js";
import { rawServer } from "../support/raw-server.js";
import { json, serve } from "../support/serve.js";

const planted = "planted-5ecret";

/** All text that a logger, a console or a crash reporter could get out of a value. */
function everything(value: unknown): string {
  const seen = new Set<unknown>();
  const texts: string[] = [];
  const visit = (each: unknown): void => {
    if (typeof each !== "object" || each === null || seen.has(each)) return;
    seen.add(each);
    texts.push(inspect(each, { depth: 12, showHidden: true }), JSON.stringify(each));
    if (each instanceof Error) {
      texts.push(each.message, each.stack ?? "");
      visit(each.cause);
      visit((each as { headers?: unknown }).headers);
    }
    for (const key of Reflect.ownKeys(each)) visit((each as Record<PropertyKey, unknown>)[key]);
  };
  visit(value);
  return texts.join("\n");
}

const carriers: readonly (readonly [string, Partial<ClientOptions>])[] = [
  ["a bearer token", { token: planted }],
  ["a token from a provider", { token: () => planted }],
  ["a password", { auth: { type: "basic", username: "me", password: planted } }],
  ["an API key in a header", { auth: { type: "apiKey", in: "header", name: "X-Anything", key: planted } }],
  ["an API key in the query", { auth: { type: "apiKey", in: "query", name: "anything", key: planted } }],
  ["a header of the user's", { headers: { Cookie: planted, "X-Api-Key": planted, Authorization: planted } }],
];

describe.each(transports)("secrets over %s", (_, makeClient) => {
  test.each(carriers)("%s appears in no error, even if the server repeats it", async (_name, options) => {
    const server = await serve((request, response) => {
      const repeated = JSON.stringify(request.headers) + request.url;
      if (request.url.startsWith("/cut")) {
        response.writeHead(200, { "content-length": 1000 }).write("x", () => response.destroy());
      } else if (request.url.startsWith("/html")) response.end(`<${repeated}`);
      else if (request.url.startsWith("/silent")) return;
      else {
        response.writeHead(403, {
          "content-type": "application/json",
          "set-cookie": planted,
          "x-echo": repeated,
          location: `/x?token=${planted}`,
        });
        response.end(JSON.stringify({ message: `no: ${repeated}` }));
      }
    });
    const client = makeClient(server.url, { ...options, retry: false, timeouts: { headers: 300 } });
    for (const path of ["/refused", "/cut", "/html", "/silent"]) {
      const error = await failure(client.call(operation({ path }), {}, { query: { access_token: planted } }));
      const basic = Buffer.from(`me:${planted}`).toString("base64");
      expect(everything(error)).not.toContain(planted);
      expect(everything(error)).not.toContain(basic);
    }
    expect(everything(client)).not.toContain(planted);
  });

  test.each(carriers)("%s appears in no error of a connection, and in no hook", async (_name, options) => {
    const seen: unknown[] = [];
    const client = makeClient("http://127.0.0.1:9", {
      ...options,
      headers: {},
      retry: { sleep: () => Promise.resolve() },
      onRequest: (info) => void seen.push({ ...info, headers: { ...info.headers } }),
      onRetry: (info) => void seen.push(info),
    });
    seen.push(await failure(client.call(operation())));
    expect(seen.length).toBeGreaterThan(1);
    expect(everything(seen)).not.toContain(planted);
  });
});

describe.each(transports)("secrets at the end of a shortened message over %s", (_, makeClient) => {
  test.each([20, 150, 195, 199, 300])(
    "are not shown in part, wherever the message is cut (after %i)",
    async (before) => {
      const token = Array.from({ length: 300 }, (__, index) => `part${String(index)}-5ecret`).join(".");
      const said = "x".repeat(before) + token;
      const server = await serve((request, response) => {
        if (request.url === "/html") response.end(`<${said}`);
        else if (request.url === "/text") response.writeHead(400).end(said);
        else json(response, { message: said }, 400);
      });
      const client = makeClient(server.url, { token });
      for (const path of ["/html", "/text", "/json"]) {
        const error = await failure(client.call(operation({ path })));
        expect(everything(error)).not.toMatch(/part\d+/);
      }
    },
  );

  test("are not shown in the status text either", async () => {
    const server = await rawServer((socket) => {
      socket.write(`HTTP/1.1 403 Bearer ${planted} is bad\r\nContent-Length: 0\r\n\r\n`);
    });
    const error = await failure(makeClient(server.url, { token: planted }).call(operation()));
    expect(error).toMatchObject({ status: 403 });
    expect(everything(error)).not.toContain(planted);
  });
});

test("the internals of clients and transports are not shown", () => {
  const options = {
    baseUrl: "https://127.0.0.1",
    token: planted,
    proxy: `http://user:${planted}@127.0.0.1:3128`,
    tls: { key: planted, cert: planted, passphrase: planted },
    headers: { authorization: planted },
  };
  expect(everything(createClient(options))).not.toContain(planted);
  expect(everything(undiciTransport(options))).not.toContain(planted);
  expect(inspect(createClient(options))).toBe('Client { baseUrl: "https://127.0.0.1" }');
});

test.each([
  ["whose URL is invalid", `http://user:${planted}@[bad`],
  ["that does not listen", `http://user:${planted}@127.0.0.1:9`],
])("the password of a proxy %s is not shown", async (_, proxy) => {
  const client = undiciClient("https://127.0.0.1:9", { proxy, retry: false });
  expect(everything(await failure(client.call(operation())))).not.toContain(planted);
});

test("errors about unreadable certificates and keys do not show them", async () => {
  const server = await serve((_, response) => json(response, {}));
  const url = server.url.replace("http:", "https:");
  const client = undiciClient(url, { tls: { key: planted, cert: planted }, retry: false });
  const error = await failure(client.call(operation()));
  expect(error).toMatchObject({ name: "ConnectionError", stage: "connect" });
  expect(everything(error)).not.toContain(planted);
});

test.each([
  ["https://u:p@host/a?b=1", "https://host/a?b=1"],
  [
    "https://host/a?access_token=x&b=1&API-Key=y&sig=z",
    "https://host/a?access_token=[redacted]&b=1&API-Key=[redacted]&sig=[redacted]",
  ],
  ["https://host/a#token=x", "https://host/a"],
  ["//u:p@host/a", "//host/a"],
  ["/a?pass%77ord=x", "/a?pass%77ord=[redacted]"],
  ["/a?%zz=x", "/a?%zz=x"],
])("URLs are redacted: %s", (url, expected) => {
  expect(redactUrl(url)).toBe(expected);
});

test("headers are redacted", () => {
  expect({
    ...redactHeaders({
      "set-cookie": "a",
      "www-authenticate": "Bearer",
      "x-api-key": "b",
      etag: "c",
      location: "/?token=d",
    }),
  }).toEqual({
    "set-cookie": "[redacted]",
    "www-authenticate": "Bearer",
    "x-api-key": "[redacted]",
    etag: "c",
    location: "/?token=[redacted]",
  });
});
