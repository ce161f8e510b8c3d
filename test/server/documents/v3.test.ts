import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createSpecHandler } from "../../../server/documents/create-spec-handler.js";
import type { DocumentSource, ServedDocuments } from "../../../server/documents/sources/served-documents.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { extended, gadgets } from "./support/documents.js";
import { ask, listen } from "./support/listen.js";

interface Index {
  readonly paths: Readonly<Record<string, { readonly serverRelativeURL: string }>>;
}

async function indexOf(port: number): Promise<Index["paths"]> {
  const { status, headers, body } = await ask(port, "/openapi/v3");
  expect([status, headers["content-type"], headers.vary]).toEqual([200, "application/json", "Accept, Accept-Encoding"]);
  return (JSON.parse(body.toString()) as Index).paths;
}

const hashIn = (address: string): string => new URL(address, "http://x").searchParams.get("hash") ?? "";

/** The root paths of a document, found without the code under test. */
const rootsOf = ({ paths }: Document): Set<string> =>
  new Set(
    Object.keys(paths).map(
      (path) => (/^\/(apis\/[^/{]+\/[^/{]+|apis\/[^/{]+|api\/[^/{]+|[^/{]+)/.exec(path) ?? [])[1] ?? "",
    ),
  );

test("the index lists every document exactly once, by the hash of its JSON", async () => {
  const { port } = await listen(createSpecHandler(extended()));
  const paths = await indexOf(port);
  expect(Object.keys(paths).sort()).toEqual([...rootsOf(extended())].sort());
  expect(Object.keys(paths)).toEqual(Object.keys(paths).sort());
  for (const [key, { serverRelativeURL }] of Object.entries(paths)) {
    expect(serverRelativeURL).toMatch(new RegExp(`^/openapi/v3/${key}\\?hash=[0-9A-F]{128}$`));
    const { body, headers } = await ask(port, `/openapi/v3/${key}`);
    const digest = createHash("sha512").update(body).digest("hex").toUpperCase();
    expect([key, hashIn(serverRelativeURL)]).toEqual([key, digest]);
    expect(headers.etag).toBe(`"${digest}"`);
    expect(JSON.parse(body.toString())).toMatchObject({ openapi: "3.0.0" });
  }
});

test("a document is immutable under its own hash, redirected from another, and revalidated without one", async () => {
  const { port } = await listen(createSpecHandler(extended()));
  const address = (await indexOf(port))["api/v1"]?.serverRelativeURL ?? "";
  const kept = await ask(port, address);
  expect(kept.status).toBe(200);
  expect(kept.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  const ahead = Date.parse(kept.headers.expires ?? "") - Date.parse(kept.headers.date ?? "");
  expect(Math.abs(ahead - 365 * 24 * 3600 * 1000)).toBeLessThan(2 * 3600 * 1000);
  const same = await ask(port, address, { "if-none-match": kept.headers.etag ?? "" });
  expect([same.status, same.headers["cache-control"]]).toEqual([304, kept.headers["cache-control"]]);

  const current = await ask(port, "/openapi/v3/api/v1");
  expect(current.body.equals(kept.body)).toBe(true);
  expect([current.headers["cache-control"], current.headers.expires]).toEqual(["no-cache, private", undefined]);
  expect((await ask(port, "/openapi/v3/api/v1?hash=")).headers["cache-control"]).toBe("no-cache, private");
  expect((await ask(port, "/openapi/v3/api/v1?timeout=32s")).headers["cache-control"]).toBe("no-cache, private");

  for (const hash of ["0".repeat(128), "x", hashIn(address).toLowerCase(), `${hashIn(address)}0`, "../../etc"]) {
    const moved = await ask(port, `/openapi/v3/api/v1?hash=${encodeURIComponent(hash)}`);
    expect([hash, moved.status, moved.headers.location, moved.headers["cache-control"]]).toEqual([
      hash,
      301,
      address,
      "no-cache",
    ]);
  }
});

test("documents are available as JSON, YAML and protobuf, in both spellings of the media type", async () => {
  const { port } = await listen(createSpecHandler(gadgets()));
  const type = async (accept: string): Promise<unknown> => {
    const { status, headers } = await ask(port, "/openapi/v3/apis/toys.example.com/v1", { accept });
    return status === 200 ? headers["content-type"] : status;
  };
  expect(await type("*/*")).toBe("application/json");
  expect(await type("application/yaml")).toBe("application/yaml");
  const protobuf = "application/com.github.proto-openapi.spec.v3.v1.0+protobuf";
  expect(await type(protobuf)).toBe(protobuf);
  expect(await type(protobuf.replace("v3.v1.0", "v3@v1.0"))).toBe(protobuf);
  expect(await type("application/com.github.proto-openapi.spec.v2.v1.0+protobuf")).toBe(406);
  expect(await type("text/html")).toBe(406);
});

test("a hash changes exactly when the document does", async () => {
  let listener: (() => void) | undefined;
  const toys = gadgets();
  const both = (description: string): Document => {
    const other = JSON.parse(
      JSON.stringify(gadgets(description))
        .replaceAll("toys.example.com", "games.example.com")
        .replaceAll("Gadget", "Game"),
    ) as Document;
    return {
      ...toys,
      paths: { ...toys.paths, ...other.paths },
      definitions: { ...toys.definitions, ...other.definitions },
    };
  };
  const served = (description: string): ServedDocuments => {
    const json = Buffer.from(JSON.stringify(both(description)));
    return { v2: { json: () => json, document: () => both(description) }, discovery: new Map() };
  };
  let current = served("one");
  const source: DocumentSource = {
    current: () => current,
    onChange: (added) => {
      listener = added;
      return () => undefined;
    },
  };
  const { port } = await listen(createSpecHandler(source));
  const first = await indexOf(port);
  current = served("another");
  listener?.();
  const second = await indexOf(port);
  const key = (group: string): string => `apis/${group}.example.com/v1`;
  expect(second[key("toys")]).toEqual(first[key("toys")]);
  expect(second[key("games")]).not.toEqual(first[key("games")]);
  current = served("one");
  listener?.();
  expect(await indexOf(port)).toEqual(first);
});

test("documents that cannot be converted to OpenAPI 3.0 are reported, and the others are served", async () => {
  const faults: unknown[] = [];
  const json = Buffer.from("{}");
  const documents: ServedDocuments = {
    v2: { json: () => json, document: () => gadgets() },
    v3: new Map([
      [
        "api/v1",
        {
          json: () => {
            throw new Error("no such document");
          },
          document: () => {
            throw new Error("no such document");
          },
        },
      ],
    ]),
    discovery: new Map(),
  };
  const source: DocumentSource = { current: () => documents, onChange: () => () => undefined };
  const { port } = await listen(createSpecHandler(source, { onFault: (fault) => faults.push(fault) }));
  expect((await ask(port, "/openapi/v3")).status).toBe(404);
  expect((await ask(port, "/openapi/v2")).status).toBe(200);
  expect(String(faults[0])).toContain("no such document");
});
