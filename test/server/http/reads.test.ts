/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call -- answers are JSON of any shape */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bed, beds, TestServer } from "./garden.js";

let server: TestServer;
/** The revision before the first bed. */
let start = 0;
const names = ["a", "b", "c", "d", "e"];
beforeAll(async () => {
  server = await TestServer.start(["n", "other"]);
  start = (await server.storage.status()).revision;
  for (const name of names)
    await server.send(
      "POST",
      beds(),
      bed(name, { metadata: { name, labels: { odd: String(names.indexOf(name) % 2) } } }),
    );
});
afterAll(() => server.close());

const namesOf = (list: {
  readonly items: readonly { readonly metadata: { readonly name: string } }[];
}): readonly string[] => list.items.map(({ metadata }) => metadata.name);

describe("lists", () => {
  it("are of their kind, in order of names", async () => {
    const { body } = await server.send("GET", beds());
    expect(body).toMatchObject({
      kind: "BedList",
      apiVersion: "garden.example/v1",
      metadata: { resourceVersion: String(start + 5) },
    });
    expect(namesOf(body)).toEqual(names);
    expect((await server.send("GET", beds("empty"))).body.items).toEqual([]);
  });

  it("come in pages of one revision", async () => {
    const first = await server.send("GET", `${beds()}?limit=2`);
    expect(namesOf(first.body)).toEqual(["a", "b"]);
    expect(first.body.metadata.remainingItemCount).toBe(3);
    await server.send("POST", beds(), bed("bb"));
    const next = await server.send("GET", `${beds()}?limit=2&continue=${first.body.metadata.continue}`);
    expect(namesOf(next.body)).toEqual(["c", "d"]);
    expect(next.body.metadata.resourceVersion).toBe(first.body.metadata.resourceVersion);
    const last = await server.send("GET", `${beds()}?continue=${next.body.metadata.continue}`);
    expect([namesOf(last.body), last.body.metadata.continue]).toEqual([["e"], undefined]);
    await server.send("DELETE", `${beds()}/bb`);
  });

  it("fill their pages when selectors drop objects", async () => {
    const { body } = await server.send("GET", `${beds()}?limit=2&labelSelector=odd=0`);
    expect(namesOf(body)).toEqual(["a", "c"]);
    expect(body.metadata.remainingItemCount).toBeUndefined();
    const next = await server.send("GET", `${beds()}?labelSelector=odd=0&continue=${body.metadata.continue}`);
    expect(namesOf(next.body)).toEqual(["e"]);
    expect(namesOf((await server.send("GET", `${beds()}?fieldSelector=metadata.name=c`)).body)).toEqual(["c"]);
    expect(namesOf((await server.send("GET", `${beds()}?fieldSelector=spec.soil=sand`)).body)).toEqual([]);
  });

  it("are complete however long they are", async () => {
    const many = Array.from({ length: 250 }, (_, i) => `bed-${String(i).padStart(3, "0")}`);
    const annotations = { note: "x".repeat(500) };
    const make = (name: string): Promise<unknown> =>
      server.send(
        "POST",
        beds("many"),
        bed(name, { metadata: { name, labels: { last: name.slice(-1) }, annotations } }),
      );
    await server.send("POST", "/api/v1/namespaces", { metadata: { name: "many" } });
    await Promise.all(many.map(make));
    const compressed = await server.send("GET", beds("many"));
    const plain = await server.send("GET", beds("many"), undefined, { "Accept-Encoding": "identity" });
    expect([compressed.headers.get("content-encoding"), plain.headers.get("content-encoding")]).toEqual(["gzip", null]);
    expect(compressed.body).toEqual(plain.body);
    expect(plain.body).toMatchObject({ kind: "BedList", metadata: { resourceVersion: expect.any(String) } });
    expect(namesOf(plain.body)).toEqual(many);
    const some = await server.send("GET", `${beds("many")}?labelSelector=last=7`);
    expect(namesOf(some.body)).toEqual(many.filter((name) => name.endsWith("7")));
    expect(namesOf((await server.send("GET", `${beds("many")}?labelSelector=last=x`)).body)).toEqual([]);
    const partial = await server.send("GET", beds("many"), undefined, {
      Accept: "application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io",
    });
    expect([partial.body.kind, namesOf(partial.body)]).toEqual(["PartialObjectMetadataList", many]);
  });

  it("stop when their client leaves", async () => {
    const stop = new AbortController();
    const { body } = await server.fetch(beds("many"), {
      signal: stop.signal,
      headers: { "Accept-Encoding": "identity" },
    });
    await body?.getReader().read();
    stop.abort();
    expect((await server.send("GET", `${beds("many")}?limit=1`)).status).toBe(200);
  });

  it("of one object say that a revision is not there yet", async () => {
    const { body } = await server.send("GET", `${beds()}/a?resourceVersion=999999`);
    expect(body).toMatchObject({
      code: 504,
      reason: "Timeout",
      details: { retryAfterSeconds: 1, causes: [{ reason: "ResourceVersionTooLarge" }] },
    });
    expect((await server.send("GET", `${beds()}/a?resourceVersion=1`)).status).toBe(200);
  });

  it("show a past revision, until it is forgotten", async () => {
    const exact = `${beds()}?resourceVersion=${start + 3}&resourceVersionMatch=Exact`;
    expect(namesOf((await server.send("GET", exact)).body)).toEqual(["a", "b", "c"]);
    const { body: page } = await server.send("GET", `${beds()}?limit=1`);
    const { revision } = await server.storage.status();
    await server.send("POST", beds("other"), bed("x"));
    await server.storage.compact(revision + 1);
    expect((await server.send("GET", exact)).body).toMatchObject({ code: 410, reason: "Expired" });
    const late = await server.send("GET", `${beds()}?continue=${page.metadata.continue}`);
    expect(late.body).toMatchObject({ code: 410, reason: "Expired", metadata: { continue: expect.any(String) } });
    const rest = await server.send("GET", `${beds()}?continue=${late.body.metadata.continue}`);
    expect(namesOf(rest.body)).toEqual(["b", "c", "d", "e"]);
  });

  it.each([
    ["labelSelector=a%20b", 400],
    ["fieldSelector=spec.x=1", 400],
    ["continue=xyz", 400],
    [`continue=${Buffer.from('{"v":"meta.k8s.io/v1","rv":1,"start":"../x"}').toString("base64url")}`, 400],
    ["resourceVersion=x", 400],
    ["resourceVersionMatch=Exact", 422],
    ["resourceVersion=0&resourceVersionMatch=Exact", 422],
    ["resourceVersion=1&resourceVersionMatch=Newest", 422],
    ["sendInitialEvents=true", 422],
    ["resourceVersion=999999", 504],
    ["resourceVersion=18446744073709551615", 504],
    ["resourceVersion=18446744073709551616", 400],
    ["limit=many", 400],
  ])("refuse %s", async (query, code) => {
    expect((await server.send("GET", `${beds()}?${query}`)).status).toBe(code);
  });
});

describe("forms", () => {
  const TABLE = "application/json;as=Table;v=v1;g=meta.k8s.io,application/json";

  it("are tables with columns and ages", async () => {
    const { body } = await server.send("GET", beds(), undefined, { Accept: TABLE });
    expect(body.kind).toBe("Table");
    expect(body.columnDefinitions.map(({ name }: { name: string }) => name)).toEqual(["Name", "Rows"]);
    expect(body.rows[0]).toMatchObject({
      cells: ["a", 3],
      object: { kind: "PartialObjectMetadata", metadata: { name: "a" } },
    });
    const whole = await server.send("GET", `${beds()}/a?includeObject=Object`, undefined, { Accept: TABLE });
    expect(whole.body.rows).toMatchObject([{ object: { kind: "Bed", spec: { rows: 3 } } }]);
    expect((await server.send("GET", `${beds()}?includeObject=All`, undefined, { Accept: TABLE })).status).toBe(400);
  });

  it("are metadata alone", async () => {
    const partial = (kind: string): Record<string, string> => ({
      Accept: `application/json;as=${kind};g=meta.k8s.io;v=v1`,
    });
    const one = await server.send("GET", `${beds()}/a`, undefined, partial("PartialObjectMetadata"));
    expect(one.body).toMatchObject({
      kind: "PartialObjectMetadata",
      apiVersion: "meta.k8s.io/v1",
      metadata: { name: "a" },
    });
    expect(one.body.spec).toBeUndefined();
    const list = await server.send("GET", beds(), undefined, partial("PartialObjectMetadataList"));
    expect(list.body).toMatchObject({
      kind: "PartialObjectMetadataList",
      items: [{ metadata: { name: "a" } }, {}, {}, {}, {}],
    });
    expect((await server.send("GET", beds(), undefined, partial("PartialObjectMetadata"))).status).toBe(406);
  });

  it("are YAML and indented JSON", async () => {
    const yaml = await server.send("GET", `${beds()}/a`, undefined, { Accept: "application/yaml" });
    expect(yaml.body).toContain("soil: loam");
    const pretty = await server.fetch(`${beds()}/a?pretty=true`);
    expect(await pretty.text()).toContain('\n  "kind": "Bed"');
    expect((await server.send("GET", `${beds()}/a`, undefined, { Accept: "text/html" })).status).toBe(406);
  });
});

describe("addresses", () => {
  it.each([
    ["GET", "/apis/garden.example/v1/toads", 404],
    ["GET", "/apis/garden.example/v2/beds", 404],
    ["GET", `${beds()}/a/log`, 404],
    ["GET", "/apis/garden.example/v1/beds/a", 404],
    ["POST", `${beds()}/a`, 405],
    ["PUT", beds(), 405],
    ["POST", `${beds()}/a/status`, 405],
    ["GET", "/nowhere", 404],
    ["GET", "/apis/%zz", 400],
    ["GET", "/version", 200],
    ["GET", "/livez", 200],
    ["GET", "/readyz/ping", 200],
    ["GET", "/openapi/v3", 200],
    ["GET", "/", 200],
  ])("%s %s", async (method, path, status) => {
    expect((await server.send(method, path, method === "GET" ? undefined : {})).status).toBe(status);
  });

  it("are listed by discovery", async () => {
    const { body } = await server.send("GET", "/apis/garden.example/v1");
    expect(body.resources.map(({ name }: { name: string }) => name)).toEqual(["beds", "beds/scale", "beds/status"]);
    expect(body.resources[0]).toMatchObject({
      shortNames: ["bd"],
      verbs: expect.arrayContaining(["watch", "deletecollection"]),
    });
  });

  it("are described with the options that the server takes", async () => {
    const { body } = await server.send("GET", "/openapi/v2");
    const { patch } = body.paths["/apis/garden.example/v1/namespaces/{namespace}/beds/{name}"];
    expect(patch.consumes).toEqual(
      ["json-patch+json", "merge-patch+json", "strategic-merge-patch+json", "apply-patch+yaml"].map(
        (type) => `application/${type}`,
      ),
    );
    expect(patch.parameters.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(["dryRun", "fieldValidation"]),
    );
  });
});
