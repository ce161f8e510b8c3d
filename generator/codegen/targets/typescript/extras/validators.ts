import type { Layout } from "../../common/text/layout.js";
import { call, object, thunk } from "./code.js";
import { list } from "../text/data-layout.js";

/** A constraint that a validator checks, with its value as code. */
export interface Check {
  readonly keyword: string;
  readonly value: string;
}

/** How the objects of a library are closed: other fields are kept, refused, or of a type. */
export type Rest = "loose" | "strict" | { readonly of: Layout };

/** How a library writes validators. */
export interface ValidatorLibrary {
  readonly name: "zod" | "valibot";
  /** `import * as` of the library. */
  readonly namespace: string;
  /** The type of a validator for a type. */
  readonly typeOf: (type: string) => string;
  readonly simple: (kind: "unknown" | "never" | "boolean") => Layout;
  readonly string: (format: string | undefined, checks: readonly Check[]) => Layout;
  readonly number: (kind: "any" | "integer" | "int64", checks: readonly Check[]) => Layout;
  readonly bigint: () => Layout;
  readonly constants: (values: readonly string[]) => Layout;
  readonly nullable: (inner: Layout) => Layout;
  readonly optional: (inner: Layout) => Layout;
  readonly array: (item: Layout, checks: readonly Check[]) => Layout;
  readonly tuple: (items: readonly Layout[], rest: Layout | undefined) => Layout;
  readonly record: (values: Layout) => Layout;
  /** `hasRequired`: whether a value needs one of the fields. */
  readonly object: (fields: readonly (readonly [string, Layout])[], rest: Rest, hasRequired: boolean) => Layout;
  readonly union: (members: readonly Layout[]) => Layout;
  readonly intersection: (parts: readonly Layout[]) => Layout;
  readonly lazy: (name: string) => Layout;
}

const ZOD_CHECKS: Readonly<Record<string, string>> = {
  minLength: "z.minLength",
  maxLength: "z.maxLength",
  minItems: "z.minLength",
  maxItems: "z.maxLength",
  pattern: "z.regex",
  minimum: "z.gte",
  maximum: "z.lte",
  exclusiveMinimum: "z.gt",
  exclusiveMaximum: "z.lt",
  multipleOf: "z.multipleOf",
};

const ZOD_FORMATS: Readonly<Record<string, string>> = {
  "date-time": "z.iso.datetime({ offset: true })",
  date: "z.iso.date()",
  uuid: "z.guid()",
  email: "z.email()",
};

/** Calls of a library's functions that check constraints; a constraint without one is left out. */
const checkCalls = (functions: Readonly<Record<string, string>>, checks: readonly Check[]): readonly Layout[] =>
  checks.flatMap(({ keyword, value }) => {
    const name = functions[keyword];
    return name === undefined ? [] : [call(name, [value])];
  });

const checked = (base: Layout, checks: readonly Check[]): Layout => {
  const calls = checkCalls(ZOD_CHECKS, checks);
  return calls.length === 0 ? base : [base, call(".check", calls)];
};

/** Validators for zod 4. */
export const zod: ValidatorLibrary = {
  name: "zod",
  namespace: "z",
  typeOf: (type) => `z.ZodType<${type}>`,
  simple: (kind) => `z.${kind}()`,
  string: (format = "", checks) =>
    checked(Object.hasOwn(ZOD_FORMATS, format) ? (ZOD_FORMATS[format] ?? "") : "z.string()", checks),
  number: (kind, checks) =>
    kind === "integer"
      ? checked("z.int()", checks)
      : checked("z.number()", kind === "int64" ? [...checks, { keyword: "multipleOf", value: "1" }] : checks),
  bigint: () => "z.bigint()",
  constants: (values) => call("z.literal", [list(values)]),
  nullable: (inner) => call("z.nullable", [inner]),
  optional: (inner) => call("z.optional", [inner]),
  array: (item, checks) => checked(call("z.array", [item]), checks),
  tuple: (items, rest) => call("z.tuple", [list(items), ...(rest === undefined ? [] : [rest])]),
  record: (values) => call("z.record", ["z.string()", values]),
  object: (fields, rest) => {
    if (rest === "strict") return call("z.strictObject", [object(fields)]);
    if (rest === "loose") return call("z.looseObject", [object(fields)]);
    return [call("z.object", [object(fields)]), call(".catchall", [rest.of])];
  },
  union: (members) => call("z.union", [list(members)]),
  intersection: ([first = "z.unknown()", ...others]) =>
    others.reduce((all, part) => call("z.intersection", [all, part]), first),
  lazy: (name) => call("z.lazy", [thunk(name)]),
};

const VALIBOT_CHECKS: Readonly<Record<string, string>> = {
  minLength: "v.minLength",
  maxLength: "v.maxLength",
  minItems: "v.minLength",
  maxItems: "v.maxLength",
  pattern: "v.regex",
  minimum: "v.minValue",
  maximum: "v.maxValue",
  exclusiveMinimum: "v.gtValue",
  exclusiveMaximum: "v.ltValue",
  multipleOf: "v.multipleOf",
};

const VALIBOT_FORMATS: Readonly<Record<string, string>> = {
  "date-time": "v.isoTimestamp()",
  date: "v.isoDate()",
  uuid: "v.uuid()",
  email: "v.email()",
};

/** Refuses lists, which are objects to valibot. */
const noList = (validator: Layout): Layout =>
  call("v.pipe", [
    "v.unknown()",
    call("v.check", ["(value) => !Array.isArray(value)", '"Invalid type: Expected Object but received Array"']),
    validator,
  ]);

/** valibot divides without regard to rounding: 4.35 would not be a multiple of 0.01. */
const multipleOf = (step: string): Layout =>
  call("v.check", [`(value) => Math.abs(value / ${step} - Math.round(value / ${step})) < 1e-6`]);

const valibotChecks = (checks: readonly Check[]): readonly Layout[] =>
  checks.flatMap((check) =>
    check.keyword === "multipleOf" && !Number.isInteger(Number(check.value))
      ? [multipleOf(check.value)]
      : checkCalls(VALIBOT_CHECKS, [check]),
  );

const piped = (base: Layout, actions: readonly Layout[], checks: readonly Check[]): Layout => {
  const all = [...actions, ...valibotChecks(checks)];
  return all.length === 0 ? base : call("v.pipe", [base, ...all]);
};

/** Constants that a list of choices of valibot cannot have. */
const NOT_LISTED: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** Validators for valibot 1. */
export const valibot: ValidatorLibrary = {
  name: "valibot",
  namespace: "v",
  typeOf: (type) => `v.GenericSchema<${type}>`,
  simple: (kind) => `v.${kind}()`,
  string: (format = "", checks) =>
    piped("v.string()", Object.hasOwn(VALIBOT_FORMATS, format) ? [VALIBOT_FORMATS[format] ?? ""] : [], checks),
  number: (kind, checks) =>
    piped("v.number()", kind === "any" ? [] : kind === "int64" ? ["v.integer()"] : ["v.safeInteger()"], checks),
  bigint: () => "v.bigint()",
  constants: (values) => {
    const listed = values.filter((value) => !NOT_LISTED.has(value));
    const members = [
      ...(listed.length === 0 ? [] : [call("v.picklist", [list(listed)])]),
      ...values
        .filter((value) => NOT_LISTED.has(value))
        .map((value) => (value === "null" ? "v.null()" : call("v.literal", [value]))),
    ];
    const [only, another] = members;
    return only !== undefined && another === undefined ? only : call("v.union", [list(members)]);
  },
  nullable: (inner) => call("v.nullable", [inner]),
  optional: (inner) => call("v.optional", [inner]),
  array: (item, checks) => piped(call("v.array", [item]), [], checks),
  tuple: (items, rest) =>
    rest === undefined ? call("v.strictTuple", [list(items)]) : call("v.tupleWithRest", [list(items), rest]),
  record: (values) => noList(call("v.record", ["v.string()", values])),
  object: (fields, rest, hasRequired) => {
    const given = typeof rest === "object" ? [object(fields), rest.of] : [object(fields)];
    const name = rest === "strict" ? "v.strictObject" : rest === "loose" ? "v.looseObject" : "v.objectWithRest";
    return hasRequired ? call(name, given) : noList(call(name, given));
  },
  union: (members) => call("v.union", [list(members)]),
  intersection: (parts) => call("v.intersect", [list(parts)]),
  lazy: (name) => call("v.lazy", [thunk(name)]),
};
