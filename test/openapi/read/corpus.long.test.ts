/**
 * Documents of other projects, read from `../shared`, with the expected diagnostics of each. All others are read
 * without diagnostics.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { DocumentNode, DocumentSet } from "../../../openapi/read/document-set.js";
import { loadDocument } from "../../../openapi/read/load-document.js";
import { walkReferences } from "../../../openapi/types/references/walk-references.js";

const shared = path.join(import.meta.dirname, "..", "..", "..", "..", "shared");
const index = path.join(shared, "corpus", "index.json");
const there = existsSync(index);

interface Entry {
  readonly name: string;
  readonly entry: string;
}

const KNOWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "connexion-simple": { GV6004: 1 },
  grafana: { GV6005: 11 },
  tekton: { GV6005: 122 },
  wordnik: { GV6006: 1 },
};

/** Number of further files to read. */
const FILES: Readonly<Record<string, number>> = {
  "azure-storage-arm": 5,
  "bravado-multi-file": 1,
  giantswarm: 3,
  "hey-full": 1,
};

const entries: readonly Entry[] = there
  ? [
      ...(JSON.parse(readFileSync(index, "utf8")) as { readonly documents: readonly Entry[] }).documents.map(
        ({ name, entry }) => ({ name, entry: `corpus/${entry}` }),
      ),
      ...["federation-v1.8-dev", "v1.5", "v1.9", "v1.36-dev"].map((name) => ({
        name: `kubernetes ${name}`,
        entry: `specs/kubernetes/${name}.json`,
      })),
    ]
  : [];

/** Every reference in the first file, and its target. */
function referencesOf(
  documents: DocumentSet,
): { readonly reference: string; readonly node: DocumentNode | undefined }[] {
  const found: { readonly reference: string; readonly node: DocumentNode | undefined }[] = [];
  walkReferences(documents.root.value, (reference) =>
    found.push({ reference, node: documents.follow(documents.root, reference) }),
  );
  return found;
}

describe.skipIf(!there)("documents of other projects (needs ../shared)", () => {
  test("every expected document exists", () => {
    const names = new Set(entries.map(({ name }) => name));
    expect([...Object.keys(KNOWN), ...Object.keys(FILES)].filter((name) => !names.has(name))).toEqual([]);
    expect(entries.length).toBeGreaterThanOrEqual(35);
  });

  test.each(entries)("$name", async ({ name, entry }) => {
    const { documents, diagnostics, inputs } = await loadDocument(entry, { cwd: shared });
    const counts: Record<string, number> = {};
    for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual(KNOWN[name] ?? {});
    expect(inputs).toHaveLength(1 + (FILES[name] ?? 0));
    expect(inputs).toContain(path.join(shared, entry));
    if (documents === undefined) throw new Error("not read");
    const references = referencesOf(documents);
    const lost = references.filter(({ node }) => node === undefined);
    expect(lost).toHaveLength(KNOWN[name]?.["GV6005"] ?? 0);
    // A resolved node exists, is its own position and is not a reference.
    for (const { node } of references) {
      if (node?.file !== documents.root.file) continue;
      const keys = node.pointer.split("/").slice(1);
      let at: DocumentNode | undefined = documents.root;
      for (const key of keys) at &&= documents.child(at, key.replace(/~1/g, "/").replace(/~0/g, "~"));
      expect(at?.value).toBe(node.value);
      expect(documents.child(node, "$ref")).toBeUndefined();
    }
  });

  test.each([
    { entry: "tekton", line: '"#/definitions/v1.LocalObjectReference"' },
    { entry: "grafana", line: '"#/responses/Accepted"' },
    { entry: "wordnik", line: '"/definitions/ExampleSearchResults"' },
    { entry: "connexion-simple", line: "responses" },
  ])("each diagnostic of $entry is at the position of its mistake", async ({ entry, line }) => {
    const file = entries.find(({ name }) => name === entry)?.entry ?? "";
    const lines = readFileSync(path.join(shared, file), "utf8").split("\n");
    const { diagnostics } = await loadDocument(file, { cwd: shared });
    const texts = diagnostics.map(({ span }) =>
      lines[(span?.line ?? 0) - 1]?.slice((span?.column ?? 0) - 1, (span?.column ?? 0) - 1 + (span?.length ?? 0)),
    );
    expect(texts).toContain(line);
    for (const [i, { message }] of diagnostics.entries()) expect(message).toContain(texts[i]?.replace(/"/g, ""));
  });
});
