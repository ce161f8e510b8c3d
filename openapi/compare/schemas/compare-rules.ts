import { textOr } from "../../types/text.js";
import { isObject, type UnknownObject } from "../../types/objects.js";
import { isSame } from "../parts/same.js";
import type { Fact } from "./fact.js";
import { shown } from "./shown.js";

type RuleFact = Omit<Fact, "old" | "new">;

const rulesIn = (value: unknown): readonly UnknownObject[] =>
  Array.isArray(value) ? value.filter((each): each is UnknownObject => isObject(each)) : [];

/** White space means nothing outside of texts, which rules rarely have with white space of their own. */
const textOf = (rule: UnknownObject): string => textOr(rule["rule"]).trim();

/** Whether a rule speaks of the old object, and so holds for changes only. */
const isTransition = (text: string): boolean => /\boldSelf\b/.test(text);

/** Compares the CEL rules of two schemas: rules with the same text are the same rule. */
export function compareRules({ from, to }: { readonly from: unknown; readonly to: unknown }): readonly RuleFact[] {
  const [old, now] = [rulesIn(from), rulesIn(to)];
  const gone = old.filter((rule) => !now.some((other) => textOf(other) === textOf(rule)));
  const come = now.filter((rule) => !old.some((other) => textOf(other) === textOf(rule)));
  const facts: RuleFact[] = [];
  // A rule with the same message is an old one with another text.
  for (const rule of come) {
    const text = textOf(rule);
    const message = rule["message"];
    const index = message === undefined ? -1 : gone.findIndex((other) => other["message"] === message);
    const [before] = index < 0 ? [] : gone.splice(index, 1);
    if (before !== undefined)
      facts.push({ id: "cel-changed", from: shown(textOf(before)), to: shown(text), key: text });
    else facts.push({ id: isTransition(text) ? "transition-rule-added" : "cel-added", to: shown(text), key: text });
  }
  for (const rule of gone) facts.push({ id: "cel-removed", from: shown(textOf(rule)), key: textOf(rule) });
  const kept = now.filter((rule) => !come.includes(rule));
  for (const rule of kept) {
    const before = old.find((other) => textOf(other) === textOf(rule));
    if (!isSame(before, rule)) facts.push({ id: "cel-message-changed", key: textOf(rule) });
  }
  return facts;
}
