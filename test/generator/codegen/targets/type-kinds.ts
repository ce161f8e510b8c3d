import type { EnumType, Type } from "../../../../generator/codegen/client-model/client-model.js";
import { property } from "../../../support/documents/hand-made-model.js";

export const text: Type = { kind: "scalar", scalar: "string" };
const whole: Type = { kind: "scalar", scalar: "integer" };
export const truth: Type = { kind: "scalar", scalar: "boolean" };
export const cat: Type = { kind: "reference", id: "Cat" };
export const dog: Type = { kind: "reference", id: "Dog" };
export const union = (...members: readonly Type[]): Type => ({ kind: "union", members, exclusive: true });
const constant = (value: EnumType["values"][number]["value"]): Type => ({
  kind: "enum",
  values: [{ value }],
  open: false,
  literal: true,
});

/** A type with the output that each target must generate for it. */
interface Kind {
  readonly name: string;
  readonly type: Type;
  readonly typescript: string;
  readonly python: string;
  readonly docs: string;
  /** TypeScript expressions. */
  readonly values: readonly string[];
  readonly others: readonly string[];
}

export const kinds: readonly Kind[] = [
  {
    name: "either",
    type: union(text, cat),
    typescript: "string | Cat",
    python: "str | Cat",
    docs: "string or Cat",
    values: ['"a"', '{ meow: "m" }'],
    others: ["1", "{ bark: true }"],
  },
  {
    name: "maybe",
    type: { kind: "nullable", type: union(text, truth) },
    typescript: "string | boolean | null",
    python: "str | bool | None",
    docs: "string or boolean or null",
    values: ['"a"', "true", "null"],
    others: ["1"],
  },
  {
    name: "several",
    type: { kind: "array", items: union(cat, dog) },
    typescript: "(Cat | Dog)[]",
    python: "list[Cat | Dog]",
    docs: "array of (Cat or Dog)",
    values: ["[]", '[{ meow: "m" }, { bark: true }]'],
    others: ["[1]"],
  },
  {
    name: "both",
    type: { kind: "allOf", parts: [{ kind: "object", properties: [property("id", whole)] }, union(cat, dog)] },
    typescript: "{ id: number } & (Cat | Dog)",
    python: "Cat | Dog",
    docs: "object and (Cat or Dog)",
    values: ['{ id: 1, meow: "m" }', "{ id: 1, bark: true }"],
    others: ["{ id: 1 }", '{ meow: "m" }'],
  },
  {
    name: "pair",
    type: { kind: "tuple", items: [text, whole], required: 2 },
    typescript: "[string, number]",
    python: "tuple[str, int]",
    docs: "[string, integer]",
    values: ['["a", 1]'],
    others: ['["a"]', '["a", 1, 2]', '[1, "a"]'],
  },
  {
    name: "shortened",
    type: { kind: "tuple", items: [text, union(whole, truth)], required: 1, rest: truth },
    typescript: "[string, (number | boolean)?, ...boolean[]]",
    python: "list[str | int | bool]",
    docs: "[string, (integer or boolean)?, boolean...]",
    values: ['["a"]', '["a", 1]', '["a", true, false]'],
    others: ["[]", '["a", 1, 2]'],
  },
  {
    name: "nothing",
    type: { kind: "tuple", items: [], required: 0 },
    typescript: "[]",
    python: "list[Any]",
    docs: "[]",
    values: ["[]"],
    others: ["[1]"],
  },
  {
    name: "impossible",
    type: { kind: "array", items: { kind: "never" } },
    typescript: "never[]",
    python: "list[NoReturn]",
    docs: "nothing[]",
    values: ["[]"],
    others: ["[1]"],
  },
  {
    name: "fixed",
    type: constant("on"),
    typescript: '"on"',
    python: 'Literal["on"] = "on"',
    docs: '"on"',
    values: ['"on"'],
    others: ['"off"'],
  },
  {
    name: "number",
    type: constant(7),
    typescript: "7",
    python: "Literal[7] = 7",
    docs: "7",
    values: ["7"],
    others: ["8"],
  },
  {
    name: "fraction",
    type: constant(1.5),
    typescript: "1.5",
    python: "float",
    docs: "1.5",
    values: ["1.5"],
    others: ["2"],
  },
  {
    name: "flag",
    type: constant(true),
    typescript: "true",
    python: "Literal[True] = True",
    docs: "true",
    values: ["true"],
    others: ["false"],
  },
  {
    name: "empty",
    type: constant(null),
    typescript: "null",
    python: "None",
    docs: "null",
    values: ["null"],
    others: ["0"],
  },
  {
    name: "whole",
    type: constant({ a: [1, "*/"], "b-c": null }),
    typescript: '{ a: [1, "*/"]; "b-c": null }',
    python: "dict[str, Any]",
    docs: '{"a":[1,"*/"],"b-c":null}',
    values: ['{ a: [1, "*/"], "b-c": null }'],
    others: ['{ a: [1], "b-c": null }'],
  },
  {
    name: "listed",
    type: constant([1, "a"]),
    typescript: '[1, "a"]',
    python: "list[Any]",
    docs: '[1,"a"]',
    values: ['[1, "a"]'],
    others: ["[1]"],
  },
  {
    name: "urlSafe",
    type: { kind: "bytes", encoding: "base64url" },
    typescript: "string",
    python: "str",
    docs: "string (base64url)",
    values: ['"YQ"'],
    others: ["1"],
  },
  {
    name: "base64",
    type: { kind: "bytes", encoding: "base64" },
    typescript: "string",
    python: "bytes",
    docs: "string (byte)",
    values: ['"YQ=="'],
    others: ["1"],
  },
  {
    name: "inside",
    type: { kind: "encoded", mediaType: "application/json", type: cat },
    typescript: "string",
    python: "str",
    docs: "string (application/json) of Cat",
    values: ['"{}"'],
    others: ['{ meow: "m" }'],
  },
  {
    name: "keyed",
    type: { kind: "map", values: union(text, whole), keys: constant("a") },
    typescript: "Record<string, string | number>",
    python: "dict[str, str | int]",
    docs: 'map of (string or integer) by "a"',
    values: ["{ a: 1 }"],
    others: ["{ a: true }"],
  },
  {
    name: "matching",
    type: {
      kind: "object",
      properties: [],
      patterns: [
        { pattern: "^x-", type: text },
        { pattern: "^y-", type: whole },
      ],
      additional: truth,
    },
    typescript: "Record<string, string | number | boolean>",
    python: "dict[str, str | int | bool]",
    docs: "object",
    values: ['{ "x-a": "a", "y-b": 1, c: true }'],
    others: ['{ "x-a": null }'],
  },
];
