import { linearPattern } from "../../../openapi/kubernetes/crd/linear-pattern.js";
import { isObject } from "../../../openapi/types/objects.js";
import {
  duplicate,
  invalidValue,
  notSupported,
  required,
  tooLong,
  tooMany,
  type FieldError,
} from "../errors/field-error.js";
import { isInt64 } from "../errors/go-value.js";
import { isNumeric, stringifyExact } from "../json/exact-json.js";
import type { TypeNode } from "../../resources/type-node.js";
import type { CompiledType, TypeCompiler } from "./compiled-type.js";
import { deepEqual } from "./deep-equal.js";
import { pathText, type FieldPath } from "./field-path.js";
import { hasFormat, NUMBER_BOUNDS } from "./formats.js";

/** A mistake, and where it is: the value at the path is the one that was checked. */
export interface Finding {
  readonly path: FieldPath;
  readonly error: FieldError;
}

/** No one reads more errors than this. */
const MOST = 200;

const ENVELOPE: ReadonlySet<string> = new Set(["apiVersion", "kind", "metadata"]);

/** Most times that matching one text may look at a character. More would block other requests. */
const MOST_LOOKS = 50_000_000;

/** Compiled patterns that Go refuses. `null`: JavaScript refuses it, too, so that it allows all texts. */
const others = new Map<string, RegExp | null>();

function otherPattern(source: string): RegExp | null {
  const known = others.get(source);
  if (known !== undefined) return known;
  let made: RegExp | null;
  try {
    made = new RegExp(source, "u");
  } catch {
    made = null;
  }
  others.set(source, made);
  return made;
}

/** Whether a text matches a pattern; `undefined` if finding out would take too long. */
function matches(source: string, text: string): boolean | undefined {
  const pattern = linearPattern(source);
  if (pattern === undefined) return otherPattern(source)?.test(text) ?? true;
  return pattern.cost * text.length > MOST_LOOKS ? undefined : pattern.test(text);
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "bigint") return "integer";
  return typeof value === "number" ? (isInt64(value) ? "integer" : "number") : typeof value;
}

function hasType(value: unknown, { type, intOrString, format }: TypeNode): boolean {
  if (intOrString === true) return typeof value === "string" || isInt64(value);
  switch (type) {
    case undefined:
      return true;
    case "integer":
      return isInt64(value);
    case "number":
      return isNumeric(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "string":
      return typeof value === "string" || (format === "quantity" && typeof value === "number");
    default:
      return typeof value === "boolean";
  }
}

/**
 * Checks an object against its type: types, required fields, constraints, formats, and that items of sets and maps are
 * unique. Metadata is checked elsewhere.
 */
export function validate(type: CompiledType, object: unknown, compiler: TypeCompiler): readonly Finding[] {
  const walk = new ValidateWalk(compiler);
  walk.value(type, object, true);
  return walk.findings;
}

class ValidateWalk {
  readonly findings: Finding[] = [];
  readonly #compiler: TypeCompiler;
  readonly #path: (string | number)[] = [];

  constructor(compiler: TypeCompiler) {
    this.#compiler = compiler;
  }

  value(type: CompiledType, value: unknown, whole = false): void {
    const { node } = type;
    if (this.findings.length >= MOST) return;
    if (value === null && node.nullable === true) return;
    if (!hasType(value, node)) return this.#wrongType(value, node);
    this.#constraints(node, value);
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) this.#list(type, value);
    else this.#fields(type, value as Readonly<Record<string, unknown>>, whole);
  }

  #add(error: (field: string) => FieldError): void {
    const path = [...this.#path];
    this.findings.push({ path, error: error(pathText(path)) });
  }

  #say(value: unknown, problem: string): void {
    this.#add((field) => invalidValue(field, value, `${field} in body ${problem}`));
  }

  #wrongType(value: unknown, { type, intOrString, format = "" }: TypeNode): void {
    // The real server names a number that does not fit its format by its Go type.
    const byFormat = type === "integer" && typeof value === "number" && format.startsWith("int");
    const expected = byFormat ? format : intOrString === true ? "integer,string" : (type ?? "object");
    const name = byFormat ? "float64" : typeName(value);
    this.#add((field) => ({
      reason: "FieldValueTypeInvalid",
      field: field === "" ? "<nil>" : field,
      value: name,
      detail: `${field} in body must be of type ${expected}: ${JSON.stringify(name)}`,
    }));
    if (type === "integer" && typeof value === "number") this.#outOfRange(type, format);
  }

  /** The real server says this of the whole object. */
  #outOfRange(type: string, format: string): void {
    const range = format === "" ? "(default format)" : `with format ${format}`;
    this.#add((field) => invalidValue("<nil>", "", `Checked value must be of type ${type} ${range} in ${field}`));
  }

  #fields(type: CompiledType, value: Readonly<Record<string, unknown>>, whole: boolean): void {
    const { node, properties } = type;
    const skips = whole || node.embedded === true;
    for (const name of node.required ?? []) {
      if (Object.hasOwn(value, name) || (skips && ENVELOPE.has(name))) continue;
      this.#path.push(name);
      const path = this.#path.slice(0, -1);
      this.findings.push({ path, error: required(pathText(this.#path)) });
      this.#path.pop();
    }
    for (const key of Object.keys(value)) {
      if (skips && ENVELOPE.has(key)) continue;
      const field = properties.get(key) ?? type.additional;
      if (field === undefined) continue;
      this.#path.push(key);
      this.value(field, value[key]);
      this.#path.pop();
    }
  }

  #list(type: CompiledType, list: readonly unknown[]): void {
    const { items, node } = type;
    if (items !== undefined)
      for (let i = 0; i < list.length; i++) {
        this.#path.push(i);
        this.value(items, list[i]);
        this.#path.pop();
      }
    if (node.list === undefined || node.list.type === "atomic") return;
    const { type: kind, keys } = node.list;
    const seen = new Set<string>();
    list.forEach((item, i) => {
      const shown = kind === "set" ? item : keysOf(item, keys, items);
      const text = stringifyExact(shown);
      if (seen.has(text)) {
        const path = [...this.#path];
        this.findings.push({ path, error: duplicate(`${pathText(path)}[${i}]`, shown) });
      }
      seen.add(text);
    });
  }

  #constraints(node: TypeNode, value: unknown): void {
    if (node.enum !== undefined && !node.enum.some((each) => deepEqual(each, value)))
      this.#add((field) => notSupported(field, value, node.enum ?? []));
    if (isNumeric(value)) this.#number(node, value);
    else if (typeof value === "string") this.#text(node, value);
    else if (Array.isArray(value)) {
      const { minItems, maxItems } = node;
      if (maxItems !== undefined && value.length > maxItems)
        this.#add((field) => tooMany(field, value.length, maxItems));
      if (minItems !== undefined && value.length < minItems)
        this.#say(value.length, `should have at least ${minItems} items`);
    } else if (isObject(value)) {
      const count = Object.keys(value).length;
      const { minProperties, maxProperties } = node;
      if (maxProperties !== undefined && count > maxProperties)
        this.#add((field) => tooMany(field, count, maxProperties));
      if (minProperties !== undefined && count < minProperties)
        this.#say(count, `should have at least ${minProperties} properties`);
    }
    if (node.allOf !== undefined || node.anyOf !== undefined || node.oneOf !== undefined || node.not !== undefined)
      this.#combinations(node, value);
  }

  #number(node: TypeNode, value: number | bigint): void {
    const { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = node;
    if (minimum !== undefined && (exclusiveMinimum === true ? value <= minimum : value < minimum))
      this.#say(value, `should be greater than ${exclusiveMinimum === true ? "" : "or equal to "}${minimum}`);
    if (maximum !== undefined && (exclusiveMaximum === true ? value >= maximum : value > maximum))
      this.#say(value, `should be less than ${exclusiveMaximum === true ? "" : "or equal to "}${maximum}`);
    if (multipleOf !== undefined && multipleOf > 0 && !isMultiple(value, multipleOf))
      this.#say(value, `should be a multiple of ${multipleOf}`);
    const bounds = format === undefined ? undefined : NUMBER_BOUNDS[format];
    if (bounds !== undefined && (value < bounds[0] || value > bounds[1]))
      this.#outOfRange(type ?? "number", format ?? "");
  }

  #text(node: TypeNode, value: string): void {
    const { minLength, maxLength, pattern, format } = node;
    if (maxLength !== undefined && value.length > maxLength && Array.from(value).length > maxLength)
      this.#add((field) => tooLong(field, maxLength));
    if (minLength !== undefined && (value.length < minLength || Array.from(value).length < minLength))
      this.#say(value, `should be at least ${minLength} chars long`);
    if (pattern !== undefined && matches(pattern, value) !== true) this.#say(value, `should match '${pattern}'`);
    if (format !== undefined && !hasFormat(value, format))
      this.#say(value, `must be of type ${format}: ${JSON.stringify(value)}`);
  }

  /** Whether a value passes a schema that only constrains it. */
  #passes(node: TypeNode, value: unknown): boolean {
    return validate(this.#compiler.compile(node), value, this.#compiler).length === 0;
  }

  #combinations({ allOf, anyOf, oneOf, not }: TypeNode, value: unknown): void {
    const shown = JSON.stringify(pathText(this.#path));
    const fail = (problem: string): void =>
      this.#add((field) => invalidValue(field, value, `${shown} must ${problem}`));
    for (const part of allOf ?? []) this.value(this.#compiler.compile(part), value);
    if (anyOf !== undefined && !anyOf.some((part) => this.#passes(part, value)))
      fail("validate at least one schema (anyOf)");
    if (oneOf !== undefined) {
      const passed = oneOf.filter((part) => this.#passes(part, value)).length;
      const found = passed === 0 ? "Found none valid" : `Found ${passed} valid alternatives`;
      if (passed !== 1) fail(`validate one and only one schema (oneOf). ${found}`);
    }
    if (not !== undefined && this.#passes(not, value)) fail("not validate the schema (not)");
  }
}

/** Whether a division leaves nothing, but for what binary fractions lose. */
function isMultiple(value: number | bigint, of: number): boolean {
  if (typeof value === "bigint")
    return Number.isInteger(of) ? value % BigInt(of) === 0n : isMultiple(Number(value), of);
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient));
}

function keysOf(item: unknown, keys: readonly string[], type: CompiledType | undefined): unknown {
  if (!isObject(item)) return item;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = item[key] ?? type?.properties.get(key)?.node.default;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
