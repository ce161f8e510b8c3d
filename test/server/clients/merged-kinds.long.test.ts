import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Aggregator } from "../../../server/aggregate/aggregator.js";
import { mergeDocuments, type Document } from "../../../generator/index.js";
import { project } from "../../kubernetes/support/project.js";
import { buildGo } from "../../support/build-go.js";
import { lacks } from "../../support/tools.js";

const KINDS = "x-kubernetes-group-version-kind";

interface Kind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** All kinds that the definitions of some documents are registered as. */
function kindsOf(documents: readonly Document[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { definitions = {} } of documents)
    for (const schema of Object.values(definitions))
      for (const kind of (schema[KINDS] as readonly Kind[] | undefined) ?? []) kinds.set(JSON.stringify(kind), kind);
  return [...kinds.values()];
}

// Continuous integration always has Go; there, tests fail if it is missing.
describe.skipIf(lacks("go"))("client-go's reader of kinds (needs go)", () => {
  let program = "";
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-kinds-"));
  beforeAll(() => {
    program = buildGo("test/server/clients/go/kinds");
  }, 600_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** What is wrong with a document, or with the lookup of kinds in it; empty if nothing is. */
  function problemOf(document: Document, kinds: readonly Kind[]): string {
    const files = [document, kinds].map((content, i) => {
      const file = path.join(folder, `${i}.json`);
      writeFileSync(file, JSON.stringify(content));
      return file;
    });
    const { status, stderr } = spawnSync(program, files, { encoding: "utf8" });
    return status === 0 ? "" : stderr.trim();
  }

  function served(documents: readonly Document[]): Document {
    const members = documents.map((document, i) => ({ name: `m${i}`, priority: -i, document }));
    const document = new Aggregator({ members }).current()?.v2?.document();
    if (document === undefined) throw new Error("nothing is served");
    return document;
  }

  /** Definitions of both documents that differ under one name, and under two names for one kind. */
  function clashing(): readonly [Document, Document] {
    const first = project.spec("extended/swagger.json");
    const text = JSON.stringify(project.spec("federation/extended/swagger.json"));
    // Other names for the kinds of one document, and other content for definitions with the same names.
    const second = JSON.parse(text.replaceAll("v1.ListMeta", "federation.ListMeta")) as Document;
    const definitions = Object.entries(second.definitions ?? {}).map(([name, schema]) =>
      name === "v1.Namespace"
        ? (["federation.Namespace", schema] as const)
        : ([name, schema[KINDS] === undefined ? schema : { ...schema, description: "Another one." }] as const),
    );
    return [first, { ...second, definitions: Object.fromEntries(definitions) }];
  }

  it("refuses a document with two definitions for one kind", () => {
    const document = project.spec("extended/swagger.json");
    const { "v1.Pod": pod = {} } = document.definitions ?? {};
    expect(problemOf({ ...document, definitions: { ...document.definitions, Other: pod } }, [])).toMatch(
      /^duplicate entry for /,
    );
  });

  it("reads merged documents whose definitions differ, and finds every kind", () => {
    const documents = clashing();
    const kinds = kindsOf(documents);
    expect(kinds.length).toBeGreaterThan(100);
    expect(problemOf(served(documents), kinds)).toBe("");
    for (const order of [documents, [...documents].reverse()]) {
      const named = order.map((document, i) => ({ name: `${i}.json`, document }));
      for (const paths of ["union", "first"] as const) {
        const { document, diagnostics } = mergeDocuments(named, { paths, rename: true });
        expect(diagnostics.map(({ code }) => code)).toContain("GV4004");
        expect(problemOf(document, kinds)).toBe("");
      }
    }
  });

  it.skipIf(!project.hasShared)("reads upstream's releases merged with each other (needs ../shared)", () => {
    const files = ["v1.36-dev.json", "v1.9.json", "federation-v1.8-dev.json"];
    const documents = files.map((file) => project.upstream(file));
    for (const order of [documents, [...documents].reverse()]) {
      const document = served(order);
      // Definitions that only operations of the losers use are not in the result.
      const kinds = kindsOf([document]);
      expect(kinds.length).toBeGreaterThan(300);
      expect(problemOf(document, kinds)).toBe("");
    }
  });
});
