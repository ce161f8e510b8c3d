import type { Invocation } from "./command.js";

type Options = Invocation["options"];

/** The text of an option; `undefined` if it is absent. */
export const textOf = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
};

/** The texts of an option that may be repeated. */
export const listOf = (options: Options, name: string): readonly string[] => {
  const value = options[name];
  return typeof value === "object" ? value : [];
};

/** The value of a whole-number option, or what is wrong with it. */
export function wholeNumber(text: string, name: string, most: number, least = 0): number | string {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : `--${name} must be a whole number from ${least} to ${most}`;
}
