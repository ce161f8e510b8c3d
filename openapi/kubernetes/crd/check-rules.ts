import { isObject } from "../../types/objects.js";
import { findField } from "./field-path.js";
import type { ManifestSchema, Place } from "./problem.js";
import type { Surroundings } from "./surroundings.js";

/** Why a value is refused, as the causes of a Status say it. */
const RULE_REASONS = ["FieldValueRequired", "FieldValueForbidden", "FieldValueInvalid", "FieldValueDuplicate"] as const;

const RULE_KEYS = ["rule", "message", "messageExpression", "reason", "fieldPath", "optionalOldSelf"];
const LINE_BREAK = /[\n\r]/;

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Whether a rule compares with the value before the update. */
const usesOldSelf = (rule: string): boolean =>
  /(?<![\w.])oldSelf(?!\w)/.test(rule.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""'));

function checkMessage(rule: string, message: string | undefined, place: Place): void {
  if (message !== undefined && message !== "" && message.trim() === "")
    place.at("message").report("rule", "the message is empty");
  else if (LINE_BREAK.test(message?.trim() ?? "")) place.at("message").report("rule", "the message has a line break");
  else if (LINE_BREAK.test(rule.trim()) && (message ?? "").trim() === "")
    place.at("message").report("rule", "a rule with line breaks needs a message, for errors would show the rule");
}

function checkForm(schema: ManifestSchema, rule: ManifestSchema, place: Place): void {
  for (const key of Object.keys(rule))
    if (!RULE_KEYS.includes(key)) place.at(key).report("keyword", `a rule has no ${key}`);
  const expression = text(rule["rule"]) ?? "";
  if (expression.trim() === "") place.at("rule").report("rule", "the rule is empty");
  else checkMessage(expression, text(rule["message"]), place);
  const computed = text(rule["messageExpression"]);
  if (computed !== undefined && computed !== "" && computed.trim() === "")
    place.at("messageExpression").report("rule", "the message expression is empty");
  const { reason } = rule;
  if (reason !== undefined && !RULE_REASONS.some((known) => known === reason))
    place.at("reason").report("rule", `the reason must be one of ${RULE_REASONS.join(", ")}`);
  checkFieldPath(schema, text(rule["fieldPath"]) ?? "", place.at("fieldPath"));
}

function checkFieldPath(schema: ManifestSchema, path: string, place: Place): void {
  if (path === "") return;
  if (path.trim() === "") place.report("rule", "the field path is empty");
  else if (LINE_BREAK.test(path)) place.report("rule", "the field path has a line break");
  else {
    const found = findField(schema, path, true);
    if ("problem" in found) place.report("rule", `field path: ${found.problem}`);
  }
}

function checkOldSelf(rule: ManifestSchema, around: Surroundings, place: Place): void {
  if (usesOldSelf(text(rule["rule"]) ?? "")) {
    if (around.noOldSelf !== undefined)
      place.at("rule").report("oldSelf", `oldSelf cannot be found here: ${around.noOldSelf}`);
  } else if (rule["optionalOldSelf"] !== undefined)
    place.at("optionalOldSelf").report("oldSelf", "optionalOldSelf says nothing about a rule without oldSelf");
}

/** Checks the form of CEL rules: their keys, messages, paths, and where `oldSelf` can be used. */
export function checkRules(schema: ManifestSchema, place: Place, around: Surroundings): void {
  const rules = schema["x-kubernetes-validations"];
  if (!Array.isArray(rules)) return;
  (rules as readonly unknown[]).forEach((rule, i) => {
    if (!isObject(rule)) return;
    const at = place.at("x-kubernetes-validations", i);
    checkForm(schema, rule, at);
    checkOldSelf(rule, around, at);
  });
}
