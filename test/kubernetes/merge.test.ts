import { describe, expect, it } from "vitest";
import { mergeDocuments, type Document, type Merged, type MergeOptions } from "../../generator/index.js";
import { METHODS } from "../../openapi/types/methods.js";
import { definitionsUsed } from "./support/definitions-used.js";
import { project } from "./support/project.js";
import { schemasOf } from "./support/schemas-of.js";
import { shuffled } from "./support/shuffled.js";

/** Merges two documents, and checks that neither of them changes. */
function merge(first: Document, second: Document, paths: MergeOptions["paths"]): Merged {
  const before = structuredClone([first, second]);
  const merged = mergeDocuments(
    [
      { name: "first.json", document: first },
      { name: "second.json", document: second },
    ],
    { paths, rename: true },
  );
  expect([first, second]).toEqual(before);
  return merged;
}

/** Every operation, as `GET /api/`. */
const operations = (document: Document): string[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => `${method.toUpperCase()} ${path}`),
  );

const names = (document: Document): string[] => Object.keys(document.definitions ?? {});

const dangling = (document: Document): string[] =>
  [...schemasOf(document, "lenient")].flatMap(([pointer, { $ref }]) =>
    $ref === undefined || names(document).includes($ref.replace("#/definitions/", "")) ? [] : [`${pointer}: ${$ref}`],
  );

/** A document with one operation that returns a definition. */
const rooted = (document: Document, name: string): Document => ({
  ...document,
  paths: {
    "/": { get: { responses: { "200": { description: "", schema: { $ref: `#/definitions/${name}` } } } } },
  },
});

const messages = (merged: Merged, code: string): string[] =>
  merged.diagnostics.filter((diagnostic) => diagnostic.code === code).map((diagnostic) => diagnostic.message);

describe.each(project.folders)("the modules of spec-output/%s", (folder) => {
  const modules = project.modules(folder).map(({ file, document }) => ({ name: file, document }));
  const whole = project.spec(`${folder}/swagger.json`);

  it.each([1, 2, 3, 4, 5, 6])("give swagger.json in any order (shuffle %i)", (seed) => {
    const order = shuffled(modules, seed);
    expect(order.map(({ name }) => name)).not.toEqual(modules.map(({ name }) => name));
    const { document, diagnostics } = mergeDocuments(order, { paths: "first", rename: true });
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(document.paths)).toBe(JSON.stringify(whole.paths));
    expect(JSON.stringify(document.definitions)).toBe(JSON.stringify(whole.definitions));
    expect({ ...document, info: undefined }).toEqual({ ...whole, info: undefined });
  });
});

describe("our federation's document merged into swagger.json", () => {
  const cluster = project.spec("swagger.json");
  const federation = project.spec("federation/swagger.json");

  it.each(["first", "union"] as const)("adds the federation's paths and nothing else (paths: %s)", (paths) => {
    const { document, diagnostics } = merge(cluster, federation, paths);
    expect(diagnostics).toEqual([]);
    const added = Object.keys(document.paths).filter((path) => !(path in cluster.paths));
    expect(added).toHaveLength(7);
    expect(added.filter((path) => !path.startsWith("/apis/federation/"))).toEqual([]);
    expect(operations(document)).toHaveLength(585);
    expect(names(document).filter((name) => !names(cluster).includes(name))).toEqual([
      "v1beta1.Cluster",
      "v1beta1.ClusterCondition",
      "v1beta1.ClusterList",
      "v1beta1.ClusterSpec",
      "v1beta1.ClusterStatus",
      "v1beta1.ServerAddressByClientCIDR",
    ]);
    expect(dangling(document)).toEqual([]);
  });

  it("merges the kinds of shared definitions under the extended profile", () => {
    const { document, diagnostics } = merge(
      project.spec("extended/swagger.json"),
      project.spec("federation/extended/swagger.json"),
      "union",
    );
    expect(diagnostics).toEqual([]);
    const kinds = (merged: Document) =>
      merged.definitions?.["v1.DeleteOptions"]?.["x-kubernetes-group-version-kind"] as { group: string }[];
    expect(kinds(document)).toHaveLength(kinds(project.spec("extended/swagger.json")).length + 1);
    expect(kinds(document).map(({ group }) => group)).toContain("federation");
  });
});

describe.skipIf(!project.hasShared)("upstream's federation document merged into v1.5's (needs ../shared)", () => {
  const cluster = project.hasShared ? project.upstream("v1.5.json") : project.spec("swagger.json");
  const federation = project.hasShared ? project.upstream("federation-v1.8-dev.json") : cluster;
  const later = project.hasShared ? project.upstream("v1.9.json") : cluster;

  const renamed = [
    "intstr.IntOrString_v2",
    "resource.Quantity_v2",
    "runtime.RawExtension_v2",
    "v1.DeleteOptions_v2",
    "v1.ObjectMeta_v2",
    "v1.OwnerReference_v2",
    "v1.Preconditions_v2",
    "version.Info_v2",
  ];

  it.each([
    ["v1.5", cluster],
    ["our v1.5", project.spec("swagger.json")],
  ])("keeps 7 paths and renames 8 definitions of %s", (_, first) => {
    for (const paths of ["first", "union"] as const) {
      const merged = merge(first, federation, paths);
      const { document } = merged;
      expect(Object.keys(document.paths).filter((path) => !(path in first.paths))).toEqual(
        Object.keys(federation.paths)
          .filter((path) => path.startsWith("/apis/federation/"))
          .sort(),
      );
      expect(Object.keys(document.paths)).toHaveLength(288);
      expect(messages(merged, "GV4004")).toHaveLength(8);
      expect(names(document).filter((name) => /_v\d+$/.test(name))).toEqual(renamed);
      for (const name of names(first)) expect(document.definitions?.[name], name).toEqual(first.definitions?.[name]);
      expect(dangling(document)).toEqual([]);
      expect(dangling(first)).toEqual([]);
    }
  });

  it("prunes what only the dropped paths used", () => {
    const { document } = merge(cluster, federation, "first");
    const added = names(document).filter((name) => !names(cluster).includes(name));
    const isKept = ([path]: readonly [string, unknown]) => path.startsWith("/apis/federation/");
    const kept = { ...federation, paths: Object.fromEntries(Object.entries(federation.paths).filter(isKept)) };
    const [before, after] = [definitionsUsed(federation), definitionsUsed(kept)];
    expect(names(federation).filter((name) => before.has(name) && !after.has(name))).toHaveLength(132);
    // Unused definitions stay with their references: here the old, short names of moved definitions.
    const unused = names(federation).filter((name) => !before.has(name));
    const targets = unused.map((name) => federation.definitions?.[name]?.$ref?.replace("#/definitions/", "") ?? "");
    const staying = new Set([...after, ...unused, ...targets]);
    for (const name of targets) definitionsUsed(rooted(federation, name)).forEach((used) => staying.add(used));
    expect(added.map((name) => name.replace(/_v2$/, "")).sort()).toEqual([...staying].sort());
  });

  it.each([
    ["federation into v1.5", cluster, federation],
    ["v1.5 into federation", federation, cluster],
    ["federation into v1.9", later, federation],
    ["v1.9 into federation", federation, later],
  ])("reports every lost operation, or loses none (%s)", (_, first, second) => {
    const all = new Set([...operations(first), ...operations(second)]);
    const whole = merge(first, second, "first");
    const lost = [...all].filter((operation) => !operations(whole.document).includes(operation));
    expect(messages(whole, "GV4006").sort()).toEqual(
      lost.map((operation) => `${operation} of second.json is left out: an earlier document has that path`).sort(),
    );
    const union = merge(first, second, "union");
    expect(operations(union.document).sort()).toEqual([...all].sort());
    expect(messages(union, "GV4006")).toEqual([]);
    expect(dangling(whole.document)).toEqual([]);
    expect(dangling(union.document)).toEqual([]);
  });

  it("loses one operation of the federation: a collection's DELETE, which v1.5's services lack", () => {
    const lost = messages(merge(cluster, federation, "first"), "GV4006");
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatch(/^DELETE \/api\/v1\/namespaces\/\{namespace\}\/services of /);
  });
});
