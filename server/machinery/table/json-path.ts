import { isObject } from "../../../openapi/types/objects.js";

/** Finds values in an object. */
export type JsonPath = (object: unknown) => readonly unknown[];

/** A step: from each value to some within it. */
type Step = (value: unknown) => readonly unknown[];

const LONGEST = 4096;

const field =
  (name: string): Step =>
  (value) =>
    isObject(value) && Object.hasOwn(value, name) ? [value[name]] : [];

const item =
  (index: number): Step =>
  (value) => {
    if (!Array.isArray(value)) return [];
    const list: readonly unknown[] = value;
    const at = index < 0 ? list.length + index : index;
    return at < list.length && at >= 0 ? [list[at]] : [];
  };

const all: Step = (value) =>
  Array.isArray(value) ? (value as readonly unknown[]) : isObject(value) ? Object.values(value) : [];

const slice =
  (from: number | undefined, to: number | undefined): Step =>
  (value) =>
    Array.isArray(value) ? (value as readonly unknown[]).slice(from ?? 0, to) : [];

function descend(value: unknown): readonly unknown[] {
  const inner = typeof value === "object" && value !== null ? all(value).flatMap(descend) : [];
  return [value, ...inner];
}

const literal = (text: string): unknown => {
  const quoted = /^'((?:[^'\\]|\\.)*)'$|^"((?:[^"\\]|\\.)*)"$/.exec(text);
  if (quoted !== null) return (quoted[1] ?? quoted[2] ?? "").replace(/\\(.)/g, "$1");
  if (text === "true" || text === "false") return text === "true";
  return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : undefined;
};

const COMPARE: Readonly<Record<string, (a: unknown, b: unknown) => boolean>> = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  ">": (a, b) => typeof a === typeof b && (a as number) > (b as number),
  ">=": (a, b) => typeof a === typeof b && (a as number) >= (b as number),
  "<": (a, b) => typeof a === typeof b && (a as number) < (b as number),
  "<=": (a, b) => typeof a === typeof b && (a as number) <= (b as number),
};

/** `?(@.type=="Ready")`, `?(@.name)`. */
function filter(text: string): Step | undefined {
  const [, path, operator, right] =
    /^@((?:\.[\w-]+|\[[^\]]+\])*)\s*(?:(==|!=|>=|<=|>|<)\s*(.+?))?\s*$/s.exec(text.trim()) ?? [];
  if (path === undefined) return undefined;
  const find = path === "" ? (value: unknown) => [value] : compile(path);
  if (find === undefined) return undefined;
  if (operator === undefined || right === undefined)
    return (value) => all(value).filter((each) => find(each).length > 0);
  const [test, wanted] = [COMPARE[operator], literal(right)];
  if (test === undefined || wanted === undefined) return undefined;
  return (value) => all(value).filter((each) => test(find(each)[0], wanted));
}

/** The content of brackets. */
function bracket(text: string): Step | undefined {
  if (text === "*") return all;
  if (/^-?\d+$/.test(text)) return item(Number(text));
  const range = /^(-?\d*):(-?\d*)$/.exec(text);
  if (range !== null) {
    const [from, to] = [range[1] ?? "", range[2] ?? ""];
    return slice(from === "" ? undefined : Number(from), to === "" ? undefined : Number(to));
  }
  const name = literal(text);
  if (typeof name === "string") return field(name);
  const condition = /^\?\((.*)\)$/s.exec(text);
  return condition === null ? undefined : filter(condition[1] ?? "");
}

/** The position of the closing bracket. Brackets in quotes do not count. */
function closeOf(text: string, open: number): number {
  let [depth, quote] = [0, ""];
  for (let at = open; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote !== "") {
      if (char === "\\") at++;
      else if (char === quote) quote = "";
    } else if (char === "'" || char === '"') quote = char;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at;
  }
  return -1;
}

function compile(path: string): JsonPath | undefined {
  const steps: Step[] = [];
  let rest = path.startsWith("$") || path.startsWith("@") ? path.slice(1) : path;
  while (rest !== "") {
    if (rest.startsWith("[")) {
      const close = closeOf(rest, 0);
      const step = close < 0 ? undefined : bracket(rest.slice(1, close).trim());
      if (step === undefined) return undefined;
      steps.push(step);
      rest = rest.slice(close + 1);
      continue;
    }
    const [whole, dots, name] = /^(\.{0,2})((?:[^.[\]\\]|\\.)*)/.exec(rest) ?? [];
    if (whole === undefined || whole === "" || name === undefined) return undefined;
    if (dots === "..") steps.push(descend);
    if (name !== "") steps.push(name === "*" ? all : field(name.replace(/\\(.)/g, "$1")));
    else if (dots !== ".." && !rest.slice(whole.length).startsWith("[") && rest !== ".") return undefined;
    rest = rest.slice(whole.length);
  }
  return (object) => steps.reduce<readonly unknown[]>((values, step) => values.flatMap(step), [object]);
}

/**
 * Compiles a JSONPath as columns have it: names, `[0]`, `[*]`, `['a.b']`, `[?(@.type=="Ready")]`, `..`. Braces around it are
 * dropped. `undefined`: it cannot be read.
 */
export function compileJsonPath(path: string): JsonPath | undefined {
  if (path.length > LONGEST) return undefined;
  const trimmed = path.trim();
  return compile(trimmed.startsWith("{") && trimmed.endsWith("}") ? trimmed.slice(1, -1).trim() : trimmed);
}
