import { expect, test } from "vitest";
import { modelOf, type Json } from "../../../support/documents/model-of.js";

const object = { type: "object", properties: { a: { type: "string" } } };
const answer = (schema: Json): Json => ({ description: "", schema });

/** The candidate names of all types by id, best first. */
async function names(
  document: { readonly [key: string]: Json | undefined },
  others: Readonly<Record<string, Json>> = {},
): Promise<Record<string, string[]>> {
  const { model } = await modelOf(document, others);
  return Object.fromEntries(
    model.types.map((type) => [type.id, [type.nameHint, ...type.qualifiedHints].map((words) => words.join(" "))]),
  );
}

test("definitions are named after the last part of their name, with more parts in front if that is ambiguous", async () => {
  const definitions = {
    Pet: object,
    "models.Pet": object,
    "io.example.shop.v1": object,
    "Page«Pet»": object,
    "a b": object,
  };
  expect(await names({ definitions })).toEqual({
    Pet: ["Pet"],
    "models.Pet": ["Pet", "models Pet"],
    "io.example.shop.v1": ["shop v1", "example shop v1", "io example shop v1"],
    "Page«Pet»": ["Page«Pet»"],
    "a b": ["a b"],
  });
});

test("objects inside a definition are named after the path to them", async () => {
  const inner = {
    type: "object",
    properties: {
      spec: { type: "object", properties: { ports: { type: "array", items: object } } },
      labels: { type: "object", additionalProperties: object },
    },
  };
  expect(await names({ definitions: { Pod: inner } })).toEqual({
    Pod: ["Pod"],
    "Pod/labels/{}": ["Pod labels value"],
    "Pod/spec": ["Pod spec"],
    "Pod/spec/ports/[]": ["Pod spec ports item"],
  });
});

test("types of requests and responses are named after the operation", async () => {
  const operation = {
    operationId: "addPet",
    parameters: [{ name: "pet", in: "body", schema: object }],
    responses: { 201: answer(object), 404: answer(object), default: answer({ type: "array", items: object }) },
  };
  const unnamed = { responses: { 200: answer(object), 202: answer(object) } };
  expect(await names({ paths: { "/pets": { post: operation, put: unnamed } } })).toEqual({
    "POST /pets/body": ["addPet Body", "postPets Body"],
    "POST /pets/responses/201": ["addPet Response", "postPets Response"],
    "POST /pets/responses/404": ["addPet 404 Response", "postPets 404 Response"],
    "POST /pets/responses/default/[]": ["addPet default Response item", "postPets default Response item"],
    "PUT /pets/responses/200": ["putPets 200 Response"],
    "PUT /pets/responses/202": ["putPets 202 Response"],
  });
});

test("a title is a name if it is written as one", async () => {
  const inner = (title: string): Json => ({ type: "object", properties: { it: { ...object, title } } });
  const definitions = { A: inner("PetFilter"), B: inner("A filter for pets"), C: inner("filter") };
  expect(await names({ definitions })).toMatchObject({
    "A/it": ["PetFilter", "A it"],
    "B/it": ["B it"],
    "C/it": ["C it"],
  });
});

test("types of shared parameters and responses have one name, whatever refers to them", async () => {
  const use = {
    parameters: [{ $ref: "#/parameters/Pet" }],
    responses: { 200: { $ref: "#/responses/Found" }, 404: { $ref: "#/responses/ErrorResponse" } },
  };
  const document = {
    parameters: { Pet: { name: "pet", in: "body", schema: object } },
    responses: { Found: answer(object), ErrorResponse: answer(object) },
    paths: { "/a": { post: use }, "/b": { post: use } },
  };
  expect(await names(document)).toEqual({
    "parameters/Pet": ["Pet Body"],
    "responses/ErrorResponse": ["ErrorResponse"],
    "responses/Found": ["Found Response"],
  });
});

test("types of other files are named like those of the first, and identified by their file", async () => {
  const definitions = {
    Home: {
      type: "object",
      properties: {
        error: { $ref: "common/errors.json#/definitions/Error" },
        bare: { $ref: "common/errors.json#/Bare" },
        whole: { $ref: "common/whole.json" },
      },
    },
  };
  const others = {
    "common/errors.json": { definitions: { Error: object }, Bare: object },
    "common/whole.json": object,
  };
  expect(await names({ definitions }, others)).toEqual({
    Home: ["Home"],
    "common/errors.json#Bare": ["Bare", "common/errors.json Bare"],
    "common/errors.json#Error": ["Error", "common/errors.json Error"],
    "common/whole.json": ["whole", "common/whole.json"],
  });
});

test("types in files that are responses are named after the file, and in maps of responses after the key", async () => {
  const content = (schema: Json): Json => ({ description: "", content: { "application/json": { schema } } });
  const inner = { type: "object", properties: { spec: object } };
  const { model } = await modelOf(
    {
      swagger: undefined,
      openapi: "3.0.3",
      paths: {
        "/pets": {
          get: { $ref: "operations/list.json" },
          put: { responses: { 200: { $ref: "responses/pet_changed.json" }, 404: { $ref: "responses.json#/missing" } } },
        },
      },
    },
    {
      "operations/list.json": { operationId: "listPets", responses: { 200: content(object) } },
      "responses/pet_changed.json": content(inner),
      "responses.json": { missing: content(object) },
    },
  );
  expect(Object.fromEntries(model.types.map(({ id, nameHint }) => [id, nameHint.join(" ")]))).toEqual({
    "GET /pets/responses/200": "listPets Response",
    "responses.json#missing": "missing",
    "responses/pet_changed.json": "pet_changed",
    "responses/pet_changed.json/spec": "pet_changed spec",
  });
});

test("a part of a composition that something refers to is named after what only it has, whatever the order", async () => {
  const part = { type: "object", properties: { spec: object, size: { type: "string" } } };
  const other = { type: "object", properties: { spec: { type: "object", properties: { more: { type: "string" } } } } };
  const User = { allOf: [{ $ref: "#/definitions/Pod/allOf/0" }, { properties: { own: { type: "string" } } }] };
  expect(await names({ definitions: { Pod: { allOf: [part, other] }, User } })).toEqual({
    Pod: ["Pod"],
    "Pod/&size": ["Pod size part"],
    "Pod/&size/spec": ["Pod size part spec"],
    "Pod/spec": ["Pod spec"],
    User: ["User"],
  });
});

test("a reference to an inline type yields that type, not a copy", async () => {
  const definitions = {
    Aardvark: { type: "object", properties: { spec: { $ref: "#/definitions/Pod/properties/spec" } } },
    Pod: { type: "object", properties: { spec: object } },
  };
  expect(Object.keys(await names({ definitions }))).toEqual(["Aardvark", "Pod", "Pod/spec"]);
});

test("an object that two parts of a composition declare is one type", async () => {
  const part = { properties: { spec: object } };
  const other = { properties: { spec: { properties: { more: { type: "string" } } } } };
  const { model } = await modelOf({ definitions: { Pod: { allOf: [part, other] } } });
  expect(model.types.map(({ id }) => id)).toEqual(["Pod", "Pod/spec"]);
});
