/** Requests and responses have types of their own only where they must differ. */
import { expect, test } from "vitest";
import { withRequestForms } from "../../../../generator/codegen/targets/common/types/request-forms.js";
import { modelOf, type Json } from "../../../support/documents/model-of.js";

const reference = (name: string): Json => ({ $ref: `#/definitions/${name}` });
const post = (schema: Json): Json => ({
  parameters: [{ name: "body", in: "body", schema }],
  responses: { 200: { description: "OK", schema } },
});
const id = { type: "string", readOnly: true };

test("a model without required read-only properties in bodies stays as it is", async () => {
  const { model } = await modelOf({
    paths: {
      "/a": { post: post(reference("Optional")) },
      "/b": { get: { responses: { 200: { description: "OK", schema: reference("Received") } } } },
    },
    definitions: {
      Optional: { type: "object", properties: { id } },
      Received: { type: "object", required: ["id"], properties: { id } },
    },
  });
  expect(withRequestForms(model)).toBe(model);
});

test("a body refers to forms whose read-only properties are optional, through lists, maps, cycles and variants", async () => {
  const { model } = await modelOf({
    paths: { "/a": { post: post({ type: "array", items: reference("Top") }) } },
    definitions: {
      Top: {
        type: "object",
        properties: { map: { type: "object", additionalProperties: reference("Base") }, other: reference("Other") },
      },
      Base: { type: "object", discriminator: "kind", required: ["kind"], properties: { kind: { type: "string" } } },
      Variant: {
        allOf: [reference("Base"), { type: "object", required: ["id"], properties: { id, top: reference("Top") } }],
      },
      Other: { type: "object", properties: { name: { type: "string" } } },
      Unsent: { type: "object", required: ["id"], properties: { id } },
    },
  });
  const forms = withRequestForms(model);
  const ids = forms.types.map((type) => type.id);
  expect(ids).toEqual(["Base", "Base request", "Other", "Top", "Top request", "Unsent", "Variant", "Variant request"]);
  const operation = forms.groups[0]?.operations[0];
  expect(operation?.body?.contents[0]?.type).toEqual({
    kind: "array",
    items: { kind: "reference", id: "Top request" },
  });
  expect(operation?.responses[0]?.contents[0]?.type).toEqual({
    kind: "array",
    items: { kind: "reference", id: "Top" },
  });
  const variant = forms.types.find((type) => type.id === "Variant request");
  expect(variant?.nameHint).toEqual(["Variant", "Request"]);
  expect(JSON.stringify(variant?.type)).toContain('"id":"Base request"');
  expect(JSON.stringify(variant?.type)).toContain('"id":"Top request"');
  expect(JSON.stringify(variant?.type)).not.toContain('"required":true,"readOnly":true');
  expect(forms.types.find((type) => type.id === "Base request")?.discriminator?.variants).toContainEqual({
    value: "Variant",
    id: "Variant request",
  });
});

test("of an object that only responses fill, all properties are optional, so that a response can be sent back", async () => {
  const { model } = await modelOf({
    paths: { "/a": { post: post(reference("Top")) } },
    definitions: {
      Top: {
        type: "object",
        required: ["id", "part"],
        properties: { id, name: { type: "string" }, part: reference("Part") },
      },
      Part: { type: "object", required: ["id"], properties: { id } },
    },
  });
  const forms = new Map(withRequestForms(model).types.map((type) => [type.id, type.type]));
  const namesOf = (name: string): readonly string[] => {
    const type = forms.get(name);
    return type?.kind === "object" ? type.properties.map((each) => `${each.name}${each.required ? "" : "?"}`) : [];
  };
  expect(namesOf("Top request")).toEqual(["name?", "part"]);
  expect(namesOf("Part request")).toEqual(["id?"]);
});
