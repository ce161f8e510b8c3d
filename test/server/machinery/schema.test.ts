import { describe, expect, it } from "vitest";
import { fieldErrorText } from "../../../server/machinery/errors/field-error.js";
import { applyDefaults } from "../../../server/machinery/schema/apply-defaults.js";
import { TypeCompiler } from "../../../server/machinery/schema/compiled-type.js";
import { prune } from "../../../server/machinery/schema/prune.js";
import { ratchet } from "../../../server/machinery/schema/ratchet.js";
import { validate } from "../../../server/machinery/schema/validate.js";
import { structuralType } from "../../../server/resources/structural-type.js";

const compiler = new TypeCompiler({});
const bed = compiler.compile(
  structuralType({
    type: "object",
    required: ["spec"],
    properties: {
      spec: {
        type: "object",
        required: ["soil"],
        properties: {
          soil: { type: "string", enum: ["loam", "sand"] },
          rows: { type: "integer", minimum: 1, maximum: 9, default: 3 },
          name: { type: "string", pattern: "^[a-z]+$", maxLength: 5, nullable: true },
          since: { type: "string", format: "date-time" },
          port: { "x-kubernetes-int-or-string": true },
          notes: { type: "object", additionalProperties: { type: "string" } },
          free: {
            type: "object",
            "x-kubernetes-preserve-unknown-fields": true,
            properties: { a: { type: "integer" } },
          },
          one: {
            type: "object",
            properties: { a: { type: "string" }, b: { type: "string" } },
            oneOf: [{ required: ["a"] }, { required: ["b"] }],
          },
          plants: {
            type: "array",
            maxItems: 3,
            "x-kubernetes-list-type": "map",
            "x-kubernetes-list-map-keys": ["name"],
            items: {
              type: "object",
              properties: {
                name: { type: "string" },
                color: { type: "string", default: "green" },
                size: { type: "integer", minimum: 1 },
              },
            },
          },
        },
      },
    },
  }),
);

describe("pruning", () => {
  it("drops unknown fields and nulls, and says which", () => {
    const object = {
      apiVersion: "v1",
      kind: "Bed",
      metadata: { any: 1 },
      status: {},
      spec: {
        soil: "loam",
        rows: null,
        name: null,
        x: 1,
        free: { b: { c: null } },
        plants: [{ name: "a", y: 2 }],
        notes: { any: "text" },
      },
    };
    expect(prune(bed, object)).toEqual(["status", "spec.x", "spec.plants[0].y"]);
    expect(object).toEqual({
      apiVersion: "v1",
      kind: "Bed",
      metadata: { any: 1 },
      spec: { soil: "loam", name: null, free: { b: { c: null } }, plants: [{ name: "a" }], notes: { any: "text" } },
    });
  });
});

describe("defaulting", () => {
  it("fills fields whose parents are there", () => {
    const object = { spec: { plants: [{ name: "a" }, { name: "b", color: "red" }] } };
    applyDefaults(bed, object);
    expect(object).toEqual({
      spec: {
        rows: 3,
        plants: [
          { name: "a", color: "green" },
          { name: "b", color: "red" },
        ],
      },
    });
    const empty = {};
    applyDefaults(bed, empty);
    expect(empty).toEqual({});
  });
});

describe("validation", () => {
  const errors = (spec: unknown): readonly string[] =>
    validate(bed, { spec }, compiler).map(({ error }) => fieldErrorText(error));

  it.each([
    [{ soil: "loam", rows: 9, name: null, port: "http", plants: [{ name: "a" }, { name: "b" }] }, []],
    [{}, ["spec.soil: Required value"]],
    [{ soil: "clay" }, ['spec.soil: Unsupported value: "clay": supported values: "loam", "sand"']],
    [
      { soil: "loam", rows: 0 },
      ["spec.rows: Invalid value: 0: spec.rows in body should be greater than or equal to 1"],
    ],
    [
      { soil: "loam", rows: "3" },
      ['spec.rows: Invalid value: "string": spec.rows in body must be of type integer: "string"'],
    ],
    [{ soil: "loam", name: "A" }, [`spec.name: Invalid value: "A": spec.name in body should match '^[a-z]+$'`]],
    [{ soil: "loam", name: "abcdef" }, ["spec.name: Too long: may not be more than 5 bytes"]],
    [
      { soil: "loam", since: "today" },
      ['spec.since: Invalid value: "today": spec.since in body must be of type date-time: "today"'],
    ],
    [
      { soil: "loam", port: 1.5 },
      ['spec.port: Invalid value: "number": spec.port in body must be of type integer,string: "number"'],
    ],
    [{ soil: "loam", plants: [{ name: "a" }, { name: "a" }] }, ['spec.plants[1]: Duplicate value: {"name":"a"}']],
    [
      { soil: "loam", plants: [1, 2, 3, 4].map((n) => ({ name: `p${n}` })) },
      ["spec.plants: Too many: 4: must have at most 3 items"],
    ],
    [
      { soil: "loam", one: {} },
      ['spec.one: Invalid value: {}: "spec.one" must validate one and only one schema (oneOf). Found none valid'],
    ],
  ])("%j", (spec, expected) => {
    expect(errors(spec)).toEqual(expected);
  });

  it("lets an update leave what was wrong before", () => {
    const old = { spec: { soil: "clay", rows: 20, plants: [{ name: "a", size: 0 }] } };
    const update = { spec: { soil: "clay", rows: 30, plants: [{ name: "b" }, { name: "a", size: 0 }] } };
    const left = ratchet(validate(bed, update, compiler), bed, update, old);
    expect(left.map(({ error }) => error.field)).toEqual(["spec.rows"]);
  });
});
