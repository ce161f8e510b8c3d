import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pathInRepository } from "../../../../generator/pipeline/diff/git.js";
import { diff, githubReport, sarifReport, type DiffOutcome } from "../../../../generator/index.js";

const pets = (properties: object): string =>
  JSON.stringify({
    swagger: "2.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets": { get: { responses: { 200: { description: "", schema: { type: "object", properties } } } } },
    },
  });

const crd = (properties: object): object => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "pets.example.com" },
  spec: {
    group: "example.com",
    scope: "Namespaced",
    names: { kind: "Pet", plural: "pets" },
    versions: [
      { name: "v1", served: true, storage: true, schema: { openAPIV3Schema: { type: "object", properties } } },
    ],
  },
});

const OLD = { name: { type: "string" } };
const NEW = { name: { type: "integer" } };

const folder = mkdtempSync(path.join(tmpdir(), "groupversion-sides-"));
const git = (...args: readonly string[]): void =>
  void execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
    cwd: folder,
    stdio: "ignore",
  });

const seen: string[] = [];
let server: Server;
let address: string;

beforeAll(async () => {
  git("init", "-q");
  mkdirSync(path.join(folder, "api"));
  writeFileSync(path.join(folder, "api", "pets.json"), pets(OLD));
  git("add", "-A");
  git("commit", "-q", "-m", "one");
  writeFileSync(path.join(folder, "api", "pets.json"), pets(NEW));
  server = createServer((request, response) => {
    seen.push(`${request.url ?? ""} ${request.headers.authorization ?? ""}`);
    const { properties: _, ...bare } = { properties: 0, ...crd(OLD) } as {
      properties: number;
      apiVersion?: string;
      kind?: string;
    };
    const { apiVersion: __, kind: ___, ...item } = bare;
    const texts: Readonly<Record<string, string>> = {
      "/openapi/v2": pets(OLD),
      "/apis/apiextensions.k8s.io/v1/customresourcedefinitions": JSON.stringify({
        apiVersion: "apiextensions.k8s.io/v1",
        kind: "CustomResourceDefinitionList",
        items: [{ ...item, status: { storedVersions: ["v1"] } }],
      }),
    };
    const text = texts[request.url ?? ""];
    response.writeHead(text === undefined ? 404 : 200, { "content-type": "application/json" }).end(text ?? "");
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(
    path.join(folder, "kubeconfig"),
    JSON.stringify({
      "current-context": "here",
      contexts: [
        { name: "here", context: { cluster: "c", user: "u" } },
        { name: "plugin", context: { cluster: "c", user: "p" } },
      ],
      clusters: [{ name: "c", cluster: { server: address } }],
      users: [
        { name: "u", user: { token: "secret-token" } },
        { name: "p", user: { exec: { command: "false" } } },
      ],
    }),
  );
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What was found, as `id path old-place new-place`. */
const found = ({ result, diagnostics }: DiffOutcome): readonly string[] =>
  result === undefined
    ? diagnostics.map(({ code, message }) => `${code} ${message}`)
    : result.changes.map(
        ({ id, path: place, old, new: now }) => `${id} ${place} ${old?.file ?? ""} ${now?.file ?? ""}`,
      );

test("a file of a revision is compared with the working tree, with both places", async () => {
  expect(found(await diff({ old: "HEAD:api/pets.json" }, folder))).toEqual([
    "type-changed GET /pets 200.name HEAD:api/pets.json api/pets.json",
  ]);
});

test("a file of a revision is no address of its own in SARIF", async () => {
  const { result } = await diff({ old: "HEAD:api/pets.json" }, folder);
  if (result === undefined) throw new Error("nothing was compared");
  expect(sarifReport(result, { all: false, version: "1" })).toContain('"uri": "HEAD%3Aapi/pets.json"');
});

test("files have their paths from the root of the repository in SARIF and in annotations of GitHub", async () => {
  const { result } = await diff({ old: "HEAD:./pets.json", new: "pets.json" }, path.join(folder, "api"));
  if (result === undefined) throw new Error("nothing was compared");
  const sarif = sarifReport(result, { all: false, version: "1", base: "api" });
  expect(sarif).toContain('"uri": "api/pets.json"');
  expect(sarif).toContain('"uriBaseId": "%SRCROOT%"');
  expect(githubReport(result, { all: false, base: "api" })).toMatch(/^::error file=api\/pets\.json,line=1,/);
});

test("a file outside of the repository has no line in annotations of GitHub", async () => {
  const { result } = await diff({ old: "HEAD:./pets.json", new: "pets.json" }, path.join(folder, "api"));
  if (result === undefined) throw new Error("nothing was compared");
  const changes = result.changes.map((change) => ({
    ...change,
    new: change.new && { ...change.new, file: "../../x" },
  }));
  const outside = { ...result, changes: changes as typeof result.changes };
  expect(githubReport(outside, { all: false, base: "api" })).toMatch(/^::error title=/);
});

test("the path to a folder is found from the workspace of a pipeline, and else from git", async () => {
  const inner = path.join(folder, "api");
  expect(await pathInRepository(inner)).toBe("api");
  expect(await pathInRepository(folder)).toBe("");
  expect(await pathInRepository(inner, path.dirname(folder))).toBe(`${path.basename(folder)}/api`);
  expect(await pathInRepository(inner, path.join(folder, "elsewhere"))).toBe("api");
});

test("a path of a revision may be relative to the working folder, and may be a folder", async () => {
  const inner = path.join(folder, "api");
  expect(found(await diff({ old: "HEAD:./pets.json", new: "pets.json" }, inner))).toEqual([
    "type-changed GET /pets 200.name HEAD:api/pets.json pets.json",
  ]);
  expect(found(await diff({ old: "HEAD:api", new: "api" }, folder))).toEqual([
    "type-changed GET /pets 200.name HEAD:api/pets.json api/pets.json",
  ]);
});

test("revisions and files that do not exist are named", async () => {
  expect(found(await diff({ old: "HEAD:api/none.json", new: "api/pets.json" }, folder))[0]).toMatch(
    /^GV6231 .*HEAD:api\/none\.json/,
  );
  expect(found(await diff({ old: "nothing:api/pets.json", new: "api/pets.json" }, folder))).toEqual([
    "GV6231 cannot compare the revision nothing:api/pets.json: there is no such revision",
  ]);
});

test("advice fits what is wrong with a revision", async () => {
  const adviceOn = async (old: string): Promise<string | undefined> =>
    (await diff({ old, new: "api/pets.json" }, folder)).diagnostics.at(-1)?.help;
  expect(await adviceOn("HEAD:api/none.json")).toMatch(/^Check the path: /);
  expect(await adviceOn("nothing:api/pets.json")).toMatch(/^Check that the revision was fetched: /);
  expect(await adviceOn("HEAD")).toBe(
    "Name a file of the revision that holds a document, as in HEAD:api/openapi.yaml.",
  );
});

test("nothing is compared with a folder that holds a broken file beside sound ones", async () => {
  const mixed = path.join(folder, "mixed");
  mkdirSync(mixed);
  writeFileSync(path.join(mixed, "pets.json"), pets(OLD));
  writeFileSync(path.join(mixed, "broken.yaml"), `${JSON.stringify(crd(OLD))}\n---\n: [`);
  const outcome = await diff({ old: "mixed", new: "api/pets.json" }, folder);
  expect(outcome.failed).toBe("side");
  expect(found(outcome)).toEqual([expect.stringMatching(/^GV6002 mixed\/broken\.yaml cannot be parsed: /)]);
  rmSync(mixed, { recursive: true });
});

test("a name that git would take for an option is none", async () => {
  const [first] = found(await diff({ old: "--output=x:api/pets.json", new: "api/pets.json" }, folder));
  expect(first).toMatch(/^GV6231 .*there is no such revision/);
});

test("a server is asked where its documents are", async () => {
  expect(found(await diff({ old: address, new: "api/pets.json" }, folder))).toEqual([
    `type-changed GET /pets 200.name ${address}/openapi/v2 api/pets.json`,
  ]);
});

test("a cluster is read by its kubeconfig, and its token is shown nowhere", async () => {
  const outcome = await diff({ old: "cluster", new: "api/pets.json", kubeconfig: "kubeconfig" }, folder);
  expect(found(outcome)).toEqual(["type-changed GET /pets 200.name cluster api/pets.json"]);
  expect(seen).toContain("/openapi/v2 Bearer secret-token");
  expect(JSON.stringify(outcome)).not.toContain("secret");
});

test("a cluster is asked for CustomResourceDefinitions where the other side has some", async () => {
  writeFileSync(path.join(folder, "crd.yaml"), `---\n${JSON.stringify(crd(NEW))}\n---\n`);
  expect(found(await diff({ old: "cluster:here", new: "crd.yaml", kubeconfig: "kubeconfig" }, folder))).toEqual([
    "type-changed example.com/v1 Pet.name cluster:here crd.yaml",
  ]);
});

test("credentials of a plugin are not fetched, and contexts must exist", async () => {
  expect(found(await diff({ old: "cluster:plugin", new: "api/pets.json", kubeconfig: "kubeconfig" }, folder))).toEqual([
    "GV6233 cannot read the cluster: its credentials come from a plugin, which is not run",
  ]);
  expect(found(await diff({ old: "cluster:none", new: "api/pets.json", kubeconfig: "kubeconfig" }, folder))).toEqual([
    "GV6233 cannot read the cluster: the kubeconfig has no context none",
  ]);
});
