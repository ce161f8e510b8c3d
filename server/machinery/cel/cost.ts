/** Most that evaluating one rule may cost, as in Kubernetes. A step costs 1, and so do ten characters of a text. */
const MOST_OF_RULE = 1_000_000;
/** Most that evaluating all rules of a request may cost, as in Kubernetes. */
const MOST_OF_REQUEST = 10_000_000;

/** A rule, or all rules of a request together, cost too much. */
export class CostError extends Error {
  override readonly name = "CostError";
}

/** Counts the cost of the rules of one request. */
export class RuleCosts {
  #spent = 0;

  /** Whether nothing is left for further rules. */
  get isSpent(): boolean {
    return this.#spent >= MOST_OF_REQUEST;
  }

  /** Evaluates a rule. Throws a {@link CostError} if that costs too much. */
  run<T>(evaluate: () => T): T {
    const outer = current;
    current = { left: Math.min(MOST_OF_RULE, MOST_OF_REQUEST - this.#spent) };
    const { left } = current;
    try {
      return evaluate();
    } finally {
      this.#spent += left - current.left;
      current = outer;
    }
  }
}

/** What is left for the rule that is evaluated. Rules are evaluated one after another. */
let current: { left: number } | undefined;

/** Charges steps to the current rule. Throws a {@link CostError} if they are too many. */
export function spend(steps: number): void {
  if (current === undefined) return;
  current.left -= steps;
  if (current.left < 0) throw new CostError("operation cancelled: actual cost limit exceeded");
}

/** The cost of reading all characters or items of a value. */
export function sizeCost(value: unknown): number {
  if (typeof value === "string" || Array.isArray(value)) return value.length / 10;
  return value instanceof Map ? value.size / 10 : 0;
}
