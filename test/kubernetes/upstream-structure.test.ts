import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic, Document } from "../../generator/index.js";
import { compareDigests } from "./support/compare-digests.js";
import { digestOf, type Digest, type DigestScope } from "./support/digest.js";
import { generateApi } from "./support/generate-api.js";
import { project } from "./support/project.js";
import { runTool } from "./support/run-tool.js";

const FEDERATION: DigestScope = { paths: "/apis/federation/", definitions: "io.k8s.kubernetes.federation." };

/** The merge annotations of `api-types/` have no effect here: they are for the extended profile. */
const withoutMergeAnnotations = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ code }) => code !== "GV1015");

const digest = (file: string): Digest => project.readJson("test", "kubernetes", file) as Digest;

describe("the v1.5 API under kubernetes-1.5", () => {
  let merged: Document;
  beforeAll(async () => {
    const generated = await generateApi("kubernetes", "kubernetes-1.5");
    expect(withoutMergeAnnotations(generated.spec.diagnostics)).toEqual([]);
    merged = generated.merged;
  });

  it("has upstream's structure, by the digest in the project", () => {
    const expected = digest("v1.5-digest.json");
    expect(expected.counts).toMatchObject({ paths: 281, operations: 573, definitions: 259, tags: 26 });
    expect(compareDigests(expected, digestOf(merged))).toEqual([]);
  });

  it.skipIf(!project.hasShared)("has 0 differences from upstream's document (needs ../shared)", () => {
    const { status, output } = runTool("spec-diff.mjs", merged, "v1.5.json");
    expect(output).toMatch(/^0 differences; ours 281 paths 573 operations 259 definitions;/);
    expect(status).toBe(0);
  });

  it.skipIf(!project.hasShared)("copies no sentence from upstream's document (needs ../shared)", () => {
    for (const upstream of ["v1.5.json", "v1.9.json", "federation-v1.8-dev.json"])
      expect(runTool("own-words.mjs", merged, upstream), upstream).toMatchObject({ status: 0 });
  });

  it.skipIf(!project.hasShared)("has digests that match upstream's documents (needs ../shared)", () => {
    expect(digestOf(project.upstream("v1.5.json"))).toEqual(digest("v1.5-digest.json"));
    expect(digestOf(project.upstream("federation-v1.8-dev.json"), FEDERATION)).toEqual(
      digest("federation-v1.8-digest.json"),
    );
  });
});

describe("the federation API under kubernetes-1.8", () => {
  let merged: Document;
  beforeAll(async () => {
    const generated = await generateApi("federation", "kubernetes-1.8");
    expect(withoutMergeAnnotations(generated.spec.diagnostics)).toEqual([]);
    merged = generated.merged;
  });

  it("has upstream's structure, by the digest in the project", () => {
    const expected = digest("federation-v1.8-digest.json");
    expect(expected.counts).toMatchObject({ paths: 7, operations: 12, definitions: 6 });
    expect(compareDigests(expected, digestOf(merged, FEDERATION))).toEqual([]);
  });

  it.skipIf(!project.hasShared)("has 0 differences from upstream's document (needs ../shared)", () => {
    const scope = ["--paths", FEDERATION.paths, "--definitions", FEDERATION.definitions];
    const { status, output } = runTool("spec-diff.mjs", merged, "federation-v1.8-dev.json", scope);
    expect(output).toMatch(/^0 differences;/);
    expect(status).toBe(0);
  });

  it.skipIf(!project.hasShared)("copies no sentence from upstream's document (needs ../shared)", () => {
    for (const upstream of ["federation-v1.8-dev.json", "v1.9.json"])
      expect(runTool("own-words.mjs", merged, upstream), upstream).toMatchObject({ status: 0 });
  });
});

it("keeps no prose in the digests", () => {
  for (const file of ["v1.5-digest.json", "federation-v1.8-digest.json"]) {
    const { counts, security, paths, definitions } = digest(file);
    expect(Object.values(counts).every(Number.isInteger)).toBe(true);
    expect(security).toMatch(/^[0-9a-f]{8}$/);
    const values = [...Object.values(paths), ...Object.values(definitions)].flatMap((level) => Object.values(level));
    expect(values.filter((value) => !/^[0-9a-f]{8}( [0-9a-f]{8})?$/.test(value))).toEqual([]);
    const names = [...Object.keys(paths), ...Object.keys(definitions)];
    expect(names.filter((name) => /\s/.test(name))).toEqual([]);
  }
});
