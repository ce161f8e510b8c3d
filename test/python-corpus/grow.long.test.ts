/** When a document grows, its Python package only gains names: no published name is removed or changes its meaning. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ownDocuments } from "../support/documents/corpus-documents.js";
import { generatePythonPackage } from "../support/packages/generate-package.js";

interface Schema {
  readonly properties: Record<string, unknown>;
}

interface SmallDocument {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly definitions: Record<string, Schema>;
}

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-python-grow-")));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const operation = (operationId: string, tag = "core_v1"): object => ({
  operationId,
  tags: [tag],
  description: "read the history of the specified Pod",
  parameters: [
    { name: "name", in: "path", required: true, type: "string", description: "name of the Pod" },
    { name: "namespace", in: "path", required: true, type: "string", description: "namespace of the Pod" },
  ],
  produces: ["application/json"],
  responses: { 200: { description: "OK", schema: { $ref: "#/definitions/v1.Pod" } } },
});

/** Returns the lines of a text that a later text lacks, in order. Ignores trailing commas, which longer lists need. */
function lostLines(before: string, after: string): readonly string[] {
  const plain = (text: string): string[] => text.split("\n").map((line) => line.replace(/,$/, ""));
  const later = plain(after);
  let at = 0;
  return plain(before).filter((line) => {
    const found = later.indexOf(line, at);
    if (found < 0) return true;
    at = found + 1;
    return false;
  });
}

/** Generates a package, changes the document, generates again, and returns the new and changed files. */
async function grow(change: (document: SmallDocument) => void): Promise<ReadonlyMap<string, string>> {
  const file = path.join(root, "swagger.json");
  const out = path.join(root, "client");
  const document = JSON.parse(readFileSync(ownDocuments[0]?.file ?? "", "utf8")) as SmallDocument;
  mkdirSync(out);
  writeFileSync(file, JSON.stringify(document));
  const before = (await generatePythonPackage(file, out, "--package", "kubernetes")).files;
  change(document);
  writeFileSync(file, JSON.stringify(document));
  const { files: after, exitCode } = await generatePythonPackage(file, out, "--package", "kubernetes");
  expect(exitCode).toBe(0);
  for (const [name, text] of before) expect(lostLines(text, after.get(name) ?? ""), name).toEqual([]);
  return new Map([...after].filter(([name, text]) => before.get(name) !== text));
}

test("a new operation changes only its class and the name lock", async () => {
  const changed = await grow(({ paths }) => {
    paths["/api/v1/namespaces/{namespace}/pods/{name}/history"] = { get: operation("readCoreV1NamespacedPodHistory") };
  });
  expect([...changed.keys()].sort()).toEqual([
    "kubernetes/aio/client/api/core_v1_api.py",
    "kubernetes/client/api/core_v1_api.py",
    "kubernetes/client/operations/core_v1_api.py",
    "names.lock.json",
  ]);
});

test("a new operation cannot take a published name", async () => {
  const changed = await grow(({ paths }) => {
    paths["/api/v1/namespaces/{namespace}/pods/{name}/copy"] = { get: operation("ReadCoreV1NamespacedPod") };
  });
  expect(changed.get("names.lock.json")).toContain('"core_v1_api/read_namespaced_pod"');
});

test("an operation with another tag joins the class of its GroupVersion", async () => {
  const changed = await grow(({ paths }) => {
    paths["/api/v1/namespaces/{namespace}/pods/{name}/copy"] = { get: operation("copy", "Core V1") };
  });
  expect([...changed.keys()].sort()).toEqual([
    "kubernetes/aio/client/api/core_v1_api.py",
    "kubernetes/client/api/core_v1_api.py",
    "kubernetes/client/operations/core_v1_api.py",
    "names.lock.json",
  ]);
});

test("a new tag cannot take the class of another tag", async () => {
  const changed = await grow(({ paths }) => {
    paths["/copies/{namespace}/{name}"] = { get: operation("copy", "Core V1") };
  });
  expect([...changed.keys()].filter((name) => name.includes("/api/core_v1"))).toEqual([
    "kubernetes/aio/client/api/core_v1_api_class.py",
    "kubernetes/client/api/core_v1_api_class.py",
  ]);
  expect(changed.get("kubernetes/client/__init__.py")).toContain(
    "from .api.core_v1_api_class import CoreV1ApiClass as CoreV1ApiClass",
  );
});

test("a new property cannot take a published attribute", async () => {
  const changed = await grow(({ definitions }) => {
    const status = definitions["v1.PodStatus"];
    if (status === undefined) throw new Error("v1.PodStatus is missing");
    status.properties["pod_ip"] = { type: "integer" };
  });
  expect(changed.get("kubernetes/client/models/v1_pod_status.py")).toMatch(
    /"pod_ip": "podIP"[^]*"pod_ip_": "pod_ip"[^]* {4}pod_ip: str \| None/,
  );
});

test("a new definition cannot take the class of a tag", async () => {
  const changed = await grow(({ definitions }) => {
    definitions["CoreV1Api"] = { properties: { name: { type: "string" } } };
  });
  expect([...changed.keys()].filter((name) => name.startsWith("kubernetes/client/models/core"))).toEqual([
    "kubernetes/client/models/core_v1_api.py",
  ]);
  // The name still means the class of calls in `client`; the model is in `client.models`.
  expect(changed.get("kubernetes/client/__init__.py") ?? "").not.toContain("models.core_v1_api");
  expect([...changed.values()].some((text) => text.includes("class CoreV1Api(Model"))).toBe(true);
});
