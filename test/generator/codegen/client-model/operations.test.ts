import { expect, test } from "vitest";
import { buildFrom, modelOf, reportsOf, type Json } from "../../../support/documents/model-of.js";

const responses = { 200: { description: "" } };
const operation = (facts: object = {}): Json => ({ responses, ...facts });

const names: readonly (readonly [
  method: string,
  path: string,
  operationId: string | undefined,
  want: readonly string[],
])[] = [
  ["get", "/pets", "listPets", ["listPets", "getPets"]],
  ["get", "/pets", "list pets", ["list pets", "getPets"]],
  ["get", "/pets/{petId}", undefined, ["getPetsByPetId"]],
  ["post", "/pets/{pet-id}/photos.json/", undefined, ["postPetsByPetIdPhotosJson"]],
  ["get", "/", "", ["getRoot"]],
  ["put", "/{c}/{b}?comp=page&update", undefined, ["putByCByBCompPageUpdate"]],
  ["get", "/猫/{名}", undefined, ["get猫By名"]],
  ["get", "/pets", "shop.api.list_pets", ["list_pets", "shop.api.list_pets", "getPets"]],
  ["get", "/pets", "pets.list", ["pets.list", "getPets"]],
];

test.each(names)("%s %s with the id %s", async (method, path, operationId, want) => {
  const { model } = await modelOf({ paths: { [path]: { [method]: operation({ operationId }) } } });
  const [found] = model.groups.flatMap((group) => group.operations);
  expect(found && [found.nameHint, ...found.qualifiedHints]).toEqual(want);
});

test("operations are grouped by their first tag; groups are sorted, operations by path and method", async () => {
  const { model, reports } = await modelOf({
    tags: [
      { name: "pets", description: "All pets." },
      { name: "pets", description: "Again." },
    ],
    paths: {
      "/b": { delete: operation({ tags: ["pets", "odd"] }), get: operation({ tags: ["pets"] }), head: operation() },
      "/a": { post: operation({ tags: ["pets"] }), options: operation({ tags: ["Ω / tag"] }) },
    },
  });
  expect(
    model.groups.map(({ id, description, operations }) => [id, description, operations.map((each) => each.id)]),
  ).toEqual([
    ["", "", ["HEAD /b"]],
    ["pets", "All pets.", ["POST /a", "GET /b", "DELETE /b"]],
    ["Ω / tag", "", ["OPTIONS /a"]],
  ]);
  expect(reports).toEqual([]);
});

test("an operation keeps its summary, description, deprecation and id", async () => {
  const facts = { summary: "Sum.", description: "All of it.", deprecated: true, operationId: "x" };
  const { operation: find } = await modelOf({ paths: { "/": { get: operation(facts) } } });
  expect(find("GET /")).toMatchObject({ ...facts, method: "get", path: "/" });
});

test("a path item may be a reference, which two paths may share", async () => {
  const { model } = await modelOf(
    { paths: { "/a": { $ref: "paths.json#/item" }, "/b": { $ref: "paths.json#/item" } } },
    { "paths.json": { item: { get: operation({ operationId: "look" }) } } },
  );
  expect(model.groups.flatMap((group) => group.operations.map(({ id, nameHint }) => [id, nameHint]))).toEqual([
    ["GET /a", "look"],
    ["GET /b", "look"],
  ]);
});

test("paths in Azure's extension count as paths; other extensions do not", async () => {
  const { model, reports } = await modelOf({
    paths: {
      "/{c}": {
        get: operation(),
        parameters: [{ name: "c", in: "path", required: true, type: "string" }],
        "x-any": {},
      },
      "x-note": {},
    },
    "x-ms-paths": {
      "/{c}?comp=list": { get: operation(), parameters: [{ name: "c", in: "path", required: true, type: "string" }] },
    },
  });
  expect(model.groups[0]?.operations.map(({ path }) => path)).toEqual(["/{c}", "/{c}?comp=list"]);
  expect(reports).toEqual([]);
});

const faulty: readonly (readonly [
  title: string,
  document: { readonly [key: string]: Json },
  ids: readonly string[],
  reports: readonly string[],
])[] = [
  ["a path without its slash", { paths: { pets: { get: operation() } } }, ["GET /pets"], ["GV6077 #/paths/pets"]],
  ["a method of later versions", { paths: { "/": { trace: operation() } } }, [], ["GV6075 #/paths/~1/trace"]],
  ["an operation that is not an object", { paths: { "/": { get: "list" } } }, [], ["GV6075 #/paths/~1/get"]],
  ["a path item that is not an object", { paths: { "/": [] } }, [], ["GV6075 #/paths/~1"]],
  [
    "tags that are not strings",
    { paths: { "/": { get: operation({ tags: [7, "a"] }) } } },
    ["GET /"],
    ["GV6075 #/paths/~1/get/tags"],
  ],
  [
    "tags that are not a list",
    { paths: { "/": { get: operation({ tags: "a" }) } } },
    ["GET /"],
    ["GV6075 #/paths/~1/get/tags"],
  ],
  [
    "an id that is used twice",
    { paths: { "/a": { get: operation({ operationId: "x" }) }, "/b": { get: operation({ operationId: "x" }) } } },
    ["GET /a", "GET /b"],
    ["GV6074 #/paths/~1b/get"],
  ],
];

test.each(faulty)("%s", async (_, document, ids, reports) => {
  const { model, reports: found } = await modelOf(document);
  expect(model.groups.flatMap((group) => group.operations.map(({ id }) => id))).toEqual(ids);
  expect(found).toEqual(reports);
});

test("a document that cannot be represented is refused, with every reason", async () => {
  const head = { swagger: "2.0", info: { title: "Test", version: "1" } };
  const paths = { "/a": { get: operation() }, a: { get: operation() }, "/b": { put: operation() } };
  const { model, diagnostics } = await buildFrom({
    ...head,
    paths,
    "x-ms-paths": { "/b": { put: operation() } },
    definitions: [],
  });
  expect(model).toBeUndefined();
  expect(reportsOf(diagnostics.filter(({ severity }) => severity === "error"))).toEqual([
    "GV6050 #/paths/a/get",
    "GV6050 #/x-ms-paths/~1b/put",
    "GV6078 #/definitions",
  ]);
});

test("title and version are strings, even if YAML parses them as numbers", async () => {
  const { model } = await modelOf({ info: { title: 7, version: 1.5, description: "It." } });
  expect(model).toMatchObject({ title: "", version: "1.5", description: "It." });
});
