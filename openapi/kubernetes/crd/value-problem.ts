import { linearPattern } from "./linear-pattern.js";
import { isObject, isTexts, memberOf } from "../../types/objects.js";
import type { ManifestSchema } from "./problem.js";
import { FORMAT_CHECKS } from "./value-formats.js";

/** The name of a value's JSON type. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

const same = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
  }
  return a === b;
};

const bound = (schema: ManifestSchema, keyword: string): number | undefined => {
  const value = schema[keyword];
  return typeof value === "number" ? value : undefined;
};

/** Ranges of formats. */
const RANGES: Readonly<Record<string, number>> = { int32: 2 ** 31, int64: 2 ** 63 };

function numberProblem(value: number, schema: ManifestSchema): string | undefined {
  const [least, greatest, step] = [bound(schema, "minimum"), bound(schema, "maximum"), bound(schema, "multipleOf")];
  if (least !== undefined && (schema["exclusiveMinimum"] === true ? value <= least : value < least))
    return `${value} is below the minimum ${least}`;
  if (greatest !== undefined && (schema["exclusiveMaximum"] === true ? value >= greatest : value > greatest))
    return `${value} is above the maximum ${greatest}`;
  if (step !== undefined && step > 0 && Math.abs(value / step - Math.round(value / step)) > 1e-9)
    return `${value} is no multiple of ${step}`;
  const range = RANGES[String(schema["format"])];
  return range !== undefined && (value >= range || value < -range)
    ? `${value} is out of the range of ${String(schema["format"])}`
    : undefined;
}

function sizeProblem(size: number, schema: ManifestSchema, what: string, unit: string): string | undefined {
  const [least, greatest] = [bound(schema, `min${what}`), bound(schema, `max${what}`)];
  if (least !== undefined && size < least) return `it has ${size} ${unit}, fewer than ${least}`;
  return greatest !== undefined && size > greatest ? `it has ${size} ${unit}, more than ${greatest}` : undefined;
}

function stringProblem(value: string, schema: ManifestSchema): string | undefined {
  const size = sizeProblem(Array.from(value).length, schema, "Length", "characters");
  if (size !== undefined) return size;
  const { pattern, format } = schema;
  if (typeof pattern === "string" && !matches(pattern, value)) return `"${value}" does not match ${pattern}`;
  const check = typeof format === "string" ? FORMAT_CHECKS.get(format) : undefined;
  return check === undefined || check(value) ? undefined : `"${value}" is no ${String(format)}`;
}

/** Whether a text matches a pattern of Go. One that cannot be compiled counts as matching. */
const matches = (pattern: string, value: string): boolean => linearPattern(pattern)?.test(value) ?? true;

function objectProblem(
  value: Readonly<Record<string, unknown>>,
  schema: ManifestSchema,
  path: string,
): string | undefined {
  const size = sizeProblem(Object.keys(value).length, schema, "Properties", "entries");
  if (size !== undefined) return size;
  const missing = (isTexts(schema["required"]) ? schema["required"] : []).find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${path}.${missing} is missing`;
  for (const [name, field] of Object.entries(value)) {
    const declared = memberOf(schema["properties"], name) ?? schema["additionalProperties"];
    const problem = isObject(declared) ? valueProblem(field, declared, `${path}.${name}`) : undefined;
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function listProblem(value: readonly unknown[], schema: ManifestSchema, path: string): string | undefined {
  const size = sizeProblem(value.length, schema, "Items", "items");
  if (size !== undefined) return size;
  const { items } = schema;
  if (!isObject(items)) return undefined;
  for (const [i, item] of value.entries()) {
    const problem = valueProblem(item, items, `${path}[${i}]`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function typeProblem(value: unknown, schema: ManifestSchema, path: string): string | undefined {
  const is = typeOf(value);
  const at = path === "" ? "it" : path;
  if (schema["x-kubernetes-int-or-string"] === true)
    return is === "integer" || is === "string" ? undefined : `${at} is neither an integer nor a string`;
  const { type } = schema;
  if (typeof type !== "string" || type === "") return undefined;
  return is === type || (type === "number" && is === "integer") ? undefined : `${at} is of type ${is}, not ${type}`;
}

function junctionProblem(value: unknown, schema: ManifestSchema, path: string): string | undefined {
  const fitting = (keyword: string): readonly [all: number, fit: number] => {
    const branches = Array.isArray(schema[keyword]) ? (schema[keyword] as readonly unknown[]) : [];
    const fit = branches.filter((branch) => isObject(branch) && valueProblem(value, branch, path) === undefined);
    return [branches.length, fit.length];
  };
  const [all, fitAll] = fitting("allOf");
  if (fitAll < all) return "it does not match all of allOf";
  const [any, fitAny] = fitting("anyOf");
  if (any > 0 && fitAny === 0) return "it matches none of anyOf";
  const [one, fitOne] = fitting("oneOf");
  if (one > 0 && fitOne !== 1) return `it matches ${fitOne} of oneOf`;
  return isObject(schema["not"]) && valueProblem(value, schema["not"], path) === undefined
    ? "it matches not"
    : undefined;
}

/** Why a value does not fit a schema of a CustomResourceDefinition; `undefined` if it does. CEL rules are not tried. */
export function valueProblem(value: unknown, schema: ManifestSchema, path: string): string | undefined {
  if (value === null && schema["nullable"] === true) return undefined;
  const wrong = typeProblem(value, schema, path);
  if (wrong !== undefined) return wrong;
  const values = schema["enum"];
  if (Array.isArray(values) && values.length > 0 && !values.some((one) => same(one, value)))
    return `${JSON.stringify(value)} is not one of ${JSON.stringify(values)}`;
  const own =
    typeof value === "number"
      ? numberProblem(value, schema)
      : typeof value === "string"
        ? stringProblem(value, schema)
        : Array.isArray(value)
          ? listProblem(value, schema, path)
          : isObject(value)
            ? objectProblem(value, schema, path)
            : undefined;
  return own ?? junctionProblem(value, schema, path);
}
