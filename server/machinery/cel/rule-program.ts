import { Environment } from "@marcbachmann/cel-js";
import { linearPattern } from "../../../openapi/kubernetes/crd/linear-pattern.js";
import type { CelRule } from "../../resources/type-node.js";
import { RULE_FUNCTIONS, SET_FUNCTIONS } from "./functions.js";
import { sizeCost, spend } from "./cost.js";
import { Quantity } from "./quantity.js";

/** The variables of a rule. `oldSelf` is absent if the rule does not use it. */
export interface RuleVariables {
  readonly self: unknown;
  readonly oldSelf?: unknown;
}

/** A rule that can be evaluated. */
export interface RuleProgram {
  readonly rule: CelRule;
  readonly usesOldSelf: boolean;
  /** Throws if evaluation fails, as with a missing field or a division by zero. */
  readonly evaluate: (variables: RuleVariables) => unknown;
  readonly message: ((variables: RuleVariables) => unknown) | undefined;
}

/** What `sets` is in an expression: only its functions matter. */
class Sets {
  readonly name = "sets";
}

/** Environments in which `oldSelf` may be absent, or may not. */
const shared = new Map<boolean, Environment>();

function environment(optional: boolean): Environment {
  const known = shared.get(optional);
  if (known !== undefined) return known;
  const made = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false });
  made.registerVariable("self", "dyn").registerVariable("oldSelf", optional ? "optional<dyn>" : "dyn");
  made.registerType("Quantity", { ctor: Quantity, fields: {} });
  made.registerType("FunctionsOfsets", { ctor: Sets, fields: {} });
  made.registerConstant("sets", "FunctionsOfsets", new Sets());
  for (const [signature, run] of Object.entries(RULE_FUNCTIONS)) made.registerFunction(signature, run);
  for (const [signature, run] of Object.entries(SET_FUNCTIONS))
    made.registerFunction(`FunctionsOfsets.${signature}`, run);
  shared.set(optional, made);
  return made;
}

type Run = (evaluator: unknown, node: unknown, context: unknown) => unknown;

/** A node of the library. Another node or a macro may evaluate it in its place. */
interface LibraryNode {
  readonly meta: {
    readonly alternate?: { readonly evaluate: Run };
    readonly macro?: { readonly evaluate: Run };
    readonly evaluate: Run;
  };
}

/**
 * Charges every step of every rule. The library has no limit of its own and does not export the class of its nodes, so its
 * prototype is patched. Outside of `RuleCosts.run`, behaviour stays the same.
 */
function countSteps(): void {
  const { ast } = new Environment().parse("1");
  const nodes = Object.getPrototypeOf(ast) as { evaluate: Run };
  nodes.evaluate = function (this: LibraryNode, evaluator, node, context) {
    spend(1);
    const { alternate, macro, evaluate } = this.meta;
    const stand = alternate ?? macro;
    const value = stand === undefined ? evaluate(evaluator, node, context) : stand.evaluate(evaluator, stand, context);
    spend(sizeCost(value));
    return value;
  };
}

countSteps();

type Part = Node | readonly Part[] | string | number | bigint | boolean | null | undefined;

interface Node {
  readonly op: string;
  args: Part;
}

const isNode = (part: unknown): part is Node => typeof part === "object" && part !== null && "op" in part;

/** Puts nodes of an expression into the place of two names in another. */
function fill(template: string, left: Part, right: Part): Node {
  const { ast } = environment(false).parse(template);
  const put = (part: Part): Part => {
    if (Array.isArray(part)) return (part as readonly Part[]).map(put);
    if (!isNode(part)) return part;
    if (part.op === "id" && (part.args as unknown) === "self") return left;
    if (part.op === "id" && (part.args as unknown) === "oldSelf") return right;
    part.args = put(part.args);
    return part;
  };
  return put(ast as unknown as Part) as Node;
}

/** A call that this server cannot evaluate as the real one does. */
class NotEvaluated extends Error {}

/**
 * Replaces what the library does otherwise than Kubernetes: equality and sums, which have sets to look at, and patterns,
 * which are Go's. Collects the names of variables that are used.
 */
function adapt(part: Part, names: Set<string>): Part {
  if (Array.isArray(part)) return (part as readonly Part[]).map((each) => adapt(each, names));
  if (!isNode(part)) return part;
  if (part.op === "id") names.add(part.args as unknown as string);
  part.args = adapt(part.args, names);
  const [first, second, third] = Array.isArray(part.args) ? (part.args as readonly Part[]) : [];
  if (part.op === "==") return fill("sameValue(self, oldSelf)", first, second);
  if (part.op === "+") return fill("plus(self, oldSelf)", first, second);
  if (part.op === "!=") return fill("!sameValue(self, oldSelf)", first, second);
  const isMatch = part.op === "rcall" && (first as unknown) === "matches";
  const [pattern] = Array.isArray(third) ? (third as readonly Part[]) : [];
  if (!isMatch || pattern === undefined) return part;
  if (isNode(pattern) && pattern.op === "value") {
    const source: unknown = pattern.args;
    if (typeof source !== "string" || linearPattern(source) === undefined)
      throw new NotEvaluated(`the pattern ${JSON.stringify(source)} cannot be evaluated`);
  }
  return fill("self.matchesPattern(oldSelf)", second, pattern);
}

type Evaluate = (variables: RuleVariables) => unknown;

function compile(expression: string, names: Set<string>, optional: boolean): Evaluate {
  const program = environment(optional).parse(expression);
  const { ast } = program;
  const adapted = adapt(ast as unknown as Part, names) as Node;
  const run = (adapted as unknown) === ast ? program : programOf(adapted, optional);
  const { valid, error } = run.check();
  if (!valid) throw new NotEvaluated(error?.message.replace(/\n[\s\S]*$/, "") ?? "it cannot be evaluated");
  return (variables) => run({ ...variables }) as unknown;
}

/** A program of a node: `dyn(…)` around it changes nothing. */
function programOf(node: Node, optional: boolean): ReturnType<Environment["parse"]> {
  const program = environment(optional).parse("dyn(self)");
  const call = program.ast as unknown as { args: [string, Node[]] };
  call.args[1][0] = node;
  return program;
}

/** Compiles a rule, or returns why this server cannot evaluate it. */
export function compileRule(rule: CelRule): RuleProgram | { readonly problem: string } {
  try {
    const names = new Set<string>();
    const evaluate = compile(rule.rule, names, rule.optionalOldSelf === true);
    const usesOldSelf = names.has("oldSelf");
    const { messageExpression = "" } = rule;
    const message = messageExpression.trim() === "" ? undefined : compile(messageExpression, new Set(), false);
    return { rule, usesOldSelf, evaluate, message };
  } catch (error) {
    return { problem: `${JSON.stringify(rule.rule)}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
