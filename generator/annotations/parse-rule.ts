import type { Json } from "../../openapi/types/json.js";

type Parsed = { readonly value: Json } | { readonly problem: string };

/** Why a value is refused, as the causes of a Status say it. */
export const REASONS = [
  "FieldValueRequired",
  "FieldValueForbidden",
  "FieldValueInvalid",
  "FieldValueDuplicate",
] as const;

const KEYS = new Set(["message", "messageExpression", "reason", "fieldPath", "optionalOldSelf"]);
// A single equals sign is no operator of CEL, so a key cannot be a part of the rule.
const KEY = /(?<![\w.])(messageExpression|message|reason|fieldPath|optionalOldSelf)=(?!=)/y;
const STRING = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;

interface Part {
  readonly key: string;
  readonly text: string;
}

/** Splits a text at its keys, outside of strings. The first part is the rule. */
function split(text: string): Part[] {
  const parts: Part[] = [];
  let [key, from] = ["rule", 0];
  for (let at = 0; at < text.length;) {
    STRING.lastIndex = at;
    const string = STRING.exec(text)?.[0];
    if (string !== undefined) {
      at += string.length;
      continue;
    }
    KEY.lastIndex = at;
    const found = KEY.exec(text);
    if (found === null) {
      at++;
      continue;
    }
    parts.push({ key, text: text.slice(from, at).trim() });
    key = found[1] ?? "";
    at += found[0].length;
    from = at;
  }
  parts.push({ key, text: text.slice(from).trim() });
  return parts;
}

/** A value: the text of a JSON string, or else the text itself. */
function unquote(text: string): string {
  if (!/^"(?:[^"\\\n]|\\.)*"$/.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

function check(key: string, value: Json): string | undefined {
  if (key === "optionalOldSelf")
    return typeof value === "boolean" ? undefined : "optionalOldSelf must be true or false";
  if (typeof value !== "string" || value.trim() === "") return `${key} needs a text`;
  if (key === "reason" && !REASONS.some((reason) => reason === value))
    return `reason must be one of ${REASONS.join(", ")}`;
  return undefined;
}

function checked(rule: Readonly<Record<string, Json>>): Parsed {
  for (const [key, value] of Object.entries(rule)) {
    const problem = key !== "rule" && !KEYS.has(key) ? `there is no key "${key}"` : check(key, value);
    if (problem !== undefined) return { problem };
  }
  return { value: rule };
}

/** Parses a rule given as a JSON object; `undefined` for all other texts, including maps of CEL. */
function parseObject(text: string): Parsed | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    const rule = JSON.parse(text) as Readonly<Record<string, Json>>;
    return Object.hasOwn(rule, "rule") ? checked(rule) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Parses `<rule> [message="…"] [messageExpression=<CEL>] [reason=…] [fieldPath=…] [optionalOldSelf=true]`, or a JSON
 * object with `rule` and these keys. The rule may span lines. A value ends at the next key.
 */
export function parseRule(text: string): Parsed {
  const object = parseObject(text);
  if (object !== undefined) return object;
  const value: Record<string, Json> = {};
  for (const part of split(text)) {
    if (part.key in value) return { problem: `${part.key} is repeated` };
    if (part.text === "") return { problem: part.key === "rule" ? "the rule is missing" : `${part.key} needs a value` };
    value[part.key] =
      part.key === "rule"
        ? part.text
        : part.key === "optionalOldSelf"
          ? part.text === "true" || (part.text === "false" ? false : part.text)
          : unquote(part.text);
  }
  return checked(value);
}
