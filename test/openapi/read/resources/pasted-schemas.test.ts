import { expect, test } from "vitest";
import { modelOf, type Json } from "../../../support/documents/model-of.js";
import { loadFiles, reported } from "../load.js";

/** A schema as a tool for JSON Schema writes it: its references start at the schema itself. */
const PASTED = {
  type: "object",
  properties: {
    first: { $ref: "#/$defs/Step" },
    shape: {
      oneOf: [{ $ref: "#/$defs/Circle" }, { $ref: "#/$defs/Square" }],
      discriminator: { propertyName: "form", mapping: { round: "#/$defs/Circle", flat: "#/$defs/Square" } },
    },
  },
  $defs: {
    Step: { type: "object", properties: { next: { $ref: "#/$defs/Step" } } },
    Circle: {
      type: "object",
      required: ["form"],
      properties: { form: { type: "string" }, radius: { type: "number" } },
    },
    Square: { type: "object", required: ["form"], properties: { form: { type: "string" }, side: { type: "number" } } },
  },
};

const documentOf = (schema: Json, more: Readonly<Record<string, Json>> = {}): Readonly<Record<string, Json>> => ({
  openapi: "3.1.0",
  info: { title: "Plans", version: "1" },
  paths: {
    "/plans": {
      post: {
        operationId: "plan",
        requestBody: { content: { "application/json": { schema } } },
        responses: { 204: { description: "" } },
      },
    },
  },
  ...more,
});

const reportsOf = async (document: Readonly<Record<string, Json>>): Promise<readonly string[]> =>
  reported(await loadFiles({ "api.json": document }));

test("references of a pasted schema lead to its own definitions", async () => {
  const { model } = await modelOf(documentOf(PASTED));
  const names = model.types.map(({ nameHint }) => nameHint.at(-1));
  expect(names).toEqual(expect.arrayContaining(["Step", "Circle", "Square"]));
  const properties = model.types.flatMap(({ type }) => (type.kind === "object" ? type.properties : []));
  const shape = properties.find(({ name }) => name === "shape")?.type;
  expect(shape).toMatchObject({
    kind: "union",
    discriminator: { property: "form", members: [{ value: "flat" }, { value: "round" }] },
  });
});

test("references of a pasted schema are warned of once", async () => {
  expect(await reportsOf(documentOf(PASTED))).toEqual([
    "api.json:18:29 GV6011 the reference #/$defs/Step leads nowhere from the root of the file (5 more like it); it is read as one to the definitions of the schema around it",
  ]);
});

test("a definition at the root of the file comes first", async () => {
  const step = { type: "object", properties: { root: { type: "string" } } };
  const document = documentOf(PASTED, { $defs: { Step: step } });
  const { model } = await modelOf(document);
  const { type } = model.types.find(({ id }) => id === "Step") ?? {};
  expect(type).toMatchObject({ properties: [{ name: "root" }] });
});

test("a reference that leads nowhere from any schema around it stays as it is", async () => {
  const lost = { type: "object", properties: { a: { $ref: "#/$defs/None" } }, $defs: {} };
  expect(await reportsOf(documentOf(lost))).toEqual([
    expect.stringMatching(/^api\.json:18:29 GV6005 .*#\/\$defs\/None .*leads nowhere/),
  ]);
});
