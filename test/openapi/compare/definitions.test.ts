import { expect, test } from "vitest";
import { DefinitionComparer } from "../../../openapi/compare/definition-comparer.js";
import { sideOf } from "./support/sides.js";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
const object = (properties: object, required: readonly string[] = []) => ({ type: "object", properties, required });

const DOCUMENT = {
  swagger: "2.0",
  info: { title: "Pets", version: "1" },
  paths: {},
  definitions: {
    "v1.Pet": { ...object({ spec: ref("v1.Spec"), kind: text }), description: "A pet" },
    "v2.Pet": { ...object({ spec: ref("v2.Spec"), kind: text }), description: "Another text" },
    "v1.Spec": object({ name: text, age: { type: "integer" }, toys: { type: "array", items: ref("v1.Toy") } }),
    "v2.Spec": object({ name: text, color: text, toys: { type: "array", items: ref("v2.Toy") } }, ["name"]),
    "v1.Toy": object({ size: { type: "string", enum: ["S", "M"] }, parts: { type: "array", items: ref("v1.Toy") } }),
    "v2.Toy": object({ size: { type: "string", enum: ["S", "L"] }, parts: { type: "array", items: ref("v2.Toy") } }),
  },
};

const comparer = async (): Promise<DefinitionComparer> => {
  const { documents } = await sideOf(JSON.stringify(DOCUMENT), "pets.json");
  const [document] = documents;
  if (document === undefined) throw new Error("there is no document");
  return new DefinitionComparer(document);
};

test("two versions of a kind differ by their fields and those below, each in words and with the definition that has it", async () => {
  expect((await comparer()).compare("v1.Pet", "v2.Pet")).toEqual([
    { kind: "changed", path: ["spec", "name"], owner: "v2.Spec", note: "became required" },
    { kind: "removed", path: ["spec", "age"], owner: "v1.Spec", note: "" },
    { kind: "added", path: ["spec", "color"], owner: "v2.Spec", note: "" },
    { kind: "changed", path: ["spec", "toys", "size"], owner: "v2.Toy", note: 'may no longer be "M"; may be "L", too' },
  ]);
});

test("a definition does not differ from itself, and one that does not exist from none", async () => {
  const definitions = await comparer();
  expect(definitions.compare("v1.Pet", "v1.Pet")).toEqual([]);
  expect(definitions.compare("v1.Pet", "v3.Pet")).toEqual([]);
});
