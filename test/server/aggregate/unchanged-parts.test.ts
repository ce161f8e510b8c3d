import { expect, test } from "vitest";
import { Aggregator } from "../../../server/aggregate/aggregator.js";
import { discoveryOf } from "../../../server/discovery/discovery-of.js";
import { mergeDocuments, type Document } from "../../../generator/index.js";
import { partitionV3 } from "../../../openapi/convert/partition/partition-v3.js";
import type { ServedDocuments } from "../../../server/documents/sources/served-documents.js";
import { project } from "../../kubernetes/support/project.js";
import { shuffled } from "../../kubernetes/support/shuffled.js";

/** All modules of our document, each as a member. */
const modules = project
  .modules("extended")
  .map(({ file, document }) => ({ name: file.replace("extended/", ""), document }));

const aggregate = (members: typeof modules): Aggregator =>
  new Aggregator({ members: members.map((member) => ({ ...member, priority: -modules.indexOf(member) })) });

const served = (aggregator: Aggregator): ServedDocuments => {
  const documents = aggregator.current();
  if (documents === undefined) throw new Error(JSON.stringify(aggregator.status()));
  return documents;
};

const moduleOf = (name: string): Document => {
  const found = modules.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found.document;
};

/** A module with a changed description of its first operation. */
function edited(name: string): Document {
  const document = moduleOf(name);
  const [path = "", item = {}] = Object.entries(document.paths)[0] ?? [];
  const operation = { ...item.get, description: "changed", responses: item.get?.responses ?? {} };
  return { ...document, paths: { ...document.paths, [path]: { ...item, get: operation } } };
}

const whole = mergeDocuments(modules, { paths: "union", rename: true }).document;

/** Keys of the OpenAPI 3.0 documents that are new objects. */
const changedKeys = (before: ServedDocuments, after: ServedDocuments): string[] =>
  [...(after.v3 ?? [])].filter(([key, document]) => before.v3?.get(key) !== document).map(([key]) => key);

test.each([1, 2])("the order of arrival does not change the bytes (shuffle %i)", (seed) => {
  const aggregator = aggregate(shuffled(modules, seed));
  expect(Buffer.from(served(aggregator).v2?.json() ?? "").toString()).toBe(JSON.stringify(whole));
  expect(aggregator.status().flatMap(({ conflicts }) => conflicts)).toEqual([]);
});

test("OpenAPI 3.0 and discovery documents equal those derived from the merged document", () => {
  const { v3, discovery } = served(aggregate(modules));
  const parts = [...(v3 ?? [])].map(([key, document]) => [key, document.document()] as const);
  expect(Object.fromEntries(parts)).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(partitionV3(whole)))));
  expect(discovery).toEqual(discoveryOf(whole));
});

test("a change of one member leaves all unaffected parts the same", () => {
  const aggregator = aggregate(modules);
  const before = served(aggregator);
  expect(aggregator.replace("batch/v1.json", edited("batch/v1.json"))).toBeUndefined();
  const after = served(aggregator);
  expect(after.v2).not.toBe(before.v2);
  expect(changedKeys(before, after)).toEqual(["apis/batch/v1"]);
  expect(after.discovery).toBe(before.discovery);
});

test("an unchanged response of a member changes nothing", () => {
  const aggregator = aggregate(modules);
  const before = served(aggregator);
  aggregator.replace("core/v1.json", Buffer.from(JSON.stringify(moduleOf("core/v1.json"))));
  expect(served(aggregator)).toBe(before);
});

test("adding and removing a GroupVersion changes no other document", () => {
  const aggregator = aggregate(modules);
  const before = served(aggregator);
  const apps = moduleOf("apps/v1beta1.json");
  aggregator.replace("apps/v1beta1.json", { ...apps, paths: {}, definitions: {} });
  const without = served(aggregator);
  expect(before.v3?.has("apis/apps/v1beta1")).toBe(true);
  expect(without.v3?.has("apis/apps/v1beta1")).toBe(false);
  expect(changedKeys(before, without)).toEqual([]);
  aggregator.replace("apps/v1beta1.json", apps);
  expect(Buffer.from(served(aggregator).v2?.json() ?? "").equals(before.v2?.json() ?? Buffer.from("none"))).toBe(true);
});
