/** A new operation in a document adds only its own lines to the package. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ownDocuments } from "../support/documents/corpus-documents.js";
import { generatePackage } from "../support/packages/generate-package.js";

interface SmallDocument {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly definitions: Record<string, { readonly properties?: Record<string, unknown> }>;
}

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-grow-")));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const readOwn = (): SmallDocument => JSON.parse(readFileSync(ownDocuments[0]?.file ?? "", "utf8")) as SmallDocument;

const operation = (operationId: string): object => ({
  operationId,
  tags: ["core_v1"],
  description: "read the history of the specified Pod",
  parameters: [
    { name: "name", in: "path", required: true, type: "string", description: "name of the Pod" },
    { name: "namespace", in: "path", required: true, type: "string", description: "namespace of the Pod" },
  ],
  produces: ["application/json"],
  responses: { 200: { description: "OK", schema: { $ref: "#/definitions/v1.Pod" } } },
});

/** Lines of a text that a later text lacks, in order; commas added to lists do not count. */
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

/** Generates from a document, then from a changed one into the same folder; returns the names of the changed files. */
async function grow(change: (document: SmallDocument) => void): Promise<readonly string[]> {
  const file = path.join(root, "swagger.json");
  const out = path.join(root, "client");
  const document = readOwn();
  mkdirSync(out);
  writeFileSync(file, JSON.stringify(document));
  const before = (await generatePackage(file, out)).files;
  change(document);
  writeFileSync(file, JSON.stringify(document));
  const { files: after, exitCode } = await generatePackage(file, out);
  expect(exitCode).toBe(0);
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [name, text] of before) expect(lostLines(text, after.get(name) ?? ""), name).toEqual([]);
  return [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
}

test("a new operation changes only the files that list it, and removes no line", async () => {
  const changed = await grow(({ paths }) => {
    paths["/api/v1/namespaces/{namespace}/pods/{name}/history"] = { get: operation("readCoreV1NamespacedPodHistory") };
  });
  expect(changed).toContain("src/core/v1/pods.ts");
  for (const name of changed) expect(name).toMatch(/^(?:src\/core\/v1\/(?:pods|api|index)\.ts|names\.lock\.json)$/);
});

test("a new operation never takes a published name", async () => {
  const changed = await grow(({ paths }) => {
    paths["/api/v1/namespaces/{namespace}/pods/{name}/copy"] = { get: operation("ReadCoreV1NamespacedPod") };
  });
  expect(changed).toContain("names.lock.json");
});

test("a new type never takes the name of a published function's params", async () => {
  const name = "v1beta1.ListNamespacedStatefulSetParams";
  const changed = await grow(({ definitions }) => {
    Object.assign(definitions["v1beta1.StatefulSetSpec"]?.properties ?? {}, {
      added: { $ref: `#/definitions/${name}` },
    });
    definitions[name] = { properties: { x: { type: "string" } } };
  });
  expect(changed).toContain("src/apps/v1beta1/models.ts");
  expect(changed).not.toContain("src/apps/v1beta1/statefulsets.ts");
});
