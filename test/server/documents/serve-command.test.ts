import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request as secureRequest } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { makeCertificates } from "../../runtime/support/certificates.js";
import { lacks } from "../../support/tools.js";
import { runTool } from "../../support/run-tool.js";
import { EXTENDED, gadgets } from "./support/documents.js";
import { ask } from "./support/listen.js";
import { startServe } from "./support/serve-process.js";

const root = mkdtempSync(path.join(tmpdir(), "groupversion-serve-"));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
function newFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = path.join(root, String(folders++));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const toys = (description?: string): string => JSON.stringify(gadgets(description), null, 3);

/** An address that other machines can reach; the tests only check that it is refused. */
const ANYWHERE = "0.0.0.0";

test("a file is served byte for byte, with everything derived from it", async () => {
  const { port } = await startServe(root, ["--spec", EXTENDED]);
  const { body } = await ask(port, "/swagger.json");
  expect(body.equals(readFileSync(EXTENDED))).toBe(true);
  for (const accept of ["application/yaml", "application/com.github.proto-openapi.spec.v2@v1.0+protobuf"])
    expect((await ask(port, "/openapi/v2", { accept })).status).toBe(200);
  expect((await ask(port, "/openapi/v3")).body.toString()).toContain('"apis/apps/v1beta1"');
  expect((await ask(port, "/apis/apps/v1beta1")).body.toString()).toContain("statefulsets");
  expect((await ask(port, "/readyz")).body.toString()).toBe("ok\n");
});

test("output folders, YAML files, and the configured output are served, too", async () => {
  const built = await startServe(root, ["--spec", path.dirname(EXTENDED)]);
  expect((await ask(built.port, "/swagger.json")).body.equals(readFileSync(EXTENDED))).toBe(true);
  const folder = newFolder({
    "toys.yaml": "swagger: '2.0'\ninfo: {title: Toys, version: v1}\npaths: {}\n",
    "groupversion.config.json": JSON.stringify({ sources: ["*.ts"], out: "built" }),
  });
  const yaml = await startServe(folder, ["--spec", "toys.yaml"]);
  expect(JSON.parse((await ask(yaml.port, "/swagger.json")).body.toString())).toEqual({
    swagger: "2.0",
    info: { title: "Toys", version: "v1" },
    paths: {},
  });
  mkdirSync(path.join(folder, "built"));
  writeFileSync(path.join(folder, "built", "swagger.json"), toys());
  const configured = await startServe(folder, []);
  expect((await ask(configured.port, "/swagger.json")).body.toString()).toBe(toys());
});

test("several files form one API", async () => {
  const folder = newFolder({
    "a.json": toys(),
    "b.json": toys().replaceAll("toys.example.com", "games.example.com").replaceAll("Gadget", "Game"),
  });
  const { port } = await startServe(folder, ["--spec", "a.json", "--spec", "b.json"]);
  const { groups } = JSON.parse((await ask(port, "/apis")).body.toString()) as { readonly groups: { name: string }[] };
  expect(groups.map(({ name }) => name)).toEqual(["games.example.com", "toys.example.com"]);
  writeFileSync(
    path.join(folder, "b.json"),
    toys().replaceAll("toys.example.com", "other.example.com").replaceAll("Gadget", "Other"),
  );
  await expect
    .poll(async () => (await ask(port, "/apis")).body.toString(), { timeout: 10_000 })
    .toContain("other.example.com");
});

test("a changed file is served, however it is replaced; an unusable one is reported and not served", async () => {
  const folder = newFolder({ "toys.json": toys("first") });
  const file = path.join(folder, "toys.json");
  const { port, output } = await startServe(folder, ["--spec", "toys.json", "--json"]);
  const text = async (): Promise<string> => (await ask(port, "/swagger.json")).body.toString();
  const shows = (description: string) => expect.poll(text, { timeout: 10_000, interval: 50 }).toBe(toys(description));
  await shows("first");
  writeFileSync(file, toys("second, in place"));
  await shows("second, in place");
  writeFileSync(`${file}.new`, toys("third, renamed"));
  renameSync(`${file}.new`, file);
  await shows("third, renamed");

  for (const bad of ["{", '{"swagger": "3.0"}', '{"swagger": "2.0", "info": {}, "paths": {"/x": 1}}']) {
    const before = output().stderr.length;
    writeFileSync(file, bad);
    await expect.poll(() => output().stderr.slice(before), { timeout: 10_000 }).toContain("the last good document");
    await shows("third, renamed");
  }
  expect((await ask(port, "/readyz")).status).toBe(200);
  expect((await ask(port, "/readyz?verbose")).body.toString()).toContain("[-]member/toys.json failed: ");
  rmSync(file);
  await expect.poll(() => output().stderr, { timeout: 10_000 }).toContain("there is no such file");
  await shows("third, renamed");
  writeFileSync(file, toys("fourth, after it was gone"));
  await shows("fourth, after it was gone");
  for (const line of output().stderr.trim().split("\n")) expect(JSON.parse(line)).toMatchObject({ type: "event" });
});

test("a changed symbolic link is followed, as in container volumes", async () => {
  const folder = newFolder();
  for (const name of ["old", "new"]) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, "swagger.json"), toys(name));
  }
  symlinkSync("old", path.join(folder, "data"));
  const { port } = await startServe(folder, ["--spec", "data/swagger.json"]);
  symlinkSync("new", path.join(folder, "data.new"));
  renameSync(path.join(folder, "data.new"), path.join(folder, "data"));
  await expect
    .poll(async () => (await ask(port, "/swagger.json")).body.toString(), { timeout: 10_000 })
    .toBe(toys("new"));
});

test("while files are replaced repeatedly, every response is complete and matches its ETag, and none is an error", async () => {
  const folder = newFolder({ "toys.json": toys("0") });
  const file = path.join(folder, "toys.json");
  const { port, end } = await startServe(folder, ["--spec", "toys.json", "--access-log", "off"]);
  const known = new Map<string, string>();
  const deadline = performance.now() + 60_000;
  const headers = [
    {},
    { "accept-encoding": "gzip" },
    { accept: "application/yaml" },
    { accept: "application/com.github.proto-openapi.spec.v2.v1.0+protobuf" },
  ];
  let answers = 0;
  const isDone = (): boolean => (answers > 100 && known.size > 10) || performance.now() > deadline;
  const read = async (i: number): Promise<void> => {
    while (!isDone()) {
      const paths = ["/swagger.json", "/openapi/v2", "/openapi/v3", "/apis/toys.example.com/v1"];
      const { status, headers: got, body } = await ask(port, paths[answers++ % 4] ?? "", headers[i] ?? {});
      expect([200, 406]).toContain(status);
      if (status !== 200) continue;
      expect(body.length).toBe(Number(got["content-length"]));
      const etag = got.etag ?? "";
      const content = body.toString("latin1");
      expect(known.get(etag) ?? content).toBe(content);
      known.set(etag, content);
    }
  };
  const write = async (): Promise<void> => {
    for (let i = 1; !isDone(); i++) {
      if (i % 2 === 0) writeFileSync(file, toys(`${i} `.repeat(i)));
      else {
        writeFileSync(`${file}.new`, toys(`${i} `.repeat(i)));
        renameSync(`${file}.new`, file);
      }
      await wait(100);
    }
  };
  await Promise.all([write(), ...headers.map((_, i) => read(i))]);
  expect(answers).toBeGreaterThan(100);
  expect(known.size).toBeGreaterThan(10);
  expect(await end()).toBe(0);
});

test("without authentication only this machine is served, unless allowed explicitly", async () => {
  const folder = newFolder({ "toys.json": toys(), tokens: "one-secret\n" });
  const refused = runTool(folder, "serve", "--spec", "toys.json", "--host", ANYWHERE, "--port", "0");
  expect([refused.status, refused.stderr.includes("GV8002")]).toEqual([1, true]);
  for (const host of ["::", "example.invalid"])
    expect(runTool(folder, "serve", "--spec", "toys.json", "--host", host, "--port", "0").stderr).toContain("GV8002");
  await startServe(folder, ["--spec", "toys.json", "--host", "localhost"]);
  await startServe(folder, ["--spec", "toys.json", "--host", ANYWHERE, "--allow-unauthenticated"]);
  const locked = await startServe(folder, ["--spec", "toys.json", "--host", ANYWHERE, "--token-file", "tokens"]);
  expect((await ask(locked.port, "/swagger.json")).status).toBe(401);
});

test("tokens come from a file, which may change, or from the environment; none is ever shown", async () => {
  const folder = newFolder({ "toys.json": toys(), tokens: "one-secret\n" });
  const { port, output, end } = await startServe(folder, ["--spec", "toys.json", "--token-file", "tokens"], {
    GROUPVERSION_TOKEN: "env-secret",
  });
  const status = async (token: string): Promise<number> =>
    (await ask(port, "/swagger.json", { authorization: `Bearer ${token}` })).status;
  expect([await status("one-secret"), await status("env-secret"), await status("x-secret")]).toEqual([200, 200, 401]);
  writeFileSync(path.join(folder, "tokens"), "two-secret\n");
  await expect.poll(() => status("two-secret"), { timeout: 10_000 }).toBe(200);
  expect([await status("one-secret"), await status("env-secret")]).toEqual([401, 200]);
  writeFileSync(path.join(folder, "tokens"), "# none\n");
  await expect.poll(() => output().stderr, { timeout: 10_000 }).toContain("it contains no token");
  expect(await status("two-secret")).toBe(200);
  expect(await end()).toBe(0);
  const { stdout, stderr } = output();
  expect(stdout + stderr).not.toContain("-secret");
  expect(stdout.split("\n").filter((line) => line !== "").length).toBeGreaterThan(5);
});

test("all reasons why a server cannot start are reported in one run", () => {
  const folder = newFolder({ "bad.json": "{", "none.txt": "\n", "x.pem": "no certificate" });
  const args = [
    "--host",
    ANYWHERE,
    "--tls-cert",
    "x.pem",
    "--tls-key",
    "x.pem",
    "--spec",
    "bad.json",
    "--spec",
    "missing.json",
  ];
  const { status, stderr } = runTool(folder, "serve", ...args);
  expect(status).toBe(1);
  for (const part of ["GV8002", "GV8004", "x.pem", "bad.json", "missing.json: there is no such file"])
    expect(stderr).toContain(part);
  expect(runTool(folder, "serve", "--token-file", "none.txt", "--spec", EXTENDED).stderr).toContain("GV8005");
  expect(runTool(newFolder(), "serve").stderr).toContain("GV8006");
  for (const wrong of [
    ["--port", "x"],
    ["--port", "65536"],
    ["--tls-cert", "a"],
    ["--shutdown-timeout", "-1"],
    ["http://127.0.0.1:1/openapi/v2"],
    ["--upstream", "ftp://x"],
    ["--socket", "s", "--port", "1"],
    ["--socket", "s", "--socket-mode", "888"],
    ["--socket-mode", "600"],
    ["--socket", "s".repeat(104)],
    ["--cors-origin", "https://docs.example.com/"],
    ["--cors-origin", "docs.example.com"],
    ["--base-path", "specs"],
    ["--max-connections", "0"],
    ["--export", "out", "--base-path", "/specs"],
  ])
    expect([wrong, runTool(folder, "serve", ...wrong).status]).toEqual([wrong, 2]);
});

test("a port in use is reported", async () => {
  const { port } = await startServe(root, ["--spec", EXTENDED]);
  const { status, stderr } = runTool(root, "serve", "--spec", EXTENDED, "--port", String(port));
  expect([status, stderr.includes(`cannot listen on 127.0.0.1:${port}: the address is already in use`)]).toEqual([
    1,
    true,
  ]);
});

test("it exits on SIGTERM and SIGINT with status 0 and a complete log", async () => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const folder = newFolder({ "toys.json": toys() });
    const { port, end } = await startServe(folder, ["--spec", "toys.json", "--access-log", "access.log"]);
    await ask(port, "/swagger.json");
    expect(await end(signal)).toBe(0);
    expect(JSON.parse(readFileSync(path.join(folder, "access.log"), "utf8"))).toMatchObject({
      path: "/swagger.json",
      status: 200,
    });
  }
});

describe.skipIf(lacks("openssl"))("TLS (needs openssl)", () => {
  test("a changed certificate is used as soon as its files change", async () => {
    const [first, second] = [makeCertificates(), makeCertificates()];
    const folder = newFolder({ "toys.json": toys(), "tls.crt": first.server.cert, "tls.key": first.server.key });
    const args = ["--spec", "toys.json", "--tls-cert", "tls.crt", "--tls-key", "tls.key"];
    const { port, url, output } = await startServe(folder, args);
    expect(url).toMatch(/^https:/);
    const status = (ca: string): Promise<number | undefined> =>
      new Promise((resolve) => {
        const request = secureRequest(
          { host: "127.0.0.1", port, path: "/swagger.json", ca, agent: false },
          (response) => {
            response.resume();
            resolve(response.statusCode);
          },
        );
        request.on("error", () => resolve(undefined));
        request.end();
      });
    expect([await status(first.ca), await status(second.ca)]).toEqual([200, undefined]);
    // A new certificate does not match the old key: the old pair stays in use until the key changes, too.
    writeFileSync(path.join(folder, "tls.crt"), second.server.cert);
    await expect.poll(() => output().stderr, { timeout: 10_000 }).toContain("do not match");
    expect(await status(first.ca)).toBe(200);
    writeFileSync(path.join(folder, "tls.key"), second.server.key);
    await expect.poll(() => status(second.ca), { timeout: 10_000 }).toBe(200);
    expect(await status(first.ca)).toBeUndefined();
  });
});

test("the log says once what protobuf leaves out of a document, however much it is", async () => {
  const wrong = {
    ...gadgets(),
    lost: true,
    ["x".repeat(100_000)]: 1,
    info: { title: "Toys", version: { no: 1 } },
  };
  const folder = newFolder({ "toys.json": JSON.stringify(wrong) });
  const { port, output } = await startServe(folder, ["--spec", "toys.json"]);
  const accept = "application/com.github.proto-openapi.spec.v2.v1.0+protobuf";
  for (let time = 0; time < 2; time++) expect((await ask(port, "/openapi/v2", { accept })).status).toBe(200);
  const reported = output()
    .stderr.split("\n")
    .filter((line) => line.includes("leaves out"));
  expect(reported).toHaveLength(1);
  expect(reported[0]).toContain('warning: /openapi/v2 in protobuf leaves out "/');
  expect(reported[0]).toContain('"/lost" (it has no field for this)');
  expect(reported[0]).toContain('"/info/version" (the value has the wrong type)');
  expect(reported[0]?.length).toBeLessThan(1000);
});
