import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Aggregator } from "../../../server/aggregate/aggregator.js";
import type { Document, Schema } from "../../../generator/index.js";
import { METHODS } from "../../../openapi/types/methods.js";
import { project } from "../../kubernetes/support/project.js";
import { buildGo } from "../../support/build-go.js";
import { lacks } from "../../support/tools.js";

/** A member; the first one in a list wins. */
interface Given {
  readonly document: Document;
  /** The GroupVersion that it owns; default everything. */
  readonly owns?: string;
}

const operations = (document: Document): string[] =>
  Object.entries(document.paths).flatMap(([name, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => `${method.toUpperCase()} ${name}`),
  );

const KINDS = "x-kubernetes-group-version-kind";

/** A renamed definition without the kinds of the one whose name it had. */
function withoutKindsOf({ definitions = {} }: Document, name: string, schema: Schema): Schema {
  const winner = definitions[name.replace(/_v\d+$/, "")];
  if (winner === undefined || winner === schema || !Array.isArray(schema[KINDS])) return schema;
  const taken = new Set((winner[KINDS] as readonly object[] | undefined)?.map((kind) => JSON.stringify(kind)));
  const kinds = (schema[KINDS] as readonly object[]).filter((kind) => !taken.has(JSON.stringify(kind)));
  const { [KINDS]: _kinds, ...rest } = schema;
  return kinds.length === 0 ? rest : { ...rest, [KINDS]: kinds };
}

const missing = (from: readonly string[], others: readonly string[]): string[] =>
  others.filter((name) => !from.includes(name));

// Continuous integration always has Go; there, tests fail if it is missing.
describe.skipIf(lacks("go"))("kube-aggregator's merge rules (needs go)", () => {
  let program = "";
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-merge-"));
  beforeAll(() => {
    program = buildGo("test/server/clients/go/merge");
  }, 600_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** The result of kube-openapi's functions, called as kube-aggregator calls them. */
  function theirs(members: readonly Given[]): Document {
    const args = members.map(({ document, owns }, i) => {
      const file = path.join(folder, `${i}.json`);
      writeFileSync(file, JSON.stringify(document));
      return i === 0 ? file : `${file}=${owns === undefined ? "" : `/apis/${owns}/`}`;
    });
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Document;
  }

  function ours(members: readonly Given[]): { readonly document: Document; readonly conflicts: readonly string[] } {
    const aggregator = new Aggregator({
      members: members.map(({ document, owns }, i) => ({
        name: `m${i}`,
        priority: -i,
        document,
        ...(owns !== undefined && { owns: [owns] }),
      })),
    });
    const document = aggregator.current()?.v2?.document();
    if (document === undefined) throw new Error(JSON.stringify(aggregator.status()));
    return { document, conflicts: aggregator.status().flatMap(({ conflicts }) => conflicts) };
  }

  it.each([".", "extended"])("give the same result as ours for the modules of spec-output/%s", (from) => {
    const modules = project.modules(from);
    // Both take the first member whole.
    const members = modules.map(({ document, root = "" }, i): Given => {
      const [, owns] = /^\/apis\/([^/]+\/[^/]+)/.exec(root) ?? [];
      return { document, ...(i > 0 && owns !== undefined && { owns }) };
    });
    const { document, conflicts } = ours(members);
    const go = theirs(members);
    expect(document.paths).toEqual(go.paths);
    expect(document.definitions).toEqual(go.definitions);
    expect(conflicts).toEqual([]);
  });

  it.each(["swagger.json", "extended/swagger.json"])(
    "give of %s with the federation's server what ours give",
    (file) => {
      const members: Given[] = [
        { document: project.spec(file) },
        {
          document: project.spec(`federation/${file}`),
          owns: "federation/v1beta1",
        },
      ];
      const { document, conflicts } = ours(members);
      const go = theirs(members);
      expect(document.paths).toEqual(go.paths);
      expect(document.definitions).toEqual(go.definitions);
      expect(operations(document)).toHaveLength(584);
      expect(conflicts).toEqual([]);
    },
  );

  it("differ if two members share a path: theirs lose the second member's own operations, ours do not", () => {
    const item = { delete: { operationId: "deleteAll", responses: { "200": { description: "OK" } } } };
    const second = project.spec("federation/swagger.json");
    const members: Given[] = [
      { document: project.spec("swagger.json") },
      { document: { ...second, paths: { ...second.paths, "/version/": item } } },
    ];
    expect(missing(operations(theirs(members)), operations(ours(members).document))).toEqual(["DELETE /version/"]);
  });

  it("differ for unused definitions: theirs take them from a member that owns one GroupVersion, ours do not", () => {
    const federation = project.spec("federation/swagger.json");
    const members: Given[] = [
      { document: project.spec("swagger.json") },
      {
        document: { ...federation, definitions: { ...federation.definitions, "v9.Unused": { type: "string" } } },
        owns: "federation/v1beta1",
      },
    ];
    const names = (document: Document) => Object.keys(document.definitions ?? {});
    expect(missing(names(ours(members).document), names(theirs(members)))).toEqual(["v9.Unused"]);
  });

  describe.skipIf(!project.hasShared)("of upstream's documents (needs ../shared)", () => {
    it.each([
      ["v1.5.json", []],
      ["v1.9.json", ["DeleteOptions", "ObjectMeta"].map((name) => `io.k8s.apimachinery.pkg.apis.meta.v1.${name}_v2`)],
    ])("rename definitions of the federation that differ in %s, as ours do", (file, renamed) => {
      const members: Given[] = [
        { document: project.upstream(file) },
        { document: project.upstream("federation-v1.8-dev.json"), owns: "federation/v1beta1" },
      ];
      const { document, conflicts } = ours(members);
      const go = theirs(members);
      expect(document.paths).toEqual(go.paths);
      const own = Object.keys(document.definitions ?? {});
      // Unused definitions are the difference named above. Theirs leave the winner's kinds to renamed definitions.
      const kept = Object.entries(go.definitions ?? {}).filter(([name]) => own.includes(name));
      expect(document.definitions).toEqual(
        Object.fromEntries(kept.map(([name, schema]) => [name, withoutKindsOf(go, name, schema)])),
      );
      expect(own.filter((name) => /_v\d+$/.test(name))).toEqual(renamed);
      expect(conflicts.map((conflict) => conflict.replace(/^definition .* is published as /, ""))).toEqual(renamed);
    });
  });
});
