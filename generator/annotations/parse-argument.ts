import type { Json } from "../../openapi/types/json.js";
import { nearest } from "../../openapi/diagnostics/nearest.js";
import { re2Problem } from "../../openapi/kubernetes/crd/re2.js";
import { parseColumn } from "./parse-column.js";
import { parseRule } from "./parse-rule.js";
import type { Argument, KeyGrammar } from "./table.js";

/** A parsed argument, or what is wrong with it. */
export type ParsedArgument = { readonly value: Json; readonly text?: string } | { readonly problem: string };

const oneOf = (choices: readonly string[]): string =>
  choices.length > 12 ? `${choices.slice(0, 12).join(", ")}, …` : choices.join(", ");

function unknownChoice(written: string, choices: readonly string[]): string {
  const guess = nearest(written, choices);
  return `"${written}" is not one of ${oneOf(choices)}${guess === undefined ? "" : `; did you mean ${guess}?`}`;
}

function parseKey(key: string, raw: string | undefined, grammar: KeyGrammar): ParsedArgument {
  if (grammar.kind === "flag") return raw === undefined ? { value: true } : { problem: `${key} takes no value` };
  if (raw === undefined || raw === "") return { problem: `${key} needs a value: ${key}=…` };
  if (grammar.kind === "yesno")
    return raw === "yes" || raw === "no"
      ? { value: raw === "yes" }
      : { problem: `${key} must be yes or no, not "${raw}"` };
  const words = grammar.kind === "list" ? raw.split(",") : [raw];
  for (const word of words) {
    if (grammar.of !== undefined && !grammar.of.includes(word))
      return { problem: `${key}: ${unknownChoice(word, grammar.of)}` };
    if (grammar.pattern !== undefined && !grammar.pattern.test(word))
      return { problem: `${key}: "${word}" is malformed` };
  }
  return { value: grammar.kind === "list" ? words : raw };
}

/** What a word with a key begins with. URLs and expressions may have an equals sign, too. */
const KEY = /^[\w-]*=/;

function parsePairs(words: readonly string[], spec: Extract<Argument, { kind: "pairs" }>): ParsedArgument {
  const positional: string[] = [];
  const value: Record<string, Json> = {};
  for (const word of words) {
    const equals = word.indexOf("=");
    const key = equals < 0 ? word : word.slice(0, equals);
    const grammar = Object.hasOwn(spec.keys, key) ? spec.keys[key] : undefined;
    const hasKeys = Object.keys(spec.keys).length > 0;
    const isPair =
      hasKeys && (KEY.test(word) || positional.length > (spec.first?.more ?? 0) || grammar?.kind === "flag");
    if (!isPair) positional.push(word);
    else if (grammar === undefined) return { problem: unknownChoice(key, Object.keys(spec.keys)) };
    else if (key in value) return { problem: `${key} is repeated` };
    else {
      const parsed = parseKey(key, equals < 0 ? undefined : word.slice(equals + 1), grammar);
      if ("problem" in parsed) return parsed;
      value[key] = parsed.value;
    }
  }
  if (spec.first === undefined)
    return positional[0] === undefined ? { value } : { problem: `"${positional[0]}" is unexpected` };
  const [first, ...more] = positional;
  if (first === undefined) return { problem: `${spec.first.called} is missing` };
  if (!spec.first.pattern.test(first)) return { problem: `"${first}" is not ${spec.first.called}` };
  const extra = spec.first.more === undefined ? undefined : more[spec.first.more];
  if (extra !== undefined) return { problem: `"${extra}" is unexpected` };
  return { value: { ...value, first, ...(more.length > 0 && { more }) } };
}

/** Parses the text after an annotation's name. Prose keeps its lines; words are split at white space. */
export function parseArgument(spec: Argument, raw: string): ParsedArgument {
  const text = raw.trim();
  const words = text === "" ? [] : text.split(/\s+/);
  const first = words[0];
  switch (spec.kind) {
    case "none":
      return text === "" ? { value: true } : { problem: `it takes no argument, but has "${first ?? ""}"` };
    case "text":
      return text === "" && spec.optional !== true ? { problem: "text is missing" } : { value: text };
    case "word":
      if (first === undefined)
        return spec.optional === true ? { value: true } : { problem: `${spec.called} is missing` };
      if (words.length > 1) return { problem: `it takes one word; "${words[1] ?? ""}" is unexpected` };
      return spec.pattern.test(first) ? { value: first } : { problem: `"${first}" is not ${spec.called}` };
    case "wordAndText": {
      if (first === undefined) return { problem: `${spec.called} is missing` };
      if (!spec.pattern.test(first)) return { problem: `"${first}" is not ${spec.called}` };
      return { value: first, text: text.slice(first.length).replace(/^\s*-?\s*/, "") };
    }
    case "words": {
      if (words.length < spec.atLeast) return { problem: `${spec.called} is missing` };
      const bad = words.find((word) => !spec.pattern.test(word));
      return bad === undefined ? { value: words } : { problem: `"${bad}" is not ${spec.called}` };
    }
    case "choice":
      if (first === undefined) return { problem: `one of ${oneOf(spec.of)} is missing` };
      if (words.length > 1) return { problem: `it takes one word; "${words[1] ?? ""}" is unexpected` };
      return spec.of.includes(first) ? { value: first } : { problem: unknownChoice(first, spec.of) };
    case "number":
      if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { problem: `"${text}" is not a number` };
      return isKept(text) ? { value: Number(text) } : { problem: `${text} ${NOT_KEPT}` };
    case "count":
      return /^\d{1,15}$/.test(text)
        ? { value: Number(text) }
        : { problem: `"${text}" is not a whole number, 0 or larger` };
    case "json":
      return parseJson(text);
    case "strings":
      return parseStrings(text);
    case "regex":
      if (text === "") return { problem: "the regular expression is missing" };
      return isPattern(text) ? { value: text } : { problem: `"${text}" is not a regular expression` };
    case "extension": {
      if (first === undefined || !/^x-[\w.-]+$/.test(first))
        return { problem: "the name is missing; it begins with x-" };
      const parsed = parseJson(text.slice(first.length).trim());
      return "problem" in parsed ? parsed : { value: { name: first, value: parsed.value } };
    }
    case "column":
      return parseColumn(text);
    case "rule":
      return parseRule(text);
    case "pairs":
      return parsePairs(words, spec);
  }
}

/** Whether a text is a regular expression of ECMA-262, or of Go, which API servers compile patterns with. */
function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return re2Problem(text) === undefined;
  }
}

const NOT_KEPT = "cannot be kept exactly: whole numbers go up to 2^53";

/** Whether a JavaScript number keeps the number exactly. Fractions do not count: every reader rounds them. */
function isKept(text: string): boolean {
  const value = Number(text);
  if (!/^[+-]?\d+$/.test(text)) return Number.isFinite(value);
  return BigInt(value) === BigInt(text.replace(/^\+/, ""));
}

const STRINGS = /^(?:"(?:[^"\\]|\\.)*"\s*)+$/s;

function parseStrings(text: string): ParsedArgument {
  if (text === "") return { problem: "a JSON string is missing" };
  try {
    if (!STRINGS.test(text)) return { problem: "it is not a JSON string, or several of them" };
    const parts = text.match(/"(?:[^"\\]|\\.)*"/gs) ?? [];
    return { value: parts.map((part) => JSON.parse(part) as string).join("") };
  } catch {
    return { problem: "it is not a JSON string, or several of them" };
  }
}

function parseJson(text: string): ParsedArgument {
  if (text === "") return { problem: "a JSON value is missing" };
  try {
    const value = JSON.parse(text) as Json;
    const numbers = text.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d[\d.eE+-]*/g) ?? [];
    const lost = numbers.find((number) => !isKept(number));
    return lost === undefined ? { value } : { problem: `${lost} ${NOT_KEPT}` };
  } catch {
    const quoted = /^[\w./:-]+$/.test(text) ? `; write ${JSON.stringify(text)} for a string` : "";
    return { problem: `${text.length > 40 ? `${text.slice(0, 40)}…` : text} is not JSON${quoted}` };
  }
}
