import { isObject } from "../../../openapi/types/objects.js";
import { invalidValue, type FieldError, type FieldReason } from "../errors/field-error.js";
import type { CompiledType, TypeCompiler } from "../schema/compiled-type.js";
import { deepEqual } from "../schema/deep-equal.js";
import { CostError, RuleCosts } from "./cost.js";
import { compileRule, type RuleProgram, type RuleVariables } from "./rule-program.js";
import { optionalOf, ruleValue } from "./rule-values.js";

/** Checks an object by the rules of its type. `live` is the stored object; `undefined` on creation. */
export type RuleCheck = (object: unknown, live: unknown) => readonly FieldError[];

/** Longest message that a rule may compute. In bytes. */
const LONGEST_MESSAGE = 5 * 1024;

/** The old value, to ignore findings about what an update did not change. `undefined` if there is none. */
type Excuse = () => boolean;

interface Place {
  /** As errors show it. */
  readonly path: string;
  readonly value: unknown;
  readonly old: unknown;
  readonly whole: boolean;
  readonly excuse: Excuse;
}

/** A type's rules, and those of the types within it. Types without any are left out. */
interface RuleNode {
  readonly type: CompiledType;
  readonly programs: readonly RuleProgram[];
  readonly allOf: readonly RuleNode[];
  readonly properties: ReadonlyMap<string, RuleNode>;
  readonly additional: RuleNode | undefined;
  readonly items: RuleNode | undefined;
}

function build(type: CompiledType, compiler: TypeCompiler, problems: string[]): RuleNode | undefined {
  const programs: RuleProgram[] = [];
  for (const rule of type.node.rules ?? []) {
    const made = compileRule(rule);
    if ("problem" in made) problems.push(made.problem);
    else programs.push(made);
  }
  const next = (each: CompiledType | undefined): RuleNode | undefined => each && build(each, compiler, problems);
  const properties = new Map<string, RuleNode>();
  for (const [key, each] of type.properties) {
    const node = next(each);
    if (node !== undefined) properties.set(key, node);
  }
  const allOf = (type.node.allOf ?? []).flatMap((each) => next(compiler.compile(each)) ?? []);
  const [additional, items] = [next(type.additional), next(type.items)];
  const isEmpty =
    programs.length + allOf.length + properties.size === 0 && additional === undefined && items === undefined;
  return isEmpty ? undefined : { type, programs, allOf, properties, additional, items };
}

/** Compiles the rules of a type. `problems` lists those that this server cannot evaluate. */
export function compileRules(
  type: CompiledType,
  compiler: TypeCompiler,
): { readonly check: RuleCheck; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const root = build(type, compiler, problems);
  const check: RuleCheck = (object, live) => {
    if (root === undefined) return [];
    const walk = new RuleWalk();
    const excuse = (): boolean => live !== undefined && deepEqual(object, live);
    walk.check(root, { path: "", value: object, old: live, whole: true, excuse });
    return walk.errors;
  };
  return { check, problems };
}

const OUT_OF_BUDGET = "validation failed due to running out of cost budget, no further validation rules will be run";

class RuleWalk {
  readonly errors: FieldError[] = [];
  readonly #costs = new RuleCosts();

  check(node: RuleNode, place: Place): void {
    const { value } = place;
    if (value === undefined || value === null || this.#costs.isSpent) return;
    this.#rules(node, place);
    for (const each of node.allOf) this.check(each, place);
    if (Array.isArray(value)) this.#items(node, place, value);
    else if (isObject(value)) this.#fields(node, place, value);
  }

  #rules({ type, programs }: RuleNode, { path, value, old, whole, excuse }: Place): void {
    if (programs.length === 0) return;
    const known = old !== undefined && old !== null;
    const self = ruleValue(type, value, whole);
    const before = known ? ruleValue(type, old, whole) : undefined;
    for (const program of programs) {
      const { rule, usesOldSelf } = program;
      const optional = rule.optionalOldSelf === true;
      if (usesOldSelf && !known && !optional) continue;
      const plain: RuleVariables = { self, ...(known && { oldSelf: before }) };
      const variables = optional ? { self, oldSelf: optionalOf(before) } : plain;
      try {
        if (this.#costs.run(() => program.evaluate(variables)) === true) continue;
      } catch (error) {
        const problem = this.#costs.isSpent ? OUT_OF_BUDGET : faultText(error, program);
        this.errors.push(invalidValue(path === "" ? "<nil>" : path, typeName(value), problem));
        if (this.#costs.isSpent) return;
        continue;
      }
      if (!usesOldSelf && excuse()) continue;
      const message = this.#costs.run(() => messageOf(program, plain));
      this.errors.push(ruleError(program, path, value, message));
    }
  }

  #fields(node: RuleNode, place: Place, value: Readonly<Record<string, unknown>>): void {
    const old = isObject(place.old) ? place.old : {};
    for (const key of Object.keys(value)) {
      const declared = node.type.properties.has(key);
      const next = declared ? node.properties.get(key) : node.additional;
      if (next === undefined) continue;
      const path = declared ? (place.path === "" ? key : `${place.path}.${key}`) : `${place.path}[${key}]`;
      const has = Object.hasOwn(old, key);
      const excuse = has ? (): boolean => deepEqual(value[key], old[key]) : place.excuse;
      this.check(next, { path, value: value[key], old: has ? old[key] : undefined, whole: false, excuse });
    }
  }

  #items({ type, items }: RuleNode, place: Place, list: readonly unknown[]): void {
    if (items === undefined) return;
    const { list: rule } = type.node;
    const old: readonly unknown[] = Array.isArray(place.old) ? place.old : [];
    list.forEach((item, i) => {
      // Only items of maps are known again.
      const before =
        rule?.type === "map" && isObject(item)
          ? old.find((each) => isObject(each) && rule.keys.every((key) => deepEqual(each[key], item[key])))
          : undefined;
      const excuse = before === undefined ? place.excuse : (): boolean => deepEqual(item, before);
      this.check(items, { path: `${place.path}[${i}]`, value: item, old: before, whole: false, excuse });
    });
  }
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : typeof value;
}

const textOf = ({ rule: { message = "", rule } }: RuleProgram): string => (message === "" ? rule : message).trim();

function faultText(error: unknown, program: RuleProgram): string {
  if (error instanceof CostError) return `call cost exceeds limit for rule: ${textOf(program)}`;
  const shown = error as { readonly summary?: string; readonly message?: string };
  const text = (shown.summary ?? shown.message ?? "").replace(/\n[\s\S]*$/, "");
  // The library says both in words of its own.
  return `${text.replace(/^No such key: index out of bounds, index (-?\d+).*/, "index out of bounds: $1").replace(/^No such key/, "no such key")} evaluating rule: ${textOf(program)}`;
}

/** The message of a failed rule: the computed one if that is one line of text, else the stated one. */
function messageOf({ rule: { message = "", rule }, message: compute }: RuleProgram, variables: RuleVariables): string {
  if (compute !== undefined)
    try {
      const computed = compute(variables);
      const text = typeof computed === "string" ? computed.trim() : "";
      if (text !== "" && !/[\n\r]/.test(text) && Buffer.byteLength(text) <= LONGEST_MESSAGE) return text;
    } catch {
      // Then the rule says what it says without it.
    }
  return message === "" ? `failed rule: ${rule.trim()}` : message.trim();
}

const REASONS: ReadonlySet<string> = new Set<FieldReason>([
  "FieldValueRequired",
  "FieldValueForbidden",
  "FieldValueDuplicate",
]);

function ruleError(
  { rule: { reason = "", fieldPath = "" } }: RuleProgram,
  path: string,
  value: unknown,
  detail: string,
): FieldError {
  const whole = `${path}${fieldPath}`.replace(/^\./, "");
  const field = whole === "" ? "<nil>" : whole;
  // Objects and lists are not shown.
  const shown = typeof value === "object" ? {} : { value };
  if (!REASONS.has(reason)) return { reason: "FieldValueInvalid", field, ...shown, detail };
  if (reason === "FieldValueDuplicate") return { reason, field, ...shown };
  return { reason: reason as FieldReason, field, detail };
}
