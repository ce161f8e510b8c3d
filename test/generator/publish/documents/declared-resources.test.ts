import path from "node:path";
import { expect, test } from "vitest";
import { generateSpec } from "../../../../generator/index.js";
import { partitionV3 } from "../../../../openapi/convert/partition/partition-v3.js";
import { mergeDocuments } from "../../../../openapi/merge/merge-documents.js";
import type { Document } from "../../../../openapi/types/swagger-2.js";
import { REPOSITORY } from "../../../support/run-tool.js";

const EXTENSION = "x-groupversion-resources";

const beds = {
  group: "garden.example.com",
  version: "v1",
  kind: "Bed",
  plural: "beds",
  singular: "bed",
  scope: "Namespaced",
  shortNames: ["bd"],
  categories: ["all"],
};
const plants = {
  group: "garden.example.com",
  version: "v1",
  kind: "Plant",
  plural: "plants",
  singular: "plant",
  scope: "Cluster",
};

/** The greenhouse's documents under a profile, by name. */
async function greenhouse(profile: string): Promise<ReadonlyMap<string, string>> {
  const root = path.join(REPOSITORY, "test", "cases", "apis", "greenhouse", "input");
  const { files } = await generateSpec({ sources: ["api/**/*.ts"], profile }, root);
  return new Map(files.map((file) => [path.relative(path.join(root, "spec-output"), file.path), file.text]));
}

const parse = (files: ReadonlyMap<string, string>, name: string): Document =>
  JSON.parse(files.get(path.normalize(name)) ?? "") as Document;

test("definitions of kinds declare their resources, and merging and conversion keep the declarations", async () => {
  const files = await greenhouse("kubernetes");
  const [one, merged] = [parse(files, "garden/v1.json"), parse(files, "swagger.json")];
  for (const { definitions = {} } of [one, merged]) {
    expect(definitions["v1.Bed"]?.[EXTENSION]).toEqual([beds]);
    expect(definitions["v1.Plant"]?.[EXTENSION]).toEqual([plants]);
    expect(definitions["v1.BedList"]).not.toHaveProperty(EXTENSION);
  }
  const v3 = partitionV3(merged).get("apis/garden.example.com/v1")?.components?.schemas as
    Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  expect(v3?.["v1.Bed"]?.[EXTENSION]).toEqual([beds]);
});

test("a definition whose resource differs between two documents is kept as two definitions", async () => {
  const one = parse(await greenhouse("kubernetes"), "garden/v1.json");
  const bed = { ...one.definitions?.["v1.Bed"], [EXTENSION]: [{ ...beds, shortNames: ["b"] }] };
  const paths = Object.fromEntries(
    Object.entries(one.paths).map(([name, item]) => [name.replace("garden", "park"), item]),
  );
  const other = { ...one, paths, definitions: { ...one.definitions, "v1.Bed": bed } };
  const { document } = mergeDocuments(
    [
      { name: "garden", document: one },
      { name: "park", document: other },
    ],
    { paths: "union", rename: true },
  );
  expect(document.definitions?.["v1.Bed"]?.[EXTENSION]).toEqual([beds]);
  expect(document.definitions?.["v1.Bed_v2"]?.[EXTENSION]).toEqual([{ ...beds, shortNames: ["b"] }]);
});

test.each(["kubernetes-1.5", "kubernetes-1.5-extended", "kubernetes-1.8"])(
  "%s writes what Kubernetes wrote: no extension of ours",
  async (profile) => {
    const files = await greenhouse(profile);
    expect(files.size).toBeGreaterThan(3);
    for (const text of files.values()) expect(text).not.toContain("x-groupversion");
  },
);
