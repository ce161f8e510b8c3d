import { expect, test } from "vitest";
import { generateInMemory } from "../../../support/packages/generate-in-memory.js";

const member = (properties: object): object => ({
  type: "object",
  required: ["form"],
  properties: { form: { type: "string" }, ...properties },
});

const document = {
  openapi: "3.1.0",
  info: { title: "Post", version: "1" },
  paths: {},
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
  expect(await textOf("python", "models/letter.py")).toContain('form: Literal["letter"]\n');
});
