import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bed, beds, TestServer } from "./garden.js";

const MEGABYTE = 1024 * 1024;
const YAML = { "Content-Type": "application/yaml" };
const PROTOBUF = { "Content-Type": "application/vnd.kubernetes.protobuf" };
const CONFIG_MAPS = "/api/v1/namespaces/n/configmaps";

const yamlBed = (rest: string): string => `apiVersion: garden.example/v1\nkind: Bed\nmetadata: { name: y }\n${rest}`;

describe("hostile requests", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start();
    await server.send("POST", beds(), bed("target"));
  });
  afterAll(() => server.close());

  const serves = async (): Promise<void> => {
    expect((await server.send("GET", `${beds()}/target`)).status).toBe(200);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  };

  it("are refused where they nest too deep", async () => {
    const arrays = `{"apiVersion":"garden.example/v1","kind":"Bed","metadata":{"name":"a"},"spec":{"x":${"[".repeat(200_000)}`;
    const objects = `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`;
    for (const body of [arrays, arrays + "]".repeat(200_000) + "}}", objects])
      expect((await server.send("POST", beds(), body)).status).toBe(400);
    for (const body of [`a: ${"[".repeat(200_000)}`, `a: ${"{a: ".repeat(200_000)}`, "- ".repeat(200_000)])
      expect((await server.send("POST", beds(), body, YAML)).status).toBe(400);
    for (const type of ["merge", "json", "strategic-merge"])
      expect(
        (await server.send("PATCH", `${beds()}/target`, objects, { "Content-Type": `application/${type}-patch+json` }))
          .status,
      ).toBe(400);
    await serves();
  });

  it("are refused where they are too large, whatever they say of their length", async () => {
    const large = JSON.stringify(bed("large", { spec: { soil: "x".repeat(3 * MEGABYTE) } }));
    expect((await server.send("POST", beds(), large)).status).toBe(413);
    const chunked = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let i = 0; i < 4; i++) controller.enqueue(new Uint8Array(MEGABYTE).fill(0x20));
        controller.close();
      },
    });
    const init = { method: "POST", body: chunked, duplex: "half", headers: { "Content-Type": "application/json" } };
    // The server may close the connection before all is sent.
    const status = await server.fetch(beds(), init as RequestInit).then(
      (response) => response.status,
      () => 413,
    );
    expect(status).toBe(413);
    await serves();
  });

  it("cannot make much of a little YAML", async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(", ")}]`,
    );
    const bomb = yamlBed(`a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${levels.join("\n")}\n`);
    expect((await server.send("POST", beds(), bomb, YAML)).status).toBe(400);
    const circle = yamlBed("spec: &s\n  plants: *s\n");
    expect((await server.send("POST", beds(), circle, YAML)).status).toBe(400);
    await serves();
  });

  it("cannot make much of a little patch", async () => {
    const path = `${beds()}/target`;
    const double = Array.from({ length: 40 }, (_, i) => ({ op: "copy", from: "/spec", path: `/spec/copy${i}` }));
    expect([413, 422]).toContain((await server.patch(path, "json", double)).status);
    const many = Array.from({ length: 10_001 }, () => ({ op: "test", path: "/spec/soil", value: "loam" }));
    expect((await server.patch(path, "json", many)).status).toBe(413);
    const far = [{ op: "add", path: "/spec/plants/4294967295", value: {} }];
    expect((await server.patch(path, "json", far)).status).toBe(422);
    await serves();
  });

  it("cannot reach what every object inherits", async () => {
    const poison = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const body = `{"apiVersion":"garden.example/v1","kind":"Bed","metadata":{"name":"proto","labels":${poison}},"spec":${poison}}`;
    await server.send("POST", beds(), body);
    await server.send("PATCH", `${beds()}/target`, `{"spec":${poison}}`, {
      "Content-Type": "application/merge-patch+json",
    });
    for (const path of ["/__proto__/polluted", "/constructor/prototype/polluted"])
      await server.patch(`${beds()}/target`, "json", [{ op: "add", path, value: 1 }]);
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect((await server.send("GET", `${beds()}/${name}`)).status).toBe(404);
      expect((await server.send("GET", `/apis/garden.example/v1/namespaces/n/${name}`)).status).toBe(404);
      expect((await server.send("GET", `/apis/${name}/v1/namespaces/n/beds`)).status).toBe(404);
    }
    await serves();
  });

  it("may name objects with any character, and are told which ones are allowed", async () => {
    const allowed: string[] = [];
    const others = [0x80, 0x85, 0xad, 0xe4, 0xff, 0x130, 0x17f, 0x212a, 0x2028, 0x202e, 0xfeff, 0xffff, 0x1f600];
    for (const code of [...Array(0x80).keys(), ...others]) {
      const name = `a${String.fromCodePoint(code)}b`;
      const { status } = await server.send("POST", CONFIG_MAPS, { metadata: { name } });
      if (status === 201) allowed.push(name);
      else expect([code, status]).toEqual([code, 422]);
      const read = await server.send("GET", `${CONFIG_MAPS}/${encodeURIComponent(name)}`);
      expect([code, read.status < 500]).toEqual([code, true]);
    }
    expect(allowed.join("")).toBe(Array.from("-.0123456789abcdefghijklmnopqrstuvwxyz", (each) => `a${each}b`).join(""));
    for (const name of ["\ud800", "a\u0000", "..", "a/b", "a%2fb", "x".repeat(254), "😀"])
      expect((await server.send("POST", CONFIG_MAPS, { metadata: { name } })).status).toBe(422);
    for (const length of [1000, 5000])
      for (const path of [
        `${CONFIG_MAPS}/${"x".repeat(length)}`,
        `/api/v1/namespaces/${"x".repeat(length)}/configmaps/a`,
      ])
        expect((await server.send("GET", path)).status).toBe(404);
    await serves();
  });

  it("get no answer to protobuf where none is taken, or where it is none", async () => {
    expect((await server.send("POST", beds(), "k8s\u0000", PROTOBUF)).status).toBe(415);
    for (const body of [
      "",
      "k8s",
      "k8s\u0000",
      `k8s\u0000${"\u00ff".repeat(1000)}`,
      `k8s\u0000\n\u007f${"x".repeat(9)}`,
    ])
      expect([400, 415]).toContain((await server.send("POST", CONFIG_MAPS, body, PROTOBUF)).status);
    await serves();
  });

  it.each([
    "limit=-1",
    "limit=9e99",
    "limit=x",
    "continue=x",
    `continue=${Buffer.from('{"v":"meta.k8s.io/v1","rv":1,"start":"../../secrets/x"}').toString("base64url")}`,
    `continue=${Buffer.from('{"v":"meta.k8s.io/v1","rv":-9,"start":"a"}').toString("base64url")}`,
    "resourceVersion=-1",
    "resourceVersion=1e3",
    "resourceVersion=99999999999999999999",
    "resourceVersion=0&resourceVersionMatch=Exact",
    "labelSelector=%00",
    "labelSelector=a%20in%20(",
    `labelSelector=${"a,".repeat(4000)}`,
    `labelSelector=a%20in%20(${"b,".repeat(4000)}c)`,
    `fieldSelector=${"metadata.name!=a,".repeat(700)}`,
    "fieldSelector=__proto__=x",
    "fieldSelector=metadata.name%3D%5C",
    "watch=true&timeoutSeconds=-1",
    "watch=true&timeoutSeconds=x",
    "watch=maybe",
    "pretty=%ff",
    "%",
    "a=%zz",
  ])("answer no query with a fault of the server: %s", async (query) => {
    const stop = new AbortController();
    const response = await server.fetch(`${beds()}?${query}`, { signal: stop.signal });
    expect([response.status, response.status < 500 || response.status === 504 ? "" : await response.text()]).toEqual([
      response.status,
      "",
    ]);
    stop.abort();
    await serves();
  });

  it("are refused where a selector has a megabyte", async () => {
    const selector = "x".repeat(MEGABYTE);
    const text = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(server.host);
      const socket = connect(Number(port), hostname, () =>
        socket.write(`GET ${beds()}?labelSelector=${selector} HTTP/1.1\r\nHost: x\r\n\r\n`),
      );
      let answer = "";
      socket.on("data", (chunk) => (answer += chunk.toString()));
      socket.on("close", () => resolve(answer));
      socket.on("error", (error) => (answer === "" ? reject(error) : resolve(answer)));
    });
    expect(text).toMatch(/^HTTP\/1\.1 431 /);
    await serves();
  });

  it("end before their bodies do, and leave nothing behind", async () => {
    const { hostname, port } = new URL(server.host);
    for (let i = 0; i < 50; i++)
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(
            `POST ${beds()} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"a`,
          );
          setImmediate(() => socket.destroy());
        });
        socket.on("close", () => resolve());
      });
    await serves();
  });
});
