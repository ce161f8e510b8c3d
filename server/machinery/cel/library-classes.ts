import { evaluate } from "@marcbachmann/cel-js";

/** A duration of rules: whole seconds, and what is left in nanoseconds. */
export interface RuleDuration {
  readonly seconds: bigint;
  readonly nanos: number;
  addDuration(other: RuleDuration): RuleDuration;
  extendTimestamp(time: Date): Date;
}

/** An integer without a sign; its value is a bigint. */
export interface RuleUnsigned {
  valueOf(): bigint;
}

const classOf = <T>(expression: string): new (...args: readonly never[]) => T =>
  (evaluate(expression) as { readonly constructor: unknown }).constructor as new (...args: readonly never[]) => T;

/** The library makes values of these classes, and does not export them. */
export const Duration = classOf<RuleDuration>("duration('1s')") as unknown as new (
  seconds: bigint,
  nanos: number,
) => RuleDuration;
export const UnsignedInt = classOf<RuleUnsigned>("uint(1)") as unknown as new (value: bigint) => RuleUnsigned;
