import { describe, expect, test } from "vitest";
import { compareValues, linesOf } from "./support/sides.js";

type Schema = object;

const swagger = (
  definitions: Readonly<Record<string, Schema>>,
  { body = {}, answer = {} }: { body?: Schema; answer?: Schema },
) => ({
  swagger: "2.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      post: {
        parameters: [{ name: "pet", in: "body", required: true, schema: body }],
        responses: { 200: { description: "", schema: answer } },
      },
    },
  },
  definitions,
});

const pet = (name: Schema, required: readonly string[] = []) => ({
  type: "object",
  properties: { name },
  ...(required.length > 0 && { required }),
});

const ref = (name: string) => ({ $ref: `#/definitions/${name}` });

/** Compares a schema that requests and responses share. */
const bothWays = async (old: Schema, now: Schema) =>
  linesOf(
    await compareValues(
      swagger({ Pet: old }, { body: ref("Pet"), answer: ref("Pet") }),
      swagger({ Pet: now }, { body: ref("Pet"), answer: ref("Pet") }),
    ),
  );

describe("the level depends on the direction", () => {
  const required = [pet({ type: "string" }), pet({ type: "string" }, ["name"])] as const;

  test("a field that becomes required breaks requests only", async () => {
    const sent = await compareValues(swagger({}, { body: required[0] }), swagger({}, { body: required[1] }));
    expect(linesOf(sent)).toEqual(["breaking property-became-required POST /pets body.name"]);
    const returned = await compareValues(swagger({}, { answer: required[0] }), swagger({}, { answer: required[1] }));
    expect(linesOf(returned)).toEqual(["safe property-became-required POST /pets 200.name"]);
  });

  test("a field that becomes optional breaks answers only", async () => {
    const sent = await compareValues(swagger({}, { body: required[1] }), swagger({}, { body: required[0] }));
    expect(linesOf(sent)).toEqual(["safe property-became-optional POST /pets body.name"]);
    const returned = await compareValues(swagger({}, { answer: required[1] }), swagger({}, { answer: required[0] }));
    expect(linesOf(returned)).toEqual(["breaking property-became-optional POST /pets 200.name"]);
  });

  test("a schema that is used both ways counts by the worse, and is reported once", async () => {
    const { changes } = await compareValues(
      swagger({ Pet: required[0] }, { body: ref("Pet"), answer: ref("Pet") }),
      swagger({ Pet: required[1] }, { body: ref("Pet"), answer: ref("Pet") }),
    );
    expect(changes).toMatchObject([
      { id: "property-became-required", level: "breaking", direction: "both", operations: 1, path: "Pet.name" },
    ]);
  });

  test("read-only fields are not sent, and write-only ones not returned", async () => {
    const text = { type: "string", readOnly: true };
    expect(await bothWays(pet(text), pet(text, ["name"]))).toEqual(["safe property-became-required Pet.name"]);
  });

  test("what is read-only in a schema that is only sent is compared nevertheless", async () => {
    const sent = await compareValues(
      swagger({}, { body: pet({ type: "string", readOnly: true }) }),
      swagger({}, { body: pet({ type: "integer", readOnly: true }) }),
    );
    expect(linesOf(sent)).toEqual(["breaking type-changed POST /pets body.name"]);
  });
});

describe("what is written in another way is no change", () => {
  const shape = pet({ type: "string", maxLength: 5 }, ["name"]);
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, Schema>>,
    Schema,
    Readonly<Record<string, Schema>>,
    Schema,
  ])[] = [
    ["a definition with another name", { Pet: shape }, ref("Pet"), { Animal: shape }, ref("Animal")],
    ["a schema in its place", { Pet: shape }, ref("Pet"), {}, shape],
    ["an only part of allOf", { Pet: shape }, ref("Pet"), { Pet: shape }, { allOf: [ref("Pet")] }],
    ["an alias", { Pet: shape }, ref("Pet"), { Alias: ref("Pet"), Pet: shape }, ref("Alias")],
    [
      "a schema that contains itself, unrolled once",
      { Tree: { type: "object", properties: { child: ref("Tree") } } },
      ref("Tree"),
      {
        Inner: { type: "object", properties: { child: ref("Inner") } },
        Tree: { type: "object", properties: { child: ref("Inner") } },
      },
      ref("Tree"),
    ],
    [
      "two schemas that contain each other",
      { A: { type: "object", properties: { b: ref("B") } }, B: { type: "object", properties: { a: ref("A") } } },
      ref("A"),
      { C: { type: "object", properties: { b: ref("D") } }, D: { type: "object", properties: { a: ref("C") } } },
      ref("C"),
    ],
    [
      "fields in another order",
      {},
      { type: "object", required: ["a", "b"], properties: { a: {}, b: {} } },
      {},
      { type: "object", required: ["b", "a"], properties: { b: {}, a: {} } },
    ],
    [
      "fields of a schema in a part of their own",
      {},
      { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "string" } } },
      { Base: { type: "object", required: ["a"], properties: { a: { type: "string" } } } },
      { allOf: [ref("Base"), { type: "object", properties: { b: { type: "string" } } }] },
    ],
    [
      "values of an enum in another order",
      {},
      { type: "string", enum: ["a", "b"] },
      {},
      { type: "string", enum: ["b", "a"] },
    ],
  ];

  test.each(cases)("%s", async (_, old, from, now, to) => {
    expect(
      linesOf(await compareValues(swagger(old, { body: from, answer: from }), swagger(now, { body: to, answer: to }))),
    ).toEqual([]);
  });
});

describe("fields", () => {
  test("a change in a schema that contains itself is reported once", async () => {
    const tree = (value: Schema) => ({
      type: "object",
      properties: { value, children: { type: "array", items: ref("Pet") } },
    });
    expect(await bothWays(tree({ type: "string" }), tree({ type: "integer" }))).toEqual([
      "breaking type-changed Pet.value",
    ]);
  });

  test("a field that has another name and the same shape is one change", async () => {
    const old = { type: "object", properties: { podIp: { type: "string" } } };
    const now = { type: "object", properties: { pod_ip: { type: "string" } } };
    expect(await bothWays(old, now)).toEqual(["breaking property-renamed Pet.podIp"]);
  });

  test("two fields of the same type with unlike names are two changes", async () => {
    const old = { type: "object", properties: { name: { type: "string" } } };
    const now = { type: "object", properties: { color: { type: "string" } } };
    expect(await bothWays(old, now)).toEqual([
      "dangerous property-removed Pet.name",
      "safe property-added-optional Pet.color",
    ]);
  });

  test("an array that becomes an object is breaking, and its fields are not listed", async () => {
    const list = { type: "array", items: { type: "string" } };
    const object = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
    expect(await bothWays(pet(list), pet(object))).toEqual(["breaking type-changed Pet.name"]);
  });

  test("fields may be called __proto__, constructor and $ref", async () => {
    const old: unknown = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"},"$ref":{"type":"string"}}}',
    );
    expect(await bothWays(old as Schema, { type: "object", properties: {} })).toEqual([
      "dangerous property-removed Pet.$ref",
      "dangerous property-removed Pet.__proto__",
      "dangerous property-removed Pet.constructor",
    ]);
  });
});

test("uniqueItems restricts lists only", async () => {
  const list = { type: "array", items: { type: "string" } };
  expect(await bothWays(pet({ type: "string" }), pet({ type: "string", uniqueItems: true }))).toEqual([
    "safe restated Pet.name",
  ]);
  expect(await bothWays(pet(list), pet({ ...list, uniqueItems: true }))).toEqual(["breaking bound-added Pet.name"]);
});
