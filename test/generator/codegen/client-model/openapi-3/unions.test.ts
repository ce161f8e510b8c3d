import { describe, expect, test } from "vitest";
import type { Type, UnionType } from "../../../../../generator/codegen/client-model/client-model.js";
import { modelOf, type Json } from "../../../../support/documents/model-of.js";

const text: Type = { kind: "scalar", scalar: "string" };
const reference = (id: string): Type => ({ kind: "reference", id });

const constant = (value: string): Json => ({ const: value });
const object = (properties: { readonly [name: string]: Json }, required: readonly string[] = []): Json => ({
  type: "object",
  properties,
  required,
});

/** The model of some schemas in OpenAPI 3.1. */
const schemas = (all: { readonly [name: string]: Json }, openapi = "3.1.0") =>
  modelOf({ openapi, components: { schemas: all } });

async function typeOf(it: Json, others: { readonly [name: string]: Json } = {}, openapi?: string): Promise<Type> {
  const { type } = await schemas({ ...others, It: it }, openapi);
  return type("It").type;
}

async function unionOf(it: Json, others: { readonly [name: string]: Json } = {}): Promise<UnionType> {
  const type = await typeOf(it, others);
  if (type.kind !== "union") throw new Error(`a union was expected, not ${JSON.stringify(type)}`);
  return type;
}

describe("what is written as a union and is none", () => {
  const Pet = object({ name: { type: "string" } });
  test.each<readonly [string, Json, Type]>([
    [
      "a type and null",
      { anyOf: [{ $ref: "#/components/schemas/Pet" }, { type: "null" }] },
      { kind: "nullable", type: reference("Pet") },
    ],
    ["one member", { oneOf: [{ $ref: "#/components/schemas/Pet" }] }, reference("Pet")],
    ["equal members", { anyOf: [{ type: "string" }, { type: "string", maxLength: 3 }] }, text],
    [
      "constants",
      {
        oneOf: [
          { const: "a", title: "First" },
          { const: "b", description: "The second." },
        ],
      },
      {
        kind: "enum",
        values: [
          { value: "a", name: "First" },
          { value: "b", description: "The second." },
        ],
        open: false,
        literal: false,
      },
    ],
    [
      "an enum or any other string",
      { anyOf: [{ enum: ["a", "b"] }, { type: "string" }] },
      { kind: "enum", values: [{ value: "a" }, { value: "b" }], open: true, literal: false },
    ],
    [
      "sets of required properties",
      { ...(Pet as object), oneOf: [{ required: ["name"] }, { required: ["id"] }] },
      { kind: "object", properties: [expect.objectContaining({ name: "name" })] as never },
    ],
    ["constraints of a type around them", { type: "string", anyOf: [{ maxLength: 3 }, { pattern: "^x" }] }, text],
  ])("%s", async (_, it, want) => {
    expect(await typeOf(it, { Pet })).toEqual(want);
  });

  test("a nested union's members that the outer one has as well", async () => {
    const nested = { oneOf: [{ type: "string" }, { anyOf: [{ type: "string" }, { type: "boolean" }] }] };
    expect(await unionOf(nested)).toMatchObject({ members: [text, { kind: "scalar", scalar: "boolean" }] });
  });

  test("a list of types with null", async () => {
    expect(await typeOf({ type: ["array", "null"], items: { type: "string" } })).toEqual({
      kind: "nullable",
      type: { kind: "array", items: text },
    });
  });

  test("each type of a list has the keywords that apply to it", async () => {
    expect(await typeOf({ type: ["string", "array"], items: { type: "integer" }, minItems: 1 })).toEqual({
      kind: "union",
      members: [text, { kind: "array", items: { kind: "scalar", scalar: "integer" } }],
      exclusive: false,
    });
  });
});

describe("what tells members apart", () => {
  const Cat = object({ kind: { type: "string" }, lives: { type: "integer" } });
  const Dog = object({ kind: { type: "string" }, tricks: { type: "integer" } });
  const oneOf = ["Cat", "Dog"].map((name) => ({ $ref: `#/components/schemas/${name}` }));

  test("the names of the schemas, without a mapping", async () => {
    const { discriminator } = await unionOf({ oneOf, discriminator: { propertyName: "kind" } }, { Cat, Dog });
    expect(discriminator).toEqual({
      property: "kind",
      members: [
        { value: "Cat", member: reference("Cat") },
        { value: "Dog", member: reference("Dog") },
      ],
      inferred: false,
    });
  });

  test("a mapping, with several values for one schema, by reference or by name, in any order", async () => {
    const mapping = { tom: "#/components/schemas/Cat", tabby: "Cat", rex: "Dog" };
    const reversed = Object.fromEntries(Object.entries(mapping).reverse());
    const [one, other] = await Promise.all(
      [mapping, reversed].map((each) =>
        unionOf({ oneOf, discriminator: { propertyName: "kind", mapping: each } }, { Cat, Dog }),
      ),
    );
    expect(one?.discriminator?.members).toEqual([
      { value: "rex", member: reference("Dog") },
      { value: "tabby", member: reference("Cat") },
      { value: "tom", member: reference("Cat") },
    ]);
    expect(other).toEqual(one);
  });

  test("a constant counts more than the mapping, and a warning says so", async () => {
    const { type, reports } = await schemas({
      Cat: object({ kind: constant("cat") }),
      Dog,
      It: { oneOf, discriminator: { propertyName: "kind", mapping: { feline: "Cat", dog: "Dog" } } },
    });
    const it = type("It").type as UnionType;
    expect(it.discriminator?.members.map(({ value }) => value)).toEqual(["cat", "dog"]);
    expect(reports).toEqual(["GV6103 #/components/schemas/It"]);
  });

  test("constants alone, if each member has others", async () => {
    const { discriminator } = await unionOf({
      anyOf: [
        object({ type: constant("a"), x: { type: "string" } }, ["type"]),
        object({ type: { enum: ["b", "c"] } }, ["type"]),
      ],
    });
    expect(discriminator).toMatchObject({ property: "type", inferred: true });
    expect(discriminator?.members.map(({ value }) => value)).toEqual(["a", "b", "c"]);
  });

  test.each([
    ["beside null", { anyOf: [constant("a"), { type: "null" }] }],
    ["each with a description", { type: "string", oneOf: [{ const: "a", description: "First." }] }],
    ["in a part", { allOf: [{ $ref: "#/components/schemas/Kind" }], description: "Which." }],
  ])("constants that are written %s", async (_, type) => {
    const { discriminator } = await unionOf(
      { anyOf: [object({ type }), object({ type: constant("b") })] },
      { Kind: constant("a") },
    );
    expect(discriminator?.members.map(({ value }) => value)).toEqual(["a", "b"]);
  });

  test("the one member that leaves the property open takes all other values", async () => {
    const { discriminator } = await unionOf(
      {
        anyOf: [
          { $ref: "#/components/schemas/A" },
          { $ref: "#/components/schemas/B" },
          { $ref: "#/components/schemas/Other" },
        ],
      },
      { A: object({ t: constant("a") }), B: object({ t: constant("b") }), Other: object({ t: { type: "string" } }) },
    );
    expect(discriminator).toMatchObject({ property: "t", inferred: true, fallback: reference("Other") });
  });

  test("nothing, if two members share a value", async () => {
    const { discriminator } = await unionOf({
      anyOf: [object({ t: { enum: ["a", "b"] } }), object({ t: { enum: ["b", "c"] }, x: { type: "string" } })],
    });
    expect(discriminator).toBeUndefined();
  });

  test("nothing is needed where JSON types differ", async () => {
    expect(await unionOf({ oneOf: [{ $ref: "#/components/schemas/Cat" }, { type: "string" }] }, { Cat })).toEqual({
      kind: "union",
      members: [reference("Cat"), text],
      exclusive: true,
    });
  });
});

describe("the property that tells members apart", () => {
  const tagOf = (type: Type, name: string): unknown => {
    const object = type.kind === "allOf" ? type.parts.find((part) => part.kind === "object") : type;
    const found = object?.kind === "object" ? object.properties.find((property) => property.name === name) : undefined;
    return found?.type.kind === "enum" && found.type.tag === true
      ? found.type.values.map(({ value }) => value)
      : found?.type;
  };

  test("has the values of the mapping, although the members only say that it is a string", async () => {
    const { type } = await schemas({
      Cat: object({ kind: { type: "string" } }),
      Dog: object({ tricks: { type: "integer" } }),
      It: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind", mapping: { tabby: "Cat", tom: "Cat", dog: "Dog" } },
      },
    });
    expect(tagOf(type("Cat").type, "kind")).toEqual(["tabby", "tom"]);
    expect(tagOf(type("Dog").type, "kind")).toEqual(["dog"]);
  });

  test("has the values of a type that extends the member as well", async () => {
    const { type } = await schemas({
      Boat: object({ kind: { type: "string" } }),
      Ferry: { allOf: [{ $ref: "#/components/schemas/Boat" }, object({ cars: { type: "integer" } })] },
      It: {
        oneOf: [{ $ref: "#/components/schemas/Boat" }, { $ref: "#/components/schemas/Ferry" }],
        discriminator: { propertyName: "kind", mapping: { boat: "Boat", ferry: "Ferry" } },
      },
    });
    expect(tagOf(type("Boat").type, "kind")).toEqual(["boat", "ferry"]);
    expect(tagOf(type("Ferry").type, "kind")).toEqual(["ferry"]);
  });
});

describe("unions beside other keywords", () => {
  const A = object({ a: { type: "string" } });
  const B = object({ b: { type: "string" } });
  const anyOf = [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }];

  test("properties hold for every member", async () => {
    const type = await typeOf({ properties: { title: { type: "string" } }, anyOf }, { A, B });
    expect(type).toMatchObject({ kind: "allOf", parts: [{ kind: "object" }, { kind: "union" }] });
  });

  test("a member that extends the schema around it has its properties, without the union", async () => {
    const { type } = await schemas({
      Animal: {
        type: "object",
        properties: { species: { type: "string" }, name: { type: "string" } },
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "species", mapping: { cat: "Cat", dog: "Dog" } },
      },
      Cat: { allOf: [{ $ref: "#/components/schemas/Animal" }, object({ lives: { type: "integer" } })] },
      Dog: { allOf: [{ $ref: "#/components/schemas/Animal" }, object({ tricks: { type: "integer" } })] },
    });
    expect(type("Animal").type).toMatchObject({ kind: "union", members: [reference("Cat"), reference("Dog")] });
    const cat = type("Cat").type;
    expect(cat.kind === "object" && cat.properties.map(({ name }) => name)).toEqual(["lives", "name", "species"]);
  });

  test("a reference counts together with what stands beside it in 3.1, and alone in 3.0", async () => {
    const it = { $ref: "#/components/schemas/A", properties: { more: { type: "string" } } };
    const { type } = await schemas({ A, Holder: object({ it }) });
    expect(type("Holder/it").type).toMatchObject({ kind: "allOf", parts: [reference("A"), { kind: "object" }] });
    const older = await schemas({ A, Holder: object({ it }) }, "3.0.3");
    expect(older.type("Holder").type).toMatchObject({ properties: [{ name: "it", type: reference("A") }] });
  });

  test("null beside a reference, and through an allOf of one", async () => {
    const nullable = { kind: "nullable", type: reference("A") };
    const beside = await schemas(
      { A, Holder: object({ it: { $ref: "#/components/schemas/A", nullable: true } }) },
      "3.0.3",
    );
    expect(beside.type("Holder").type).toMatchObject({ properties: [{ type: nullable }] });
    const { type } = await schemas({ Id: { type: ["string", "null"] }, It: { allOf: [{ type: ["string", "null"] }] } });
    expect(type("It").type).toEqual(type("Id").type);
  });
});

test("names of inline members do not depend on their order", async () => {
  const members = [
    object({ word: constant("ready") }),
    object({ word: constant("broken") }),
    object({ z: { type: "string" } }),
  ];
  const ids = async (anyOf: readonly Json[]): Promise<readonly string[]> => {
    const { model } = await schemas({ It: { anyOf } });
    return model.types.map(({ id }) => id);
  };
  expect(await ids(members)).toEqual(["It", "It/|broken", "It/|object3", "It/|ready"]);
  expect((await ids([...members].reverse())).filter((id) => /ready|broken/.test(id))).toEqual([
    "It/|broken",
    "It/|ready",
  ]);
});
