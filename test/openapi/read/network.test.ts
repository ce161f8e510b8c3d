import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { loadDocument, type LoadOptions } from "../../../openapi/read/load-document.js";
import { followed, loadFiles, reported } from "./load.js";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Starts a server on loopback, and returns its origin. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server of texts by path that records its requests. */
async function serveFiles(files: Readonly<Record<string, string>>): Promise<{ origin: string; requests: string[] }> {
  const requests: string[] = [];
  const origin = await serve((request, response) => {
    requests.push(request.url ?? "");
    const text = files[request.url ?? ""];
    response.writeHead(text === undefined ? 404 : 200).end(text ?? "not here");
  });
  return { origin, requests };
}

const swagger = (definitions: object): string => JSON.stringify({ swagger: "2.0", paths: {}, definitions });
const ref = (reference: string): object => ({ $ref: reference });
const load = (source: string, options: Partial<LoadOptions> = {}): ReturnType<typeof loadDocument> =>
  loadDocument(source, { cwd: import.meta.dirname, ...options });
const problems = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/^.*(?:leads nowhere|cannot be read): /, ""));

test("a remote document and its parts are fetched once each, and none counts as an input", async () => {
  const { origin, requests } = await serveFiles({
    "/api/swagger.json": swagger({
      A: ref("../parts/b.yaml#/B"),
      C: ref("/parts/./b.yaml#/C"),
      D: ref("#/definitions/A"),
    }),
    "/parts/b.yaml": "B: {$ref: '#/C'}\nC: {type: string}\n",
  });
  const loaded = await load(`${origin}/api/swagger.json#here`);
  expect(reported(loaded)).toEqual([]);
  expect(followed(loaded, "#/definitions/D")).toBe(`${origin}/parts/b.yaml#/C`);
  expect(requests).toEqual(["/api/swagger.json", "/parts/b.yaml"]);
  expect(loaded.inputs).toEqual([]);
});

test("local documents may refer to remote ones, but not the reverse", async () => {
  const { origin } = await serveFiles({
    "/a.json": JSON.stringify({ A: { items: ref("file:///etc/hosts") }, B: { items: ref("b.json") } }),
    "/b.json": "{}",
  });
  const loaded = await loadFiles({
    "a.json": swagger({ A: ref(`${origin}/a.json#/A`), B: ref(`${origin}/a.json#/B`) }),
  });
  expect(reported(loaded)).toEqual([
    `${origin}/a.json:1:23 GV6009 the reference file:///etc/hosts at /A/items/$ref leads to what cannot be read: a document from the network may refer to http and https addresses only`,
  ]);
  expect(loaded.inputs).toEqual([`${loaded.folder}/a.json`]);
});

test("passwords and queries are sent but never shown", async () => {
  const seen: (string | undefined)[] = [];
  const origin = await serve((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization}`);
    response.end(request.url?.startsWith("/a.json") ? swagger({ A: ref("b.json"), B: ref("gone#/x") }) : "{");
  });
  const loaded = await load(`${origin.replace("//", "//me:s%40cret@")}/a.json?token=hidden`);
  const basic = `Basic ${Buffer.from("me:s@cret").toString("base64")}`;
  expect(seen.sort()).toEqual([`/a.json?token=hidden ${basic}`, `/b.json ${basic}`, `/gone ${basic}`]);
  expect(loaded.documents?.root.file).toBe(`${origin}/a.json`);
  expect(loaded.diagnostics).toHaveLength(2);
  expect(JSON.stringify(loaded)).not.toMatch(/cret|hidden/);
});

test("two addresses that look alike in messages are two files", async () => {
  const { origin } = await serveFiles({
    "/a.json": swagger({ A: ref("m.json?v=1#/M"), B: ref("m.json?v=2#/M") }),
    "/m.json?v=1": '{"M": {"title": "one"}}',
    "/m.json?v=2": '{"M": {"title": "two"}}',
  });
  const loaded = await load(`${origin}/a.json`);
  const { documents } = loaded;
  const titles = ["A", "B"].map((name) => documents?.follow(documents.root, `#/definitions/${name}`));
  expect(titles.map((node) => [node?.file, node?.value])).toEqual([
    [`${origin}/m.json`, { title: "one" }],
    [`${origin}/m.json (2)`, { title: "two" }],
  ]);
});

describe("redirects", () => {
  test("are followed, and the final address is the base of references", async () => {
    const origin = await serve((request, response) => {
      if (request.url === "/old") response.writeHead(302, { location: "/new/a.json" }).end("moved");
      else if (request.url === "/new/a.json")
        response.end(swagger({ B: ref("b.json"), A: ref("a.json#/definitions/B") }));
      else if (request.url === "/new/b.json") response.end('{"type": "string"}');
      else response.writeHead(404).end();
    });
    const loaded = await load(`${origin}/old`);
    expect(reported(loaded)).toEqual([]);
    expect(loaded.documents?.root.file).toBe(`${origin}/new/a.json`);
    expect(followed(loaded, "#/definitions/A")).toBe(`${origin}/new/b.json#`);
  });

  test("to another server drop the password", async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end(swagger({}));
    });
    const origin = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(307, { location: `${other}/a.json` }).end();
    });
    expect(reported(await load(`${origin.replace("//", "//me:secret@")}/a.json`))).toEqual([]);
    expect(seen).toEqual([expect.stringMatching(/^Basic /), undefined]);
  });

  test.each([
    { because: "in a loop", location: "/a.json", problem: "the server redirects more than 10 times" },
    { because: "to a file", location: "file:///etc/hosts", problem: "the server redirects from http to file" },
    { because: "to nowhere", location: "http://", problem: "the server redirects to an invalid address" },
  ])("$because are an error", async ({ location, problem }) => {
    const origin = await serve((_request, response) => response.writeHead(301, { location }).end());
    expect(reported(await load(`${origin}/a.json`))).toEqual([`GV6001 cannot read ${origin}/a.json: ${problem}`]);
  });
});

describe("faults of servers have clear messages", () => {
  test.each([
    { because: "not found", answer: 404, problem: "the server answered 404" },
    { because: "broken", answer: 503, problem: "the server answered 503" },
  ])("$because", async ({ answer, problem }) => {
    const origin = await serve((_request, response) => response.writeHead(answer).end("a page"));
    expect(reported(await load(`${origin}/a.json?x=y`))).toEqual([`GV6001 cannot read ${origin}/a.json: ${problem}`]);
  });

  test("no server", async () => {
    const origin = await serve(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(reported(await load(`${origin}/a.json`))).toEqual([
      `GV6001 cannot read ${origin}/a.json: the connection was refused`,
    ]);
  });

  test("an invalid address", async () => {
    expect(reported(await load("http://"))).toEqual(["GV6001 cannot read the address: it is not a valid address"]);
    expect(reported(await load("http://me:secret@host:port/"))).toEqual([
      "GV6001 cannot read the address: it is not a valid address",
    ]);
  });

  test("no response, or an incomplete one, within the time limit", async () => {
    const silent = await serve(() => undefined);
    const endless = await serve((_request, response) => void response.write("{"));
    const limits = { timeout: 200 };
    expect(problems(reported(await load(`${silent}/a.json`, { limits })))).toEqual([
      `GV6001 cannot read ${silent}/a.json: no complete answer within 0.2 s`,
    ]);
    expect(problems(reported(await load(`${endless}/a.json`, { limits })))).toEqual([
      `GV6001 cannot read ${endless}/a.json: no complete answer within 0.2 s`,
    ]);
  });

  test("a dropped connection", async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{", () => response.destroy());
    });
    expect(reported(await load(`${origin}/a.json`))).toEqual([
      `GV6001 cannot read ${origin}/a.json: the connection was cut`,
    ]);
  });

  test("a body over the limit, compressed or endless", async () => {
    const packed = await serve((_request, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(10_000_000, " "))),
    );
    const endless = await serve((_request, response) => {
      const more = (): void => void response.write(" ".repeat(65_536), () => setImmediate(more));
      more();
    });
    const limits = { bytes: 1_048_576 };
    for (const origin of [packed, endless])
      expect(reported(await load(`${origin}/a.json`, { limits }))).toEqual([
        `GV6001 cannot read ${origin}/a.json: it is larger than 1 MB`,
      ]);
  });

  test("an HTML page in place of a part is an error at the reference", async () => {
    const { origin } = await serveFiles({
      "/a.json": swagger({ A: ref("b.json"), B: ref("c.json"), C: ref("http://") }),
      "/b.json": "<html>Log in</html>",
    });
    expect(problems(reported(await load(`${origin}/a.json`))).sort()).toEqual([
      "it is a text, not an object",
      "it is not a valid address",
      "the server answered 404",
    ]);
  });
});
