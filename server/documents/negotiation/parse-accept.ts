import { readWeight } from "./read-weight.js";
import { splitHeader } from "./split-header.js";

/** One part of an `Accept` header. */
export interface MediaRange {
  /** Lower case; `*` for any. */
  readonly type: string;
  readonly subtype: string;
  /** By lower-case name, without `q`. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly weight: number;
}

const unquoted = (text: string): string =>
  text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, "$1") : text;

function readRange(text: string): MediaRange | undefined {
  const [name = "", ...rest] = splitHeader(text, ";");
  // Some old clients send a lone `*`.
  const [type, subtype, ...more] = (name === "*" ? "*/*" : name.toLowerCase()).split("/");
  if (type === undefined || subtype === undefined || type === "" || subtype === "" || more.length > 0) return undefined;
  if (type === "*" && subtype !== "*") return undefined;
  const parameters = new Map<string, string>();
  let weight = 1;
  for (const part of rest) {
    const at = part.indexOf("=");
    if (at < 0) continue;
    const key = part.slice(0, at).trim().toLowerCase();
    const value = unquoted(part.slice(at + 1).trim());
    if (key !== "q") parameters.set(key, value);
    else {
      const given = readWeight(value);
      if (given === undefined) return undefined;
      weight = given;
    }
  }
  return { type, subtype, parameters, weight };
}

/** Parses an `Accept` header (RFC 9110, section 12.5.1). Malformed parts are ignored; an empty header means `*`. */
export function parseAccept(header: string): readonly MediaRange[] {
  if (header.trim() === "") return [{ type: "*", subtype: "*", parameters: new Map(), weight: 1 }];
  return splitHeader(header, ",").flatMap((part) => readRange(part) ?? []);
}
