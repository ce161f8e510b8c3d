import { expect, test } from "vitest";
import type { EnumType, EnumValue, Type } from "../../../../generator/codegen/client-model/client-model.js";
import { typeOf, type Json } from "../../../support/documents/model-of.js";

const any: Type = { kind: "any" };
const text: Type = { kind: "scalar", scalar: "string" };
const whole: Type = { kind: "scalar", scalar: "integer" };
/** An enum of values. */
const choice = (...values: readonly Json[]): EnumType => ({
  kind: "enum",
  values: values.map((value) => ({ value: value as EnumValue["value"] })),
  open: false,
  literal: false,
});
const anything = (reason: string): Type => ({ kind: "any", reason });
const Pet = { type: "object", properties: { name: { type: "string" } } };
const pet: Type = { kind: "reference", id: "Pet" };

const faulty: readonly (readonly [given: Json, want: Type, code: string])[] = [
  [{ type: "bool" }, anything("bool is not a type"), "GV6051"],
  [{ type: ["string", "text"] }, anything("text is not a type"), "GV6051"],
  [{ type: [] }, anything("type lists no types"), "GV6051"],
  [{ type: null }, anything("type is empty"), "GV6051"],
  [{ type: ["string", null] }, { kind: "nullable", type: text }, "GV6054"],
  [{ type: "file" }, { kind: "bytes" }, "GV6054"],
  ["string", anything("the schema is not an object"), "GV6051"],
  [{ type: "string", enum: ["all", ["one", "two"]] }, choice("all"), "GV6054"],
  [{ type: "integer", enum: [[1]] }, whole, "GV6054"],
  [
    {
      enum: [
        { b: 1, a: 2 },
        { a: 2, b: 1 },
      ],
    },
    choice({ a: 2, b: 1 }),
    "GV6054",
  ],
  // Several types.
  [
    { type: ["string", "object"], additionalProperties: { type: "integer" } },
    { kind: "union", members: [text, { kind: "map", values: whole }], exclusive: false },
    "GV6057",
  ],
  [
    { type: ["number", "boolean", "null"] },
    {
      kind: "nullable",
      type: {
        kind: "union",
        members: [
          { kind: "scalar", scalar: "number" },
          { kind: "scalar", scalar: "boolean" },
        ],
        exclusive: false,
      },
    },
    "GV6057",
  ],
  [
    { type: ["array", "object"], items: { type: "string" }, properties: { a: { type: "string" } } },
    {
      kind: "union",
      members: [
        { kind: "array", items: text },
        { kind: "reference", id: "Holder/it/object" },
      ],
      exclusive: false,
    },
    "GV6057",
  ],
  [
    { oneOf: [{ type: "string" }, { $ref: "#/definitions/Pet" }, { type: "null" }] },
    { kind: "nullable", type: { kind: "union", members: [text, pet], exclusive: true } },
    "GV6057",
  ],
  [{ anyOf: [{ type: "integer" }, { type: "integer" }] }, whole, "GV6057"],
  // Keywords that mean nothing for the kind of value.
  [{ type: "string", properties: { a: {} } }, text, "GV6054"],
  [{ type: "integer", items: { type: "string" } }, whole, "GV6054"],
  [
    { type: "array", items: { type: "string" }, additionalProperties: { type: "string" } },
    { kind: "array", items: text },
    "GV6054",
  ],
  [{ type: "object", enum: ["a", "b"] }, choice("a", "b"), "GV6054"],
  [{ type: "object", enum: [{ a: 1 }] }, { kind: "map", values: any }, "GV6054"],
  [{ type: "array", items: { type: "string" }, enum: ["a"] }, { kind: "array", items: choice("a") }, "GV6054"],
  [{ type: "array", items: { type: "string" }, enum: [["a"]] }, { kind: "array", items: text }, "GV6054"],
  [{ type: "string", oneOf: [{ format: "date" }] }, text, "GV6057"],
  [{ items: [{ type: "string" }, { type: "null" }] }, anything("items is a list, but type is missing"), "GV6051"],
  [{ allOf: "Pet" }, { kind: "map", values: any }, "GV6051"],
  [{ type: "array" }, { kind: "array", items: anything("the array does not declare its items") }, "GV6052"],
  [
    { type: "array", items: [{ type: "string" }, { type: "integer" }] },
    {
      kind: "array",
      items: { kind: "union", members: [text, { kind: "scalar", scalar: "integer" }], exclusive: false },
    },
    "GV6052",
  ],
  [{ type: "array", items: [{ "x-nullable": true }, {}] }, { kind: "array", items: any }, "GV6052"],
  [{ type: "string", enum: [] }, text, "GV6054"],
  [{ type: "string", enum: [1.5, "x"] }, choice("1.5", "x"), "GV6054"],
  [{ type: "integer", enum: ["7"] }, choice(7), "GV6054"],
  [{ type: "boolean", enum: ["true"] }, choice(true), "GV6054"],
  [{ type: "string", required: true }, text, "GV6054"],
];

test.each(faulty)("%j is reported, and still gets a type", async (given, want, code) => {
  expect(await typeOf(given, { Pet })).toEqual({ type: want, codes: [code] });
});
