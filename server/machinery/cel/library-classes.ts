import { evaluate } from "@marcbachmann/cel-js";

/** A duration of rules: whole seconds, and what is left in nanoseconds. */
export interface RuleDuration {
  readonly seconds: bigint;
  readonly nanos: number;
  addDuration(other: RuleDuration): RuleDuration;
  extendTimestamp(time: Date): Date;
}

/** An unsigned integer; its value is a bigint. */
export interface RuleUnsigned {
  valueOf(): bigint;
}

/** The class of an expression's value. */
const classOf = (expression: string): unknown =>
  (evaluate(expression) as { readonly constructor: unknown }).constructor;

/** The library makes values of these classes, and does not export them. */
export const Duration = classOf("duration('1s')") as new (seconds: bigint, nanos: number) => RuleDuration;
export const UnsignedInt = classOf("uint(1)") as new (value: bigint) => RuleUnsigned;
