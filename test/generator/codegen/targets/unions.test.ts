import { expect, test } from "vitest";
import { createCallWriter } from "../../../../generator/codegen/targets/python/call-writer.js";
import { modelOf, type Json } from "../../../support/documents/model-of.js";
import { generateInMemory } from "../../../support/packages/generate-in-memory.js";

const member = (properties: Record<string, Json>): Json => ({
  type: "object",
  required: ["form"],
  properties: { form: { type: "string" }, ...properties },
});

const document = {
  openapi: "3.1.0",
  info: { title: "Post", version: "1" },
  paths: {
    "/shipments": {
      post: {
        operationId: "send",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Shipment" } } },
        },
        responses: { 204: { description: "Sent." } },
      },
    },
  },
  components: {
    schemas: {
      Shipment: {
        oneOf: [{ $ref: "#/components/schemas/Parcel" }, { $ref: "#/components/schemas/Letter" }],
        discriminator: { propertyName: "form", mapping: { box: "Parcel", tube: "Parcel", letter: "Letter" } },
      },
      Parcel: member({ weight: { type: "number" } }),
      Letter: member({ pages: { type: "integer" } }),
    },
  },
};

async function textOf(language: string, ending: string): Promise<string> {
  const { files } = await generateInMemory(language, document, "post");
  return [...files].find(([name]) => name.endsWith(ending))?.[1] ?? "";
}

test("the property that tells members apart has no other values in TypeScript", async () => {
  const models = await textOf("typescript", "src/models.ts");
  expect(models).toContain('form: "box" | "tube";');
  expect(models).toContain('form: "letter";');
});

test("the property that tells members apart has no other values in Python", async () => {
  expect(await textOf("python", "models/parcel.py")).toContain('form: Literal["box", "tube"]\n');
  expect(await textOf("python", "models/letter.py")).toContain('form: Literal["letter"] = "letter"\n');
});

test("a union that the document names has that name in Python", async () => {
  expect(await textOf("python", "models/shipment.py")).toContain("Shipment: TypeAlias = Parcel | Letter\n");
});

test("types that contain themselves are aliases in Python that only type checkers evaluate at once", async () => {
  const tree = {
    ...document,
    paths: {},
    components: {
      schemas: {
        Tree: { oneOf: [{ type: "string" }, { type: "array", items: { $ref: "#/components/schemas/Tree" } }] },
        Rows: { type: "array", items: { $ref: "#/components/schemas/Rows" } },
        Choice: { oneOf: [{ type: "array", items: { $ref: "#/components/schemas/Tree" } }, { type: "integer" }] },
        Garden: {
          type: "object",
          properties: { tree: { $ref: "#/components/schemas/Tree" }, rows: { $ref: "#/components/schemas/Rows" } },
        },
      },
    },
  };
  const { files } = await generateInMemory("python", tree, "post");
  const textIn = (module: string): string | undefined => files.get(`post/client/models/${module}.py`);
  expect(textIn("tree")).toContain('    Tree: TypeAlias = "str | list[Tree]"\n');
  expect(textIn("tree")).toContain('    Tree = recursive_alias("Tree", "str | list[Tree]", __name__)\n');
  expect(textIn("rows")).toContain('    Rows: TypeAlias = "list[Rows]"\n');
  expect(textIn("choice")).toContain("Choice: TypeAlias = list[Tree] | int\n");
  expect(textIn("garden")).toContain("    rows: Rows | None = None\n    tree: Tree | None = None\n");
});

const schemasInPython = async (schemas: Record<string, Json>): Promise<(module: string) => string> => {
  const { files } = await generateInMemory("python", { ...document, paths: {}, components: { schemas } }, "post");
  return (module) => files.get(`post/client/models/${module}.py`) ?? "";
};

test("an object with a union beside its properties is one class in Python, with the properties of all members", async () => {
  const textIn = await schemasInPython({
    Item: {
      ...{ type: "object", required: ["title"], properties: { title: { type: "string" } } },
      anyOf: [{ $ref: "#/components/schemas/Film" }, { $ref: "#/components/schemas/Book" }],
    },
    Film: {
      type: "object",
      required: ["year"],
      properties: { year: { type: "integer" }, minutes: { type: "integer" } },
    },
    Book: { type: "object", required: ["year"], properties: { year: { type: "string" } } },
    Shelf: { type: "object", properties: { items: { type: "array", items: { $ref: "#/components/schemas/Item" } } } },
  });
  expect(textIn("item")).toContain("    minutes: int | None = None\n    title: str\n    year: int | str\n");
  expect(textIn("shelf")).toContain("    items: list[Item] | None = None\n");
});

test("maps with patterns have the types of their values in Python", async () => {
  const textIn = await schemasInPython({
    Box: {
      type: "object",
      properties: {
        it: {
          type: "object",
          patternProperties: { "^a": { type: "string" } },
          additionalProperties: { type: "integer" },
        },
      },
    },
  });
  expect(textIn("box")).toContain("    it: dict[str, str | int] | None = None\n");
});

test("each level of a hierarchy extends the one above in Python", async () => {
  const below = (base: string, name: string): Json => ({
    allOf: [{ $ref: `#/components/schemas/${base}` }, { type: "object", properties: { [name]: { type: "integer" } } }],
  });
  const textIn = await schemasInPython({
    Vessel: {
      ...{ type: "object", required: ["type"], properties: { type: { type: "string" } } },
      discriminator: { propertyName: "type", mapping: { boat: "Boat", ferry: "Ferry" } },
    },
    Boat: below("Vessel", "sails"),
    Ferry: below("Boat", "cars"),
  });
  expect(textIn("boat")).toContain(
    'class Boat(Vessel, discriminator="type", variants={"boat": "Boat", "ferry": "Ferry"}):',
  );
  expect(textIn("ferry")).toContain('class Ferry(Boat):\n    type: str = "ferry"\n    cars: int | None = None\n');
});

test("a variant declares an optional discriminator with the type of its base in Python", async () => {
  const textIn = await schemasInPython({
    Vessel: {
      ...{ type: "object", properties: { type: { type: "string" } } },
      discriminator: { propertyName: "type", mapping: { boat: "Boat" } },
    },
    Boat: { allOf: [{ $ref: "#/components/schemas/Vessel" }] },
  });
  expect(textIn("vessel")).toContain("    type: str | None = None\n");
  expect(textIn("boat")).toContain('    type: str | None = "boat"\n');
});

test("a member of a union sends the value that tells it apart in Python, even if the property is optional", async () => {
  const kind = (value: string): Json => ({
    type: "object",
    properties: { kind: { const: value }, name: { type: "string" } },
  });
  const textIn = await schemasInPython({
    Boat: kind("boat"),
    Raft: kind("raft"),
    Craft: {
      oneOf: [{ $ref: "#/components/schemas/Boat" }, { $ref: "#/components/schemas/Raft" }],
      discriminator: { propertyName: "kind" },
    },
  });
  expect(textIn("boat")).toContain('    kind: Literal["boat"] | None = "boat"\n');
});

test("a variant extends its base in Python, also by a mere reference or through a type that is no variant", async () => {
  const all = (...parts: readonly Json[]): Json => ({ allOf: parts });
  const to = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
  const kinds = ["boat", "ferry", "tug"];
  const textIn = await schemasInPython({
    Vessel: {
      ...{ type: "object", required: ["type"], properties: { type: { type: "string", enum: kinds } } },
      discriminator: { propertyName: "type", mapping: { boat: "Boat", ferry: "Ferry", tug: "Tug" } },
    },
    Powered: all(to("Vessel"), { type: "object", properties: { power: { type: "integer" } } }),
    Boat: all(to("Vessel")),
    Ferry: all(to("Powered")),
    Tug: all(to("Powered"), { type: "object", properties: { pull: { type: "integer" } } }),
  });
  expect(textIn("boat")).toContain("class Boat(Vessel):");
  expect(textIn("ferry")).toMatch(/class Ferry\(Vessel\):\n {4}type: .* = "ferry"\n {4}power: /);
  expect(textIn("tug")).toMatch(/class Tug\(Vessel\):\n {4}type: .* = "tug"\n {4}power: .*\n {4}pull: /);
});

test.each([
  [{ form: "tube", weight: 2 }, 'client.Parcel(form="tube", weight=2)'],
  [{ form: "letter", pages: 3 }, 'client.Letter(form="letter", pages=3)'],
  [{ form: "letter", pages: 3, later: 1 }, '{"form": "letter", "pages": 3, "later": 1}'],
  [{ form: "drone", weight: 2 }, 'client.Parcel(form="drone", weight=2)'],
])("a documented call in Python keeps all fields of %j", async (value, expected) => {
  const { model } = await modelOf(document);
  const context = { client: { package: "it" }, values: { body: () => value, parameter: () => "x" } };
  const write = createCallWriter(model, { ...context, resolve: (type) => type });
  const [operation] = model.groups.flatMap(({ operations }) => operations);
  expect(operation && write(operation)).toContain(`.send(body=${expected})`);
});

test("types that unknown absorbs are not imported in TypeScript", async () => {
  const json = (schema: Json): Json => ({ "application/json": { schema } });
  const { files } = await generateInMemory(
    "typescript",
    {
      ...document,
      paths: {
        "/letters": {
          get: {
            operationId: "read",
            responses: {
              200: { description: "", content: json({ $ref: "#/components/schemas/Letter" }) },
              202: { description: "", content: { "application/json": { example: {} } } },
            },
          },
          put: {
            operationId: "write",
            responses: {
              200: { description: "", content: json({ anyOf: [{ $ref: "#/components/schemas/Parcel" }, {}] }) },
            },
          },
        },
      },
    },
    "post",
  );
  const classes = files.get("src/default/api.ts") ?? "";
  expect(classes).toContain("Promise<unknown>");
  expect(classes).not.toMatch(/\b(?:Letter|Parcel)\b/);
  expect(files.get("src/default/operations.ts")).not.toContain("Parcel");
});
