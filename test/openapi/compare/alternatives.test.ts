import { expect, test } from "vitest";
import { compareValues, linesOf } from "./support/sides.js";

type Schema = object;

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const SCHEMAS = {
  Cat: { type: "object", required: ["meow"], properties: { meow: { type: "string" } } },
  Dog: { type: "object", properties: { bark: { type: "string" } } },
};

/** A document in which pets are sent and returned. */
const document = (animal: Schema, schemas: Readonly<Record<string, Schema>> = SCHEMAS) => {
  const content = { "application/json": { schema: ref("Pet") } };
  return {
    openapi: "3.0.3",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { post: { requestBody: { content }, responses: { 200: { description: "", content } } } } },
    components: { schemas: { ...schemas, Pet: { type: "object", properties: { animal } } } },
  };
};

const change = async (old: Schema, now: Schema, schemas?: Readonly<Record<string, Schema>>) =>
  linesOf(await compareValues(document(old, schemas), document(now, schemas)));

const both = { oneOf: [ref("Cat"), ref("Dog")] };

test("if one of two alternatives is removed, it is reported, and the other one is unchanged", async () => {
  const gone = ["breaking branch-removed Pet.animal"];
  expect(await change(both, { ...both, oneOf: [ref("Cat")] })).toEqual(gone);
  expect(await change(both, { ...both, allOf: [ref("Cat")], oneOf: undefined })).toEqual(gone);
  expect(await change({ anyOf: [ref("Cat"), ref("Dog")] }, ref("Dog"))).toEqual(gone);
  expect(await change({ oneOf: [SCHEMAS.Cat, { type: "string", maxLength: 3 }] }, SCHEMAS.Cat)).toEqual(gone);
});

test("a schema becomes one of two alternatives, with a description", async () => {
  expect(await change(ref("Cat"), { ...both, description: "An animal." })).toEqual([
    "breaking branch-added Pet.animal",
    "safe documentation-changed Pet.animal",
  ]);
});

test("the alternative that is left is compared", async () => {
  const { Cat, Dog } = SCHEMAS;
  const lazy = { ...Cat, required: [] };
  const lines = linesOf(await compareValues(document(both), document(ref("Cat"), { Cat: lazy, Dog })));
  expect(lines).toEqual(["breaking property-became-optional Cat.meow", "breaking branch-removed Pet.animal"]);
});

test("null and defaults of the list are compared with those of the alternative that is left", async () => {
  const nullable = { default: {}, oneOf: [ref("Cat"), ref("Dog"), { type: "null" }] };
  expect(await change(nullable, ref("Cat"))).toEqual([
    "breaking branch-removed Pet.animal",
    "breaking nullable-removed Pet.animal",
    "dangerous zero-default-changed Pet.animal",
  ]);
});

test("a list of alternatives that has a name keeps it", async () => {
  const { Cat, Dog } = SCHEMAS;
  const lines = linesOf(
    await compareValues(
      document(ref("Animal"), { Cat, Dog, Animal: { ...both, description: "An animal." } }),
      document(ref("Animal"), { Cat, Dog, Animal: { oneOf: [ref("Cat")] } }),
    ),
  );
  expect(lines).toEqual(["breaking branch-removed Animal", "safe documentation-changed Animal"]);
});

test("a schema that is not one of the alternatives replaces the union", async () => {
  const lines = await change(both, { type: "string" });
  expect(lines).not.toContain("breaking branch-removed Pet.animal");
  expect(lines).toContain("dangerous union-removed Pet.animal");
});
