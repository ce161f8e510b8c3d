import { COLUMN_TYPES } from "../../openapi/kubernetes/kind-extensions.js";
import type { Json } from "../../openapi/types/json.js";

type Parsed = { readonly value: Json } | { readonly problem: string };

/** What a column's values may be formatted as, besides its type. */
export const COLUMN_FORMATS = ["int32", "int64", "float", "double", "byte", "date", "date-time", "password"] as const;

const QUOTED = /^"(?:[^"\\]|\\.)*"(?=\s|$)/;

/** The first word of a text, or a JSON string with spaces, and what follows it. */
function takeWord(text: string): { readonly word: string; readonly rest: string } | undefined {
  const written = (QUOTED.exec(text) ?? /^\S+/.exec(text))?.[0];
  if (written === undefined) return undefined;
  const rest = text.slice(written.length).trimStart();
  if (!written.startsWith('"')) return { word: written, rest };
  try {
    return { word: String(JSON.parse(written)), rest };
  } catch {
    return { word: written, rest };
  }
}

function keyProblem(key: string, value: string): string | undefined {
  const known: Readonly<Record<string, readonly string[]>> = { type: COLUMN_TYPES, format: COLUMN_FORMATS };
  const choices = known[key];
  if (choices !== undefined) return choices.includes(value) ? undefined : `${key} must be one of ${choices.join(", ")}`;
  return /^-?\d{1,9}$/.test(value) ? undefined : `priority must be a whole number, not "${value}"`;
}

/**
 * Parses `<heading> <JSONPath> [type=…] [format=…] [priority=…] [description]`. A heading or path with spaces is a JSON
 * string.
 */
export function parseColumn(text: string): Parsed {
  const heading = takeWord(text);
  if (heading === undefined) return { problem: "the heading is missing" };
  const path = takeWord(heading.rest);
  if (path === undefined) return { problem: "the JSONPath is missing" };
  if (!path.word.startsWith(".")) return { problem: `the JSONPath "${path.word}" must begin with a dot` };
  const keys: Record<string, Json> = {};
  let { rest } = path;
  for (;;) {
    const [whole, key = "", value = ""] = /^(type|format|priority)=(\S*)\s*/.exec(rest) ?? [];
    if (whole === undefined) break;
    if (key in keys) return { problem: `${key} is repeated` };
    const problem = keyProblem(key, value);
    if (problem !== undefined) return { problem };
    keys[key] = key === "priority" ? Number(value) : value;
    rest = rest.slice(whole.length);
  }
  const description = rest.replace(/\s*\n\s*/g, " ").replace(/^-\s+/, "");
  return {
    value: { name: heading.word, jsonPath: path.word, ...keys, ...(description !== "" && { description }) },
  };
}
