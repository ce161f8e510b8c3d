import { expect, test } from "vitest";
import { modelOf, type Json } from "../../../support/documents/model-of.js";
import { loadFiles, nodeAt, reported } from "../load.js";

type Schema = Readonly<Record<string, Json>>;

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const named = (id: string): object => ({ kind: "reference", id });
const list = (items: object): object => ({ kind: "array", items });

const PAGE = {
  type: "object",
  title: "Page",
  properties: { items: { type: "array", items: { $dynamicRef: "#item" } }, next: { type: "string" } },
  $defs: { item: { $dynamicAnchor: "item", not: {} } },
};
const PET = { type: "object", properties: { name: { type: "string" } } };
const itemIs = (schema: Schema): Schema => ({ item: { $dynamicAnchor: "item", ...schema } });

const schemas = (all: Schema): Schema => ({ openapi: "3.1.0", components: { schemas: all } });

/** The types of a type's properties, by name. */
async function fieldsOf(document: Schema, id: string): Promise<Readonly<Record<string, unknown>>> {
  const { type } = (await modelOf(document)).type(id);
  if (type.kind !== "object") throw new Error(`${id} is ${type.kind}`);
  return Object.fromEntries(type.properties.map((property) => [property.name, property.type]));
}

test.each<readonly [string, Schema]>([
  ["beside the reference", { $ref: "#/components/schemas/Page", $defs: itemIs({ $ref: "#/components/schemas/Pet" }) }],
  ["by address", { $id: "pets", $ref: "page", $defs: itemIs({ $ref: "pet" }) }],
  ["in a part", { allOf: [ref("Page")], $defs: itemIs({ $ref: "#/components/schemas/Pet" }) }],
])("a schema fills in the generic one that it refers to: %s", async (_, pets) => {
  const document = schemas({ Page: { $id: "page", ...PAGE }, Pet: { $id: "pet", ...PET }, Pets: pets });
  const fields = await fieldsOf(document, "Pets");
  expect(fields["items"]).toEqual(list(named("Pet")));
  expect(fields["next"]).toMatchObject({ kind: "scalar" });
});

test("an inline schema fills in a generic one, and a second one does so differently", async () => {
  const pageOf = (item: string): Schema => ({ $ref: "#/components/schemas/Page", $defs: itemIs({ $ref: item }) });
  const { model, reports } = await modelOf({
    ...schemas({ Page: PAGE, Pet: PET, Ship: PET }),
    paths: Object.fromEntries(
      ["Pet", "Ship"].map((name) => [
        `/${name}`,
        {
          get: {
            operationId: `list${name}`,
            responses: {
              200: {
                description: "",
                content: { "application/json": { schema: pageOf(`#/components/schemas/${name}`) } },
              },
            },
          },
        },
      ]),
    ),
  });
  const itemsOf = (id: string): unknown => {
    const type = model.types.find((each) => each.id === id)?.type;
    return type?.kind === "object" ? type.properties[0]?.type : undefined;
  };
  expect(itemsOf("GET /Pet/responses/200")).toMatchObject(list(named("Pet")));
  expect(itemsOf("GET /Ship/responses/200")).toMatchObject(list(named("Ship")));
  expect(reports).toEqual([]);
});

test("a schema that extends a recursive one contains itself", async () => {
  const document = schemas({
    Tree: {
      $dynamicAnchor: "node",
      type: "object",
      properties: { rest: { type: "array", items: { $dynamicRef: "#node" } } },
    },
    Named: { $dynamicAnchor: "node", ...ref("Tree"), properties: { name: { type: "string" } } },
  });
  expect((await fieldsOf(document, "Tree"))["rest"]).toEqual(list(named("Tree")));
  expect((await fieldsOf(document, "Named"))["rest"]).toEqual(list(named("Named")));
});

test("a generic schema's own definitions are copied with it", async () => {
  const page = {
    type: "object",
    properties: { data: { $ref: "#/$defs/list" }, parent: { $ref: "#" } },
    $defs: { list: { type: "array", items: { $dynamicRef: "#item" } }, item: { $dynamicAnchor: "item" } },
  };
  const document = schemas({
    Page: { $id: "https://example.com/page", ...page },
    Pets: { $ref: "https://example.com/page", $defs: itemIs({ type: "integer" }) },
  });
  const { type } = await modelOf(document);
  expect((await fieldsOf(document, "Pets"))["parent"]).toEqual(named("Pets"));
  expect(type("Pets/$defs/list").type).toMatchObject(list(named("Pets/$defs/item")));
});

test("messages about a copy give the line of the generic schema", async () => {
  const page = { ...PAGE, properties: { ...PAGE.properties, odd: { type: "strange" } } };
  const { reports } = await modelOf(
    schemas({ Page: page, Pets: { ...ref("Page"), $defs: itemIs({ type: "integer" }) } }),
  );
  const loaded = await loadFiles({
    "api.json": schemas({ Page: page, Pets: { ...ref("Page"), $defs: itemIs({ type: "integer" }) } }),
  });
  const odd = (name: string) =>
    loaded.documents?.locate(nodeAt(loaded, "components", "schemas", name, "properties", "odd"));
  expect(odd("Pets")).toEqual(odd("Page"));
  expect(reports.length).toBeGreaterThan(0);
});

test("an anchor that would have to reach further is reported", async () => {
  const loaded = await loadFiles({
    "api.json": schemas({
      Page: { type: "object", properties: { list: ref("List") }, $defs: itemIs({}) },
      List: { type: "array", items: { $dynamicRef: "#item" } },
      Pets: { ...ref("Page"), $defs: itemIs({ type: "integer" }) },
    }),
  });
  expect(reported(loaded)).toEqual([expect.stringMatching(/GV6080 the dynamic anchor item does not change .*List/)]);
});

test("an anchor does not reach into another file, which is reported", async () => {
  const loaded = await loadFiles({
    "api.json": schemas({ Pets: { $ref: "page.json", $defs: itemIs({ type: "integer" }) } }),
    "page.json": PAGE,
  });
  expect(reported(loaded)).toEqual([expect.stringMatching(/GV6080 the dynamic anchor item does not change page.json/)]);
});

test("copies of generic schemas have a limit, which is reported", async () => {
  const large = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`p${i}`, { type: "string" }]));
  const page = { ...PAGE, properties: { ...PAGE.properties, ...large } };
  const pets = { ...ref("Page"), $defs: itemIs({ type: "integer" }) };
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`Pets${i}`, pets]));
  const loaded = await loadFiles({ "api.json": schemas({ Page: page, ...many }) });
  const messages = reported(loaded);
  expect(messages.length).toBeGreaterThan(40);
  expect(messages.every((message) => message.includes("GV6080"))).toBe(true);
});

test.each<readonly [string, Schema, string]>([
  [
    "a pointer is relative to the schema with $id",
    { $id: "https://example.com/it", $defs: { a: PET }, $ref: "#/$defs/a" },
    "It",
  ],
  ["a pointer that leads nowhere from there is one from the root", { $id: "it", properties: { a: ref("Pet") } }, "Pet"],
])("%s", async (_, it, id) => {
  const { type, reports } = await modelOf(schemas({ It: it, Pet: PET }));
  expect(JSON.stringify(type("It").type)).toContain(`"id":"${id}`);
  expect(reports).toEqual([]);
});

test("a file is relative to the nearest $id", async () => {
  const loaded = await loadFiles({
    "api.json": schemas({
      User: { $id: "./nested/", type: "object", properties: { profile: { $ref: "./profile.json" } } },
    }),
    "nested/profile.json": PET,
  });
  expect(reported(loaded)).toEqual([]);
  const { $ref } = nodeAt(loaded, "components", "schemas", "User", "properties", "profile").value as { $ref: string };
  expect($ref).toBe("nested/profile.json");
});

test("$id means nothing in 3.0", async () => {
  const loaded = await loadFiles({
    "api.json": {
      openapi: "3.0.3",
      components: { schemas: { User: { $id: "./nested/", properties: { a: { $ref: "./a.json" } } } } },
    },
    "a.json": PET,
  });
  expect(reported(loaded)).toEqual([]);
});

test("data stays as it is", async () => {
  const example = { $id: "x", $ref: "#/nothing", $dynamicRef: "#item" };
  const loaded = await loadFiles({
    "api.json": schemas({ It: { $id: "it", type: "object", examples: [example], default: example } }),
  });
  expect(nodeAt(loaded, "components", "schemas", "It", "default").value).toEqual(example);
  expect(reported(loaded)).toEqual([]);
});
