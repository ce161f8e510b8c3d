import { badRequest } from "../errors/api-errors.js";
import { fieldErrorText, invalidValue } from "../errors/field-error.js";
import { nameProblems, qualifiedNameProblems } from "../meta/names.js";

type Labels = Readonly<Record<string, string>>;

type Operator = "=" | "==" | "!=" | "in" | "notin" | ">" | "<";

/** One condition of a selector. */
export interface LabelRequirement {
  readonly key: string;
  readonly operator: Operator | "exists" | "!";
  /** Sorted, without repetitions. */
  readonly values: readonly string[];
}

/** A compiled label selector. */
export interface LabelSelector {
  readonly requirements: readonly LabelRequirement[];
  /** Whether everything matches. */
  readonly empty: boolean;
  readonly matches: (labels: Labels | undefined) => boolean;
}

/** Longest selector. The URL has its own limit; bodies have not. */
const LONGEST = 64 * 1024;

const SYMBOLS: ReadonlySet<string> = new Set([")", ",", "!", "==", "=", ">", "<", "!=", "("]);
const OPERATORS: ReadonlySet<string> = new Set(["=", "==", "!=", "in", "notin", ">", "<"]);

interface Token {
  readonly kind: "symbol" | "name" | "end" | "error";
  readonly text: string;
}

const END: Token = { kind: "end", text: "" };

function tokensOf(selector: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [run] of selector.matchAll(/[=!(),><]+|[^=!(),><\s]+/g)) {
    if (!/^[=!(),><]/.test(run)) {
      tokens.push({ kind: "name", text: run });
      continue;
    }
    for (let at = 0; at < run.length;) {
      const two = run.slice(at, at + 2);
      const text = SYMBOLS.has(two) ? two : run.charAt(at);
      tokens.push({ kind: "symbol", text });
      at += text.length;
    }
  }
  return [...tokens, END];
}

const INTEGER = /^[+-]?\d+$/;

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(selector: string) {
    this.#tokens = tokensOf(selector);
  }

  parse(): LabelRequirement[] {
    const found: LabelRequirement[] = [];
    for (;;) {
      const { kind, text } = this.#peek();
      if (kind === "end") return found;
      if (kind !== "name" && text !== "!")
        throw badRequest(`found '${text}', expected: !, identifier, or 'end of string'`);
      found.push(this.#requirement());
      const next = this.#take();
      if (next.kind === "end") return found;
      if (next.text !== "," || next.kind !== "symbol")
        throw badRequest(`found '${next.text}', expected: ',' or 'end of string'`);
      const after = this.#peek();
      if (after.kind !== "name" && after.text !== "!")
        throw badRequest(`found '${after.text}', expected: identifier after ','`);
    }
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? END;
  }

  #take(): Token {
    const token = this.#peek();
    this.#at++;
    return token;
  }

  #fail(problem: string): never {
    throw badRequest(`unable to parse requirement: ${problem}`);
  }

  #requirement(): LabelRequirement {
    let token = this.#take();
    const not = token.kind === "symbol" && token.text === "!";
    if (not) token = this.#take();
    if (token.kind !== "name") this.#fail(`found '${token.text}', expected: identifier`);
    const key = token.text;
    const problems = qualifiedNameProblems(key);
    if (problems.length > 0) this.#fail(fieldErrorText(invalidValue("<nil>", key, problems.join("; "))));
    const next = this.#peek();
    const ends = next.kind === "end" || (next.kind === "symbol" && next.text === ",");
    if (not || ends) return { key, operator: not ? "!" : "exists", values: [] };
    const operator = this.#take().text;
    if (!OPERATORS.has(operator)) this.#fail(`found '${operator}', expected: in, notin, =, ==, !=, gt, lt`);
    const values = operator === "in" || operator === "notin" ? this.#values() : [this.#value()];
    const requirement = { key, operator: operator as Operator, values: [...new Set(values)].sort() };
    this.#check(requirement);
    return requirement;
  }

  #check({ key, operator, values }: LabelRequirement): void {
    for (const [i, value] of values.entries()) {
      if ((operator === ">" || operator === "<") && !INTEGER.test(value))
        this.#fail(
          fieldErrorText(invalidValue(`values[${i}]`, value, "for 'Gt', 'Lt' operators, the value must be an integer")),
        );
      const problems = nameProblems(value, "label-value");
      if (problems.length > 0)
        this.#fail(fieldErrorText(invalidValue(`values[${i}][${key}]`, value, problems.join("; "))));
    }
  }

  #value(): string {
    const next = this.#peek();
    if (next.kind === "end" || (next.kind === "symbol" && next.text === ",")) return "";
    const token = this.#take();
    if (token.kind !== "name") this.#fail(`found '${token.text}', expected: identifier`);
    return token.text;
  }

  #values(): string[] {
    const open = this.#take();
    if (open.text !== "(" || open.kind !== "symbol") this.#fail(`found '${open.text}' expected: '('`);
    const values: string[] = [];
    // Two commas, or one beside a parenthesis, have an empty value between them.
    for (let last = ","; ;) {
      const token = this.#take();
      if (token.kind === "name") {
        if (last === "name") this.#fail(`found '${token.text}', expected: ',' or ')'`);
        values.push(token.text);
        last = "name";
      } else if (token.kind === "symbol" && (token.text === "," || token.text === ")")) {
        if (last === ",") values.push("");
        if (token.text === ")") return values;
        last = ",";
      } else this.#fail(`found '${token.text}', expected: ',', ')' or identifier`);
    }
  }
}

/** An integer of 64 bits in a label's value. */
const integer = (text: string): bigint | undefined => {
  if (!INTEGER.test(text)) return undefined;
  const value = BigInt(text.replace(/^\+/, ""));
  return BigInt.asIntN(64, value) === value ? value : undefined;
};

function compile({ key, operator, values }: LabelRequirement): (labels: Labels) => boolean {
  const has = (labels: Labels): boolean => Object.hasOwn(labels, key);
  const [only = ""] = values;
  switch (operator) {
    case "exists":
      return has;
    case "!":
      return (labels) => !has(labels);
    case "=":
    case "==":
      return (labels) => has(labels) && labels[key] === only;
    case "!=":
      return (labels) => !has(labels) || labels[key] !== only;
    case "in":
    case "notin": {
      const set = new Set(values);
      return operator === "in"
        ? (labels) => has(labels) && set.has(labels[key] ?? "")
        : (labels) => !has(labels) || !set.has(labels[key] ?? "");
    }
    case ">":
    case "<": {
      const bound = integer(only);
      return (labels) => {
        const value = has(labels) ? integer(labels[key] ?? "") : undefined;
        if (value === undefined || bound === undefined) return false;
        return operator === ">" ? value > bound : value < bound;
      };
    }
  }
}

const NO_LABELS: Labels = {};

/** A selector that everything matches. */
export const EVERY_LABEL: LabelSelector = { requirements: [], empty: true, matches: () => true };

/** Parses and compiles a label selector: `app=web,tier in (a,b),!canary`. Throws a `StatusError` (400) if it is invalid. */
export function parseLabelSelector(selector: string): LabelSelector {
  if (selector.length > LONGEST) throw badRequest("the label selector is too long");
  return compileLabelSelector(new Parser(selector).parse());
}

/** Compiles conditions that must all hold. */
export function compileLabelSelector(requirements: readonly LabelRequirement[]): LabelSelector {
  if (requirements.length === 0) return EVERY_LABEL;
  const tests = requirements.map(compile);
  return {
    requirements,
    empty: false,
    matches: (labels = NO_LABELS) => tests.every((test) => test(labels)),
  };
}
