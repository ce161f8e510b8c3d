import { joinWords } from "../../names/join-words.js";
import { shortHash } from "../../names/short-hash.js";
import { splitWords } from "../../names/split-words.js";
import { isKeyword } from "./reserved-words.js";

/** Longer names are legal but unreadable. Names derived from one still fit on a line. */
const LONGEST = 70;

const shortened = (name: string, raw: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST)}_${shortHash(raw)}` : name;

/** Whether a text is a legal identifier that Python's Unicode normalization leaves unchanged. */
export const isIdentifier = (text: string): boolean =>
  /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text) && text.normalize("NFKC") === text && !isKeyword(text);

/** Rules for names: PEP 8, or those of Kubernetes' official client. */
export type NameStyle = "pep8" | "official";

/** Plural abbreviations such as `podIPs`, as one word. */
const singleWords = (raw: string): string =>
  raw.replace(/([A-Z]{2,})s(?![a-z])/g, (_, word: string) => `${word.charAt(0)}${word.slice(1).toLowerCase()}s`);

const pep8Words = (raw: string): readonly string[] =>
  splitWords(raw.normalize("NFKC")).map((word) => word.toLowerCase());

/** The official client's rule. */
const officialWords = (raw: string): string =>
  singleWords(raw)
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/[-. ]/g, "_")
    .toLowerCase()
    .replace(/\W/g, "")
    .replace(/^_+/, "");

/** More words that the official client treats as reserved. */
const OFFICIAL_KEYWORDS = new Set(["exec", "none", "print", "property", "self"]);

/**
 * Turns a raw name into a snake_case identifier, for modules, functions, attributes and parameters. A name that starts
 * with a digit gets `prefix`; a name without letters becomes the prefix and a hash of the raw name.
 */
export function snakeCase(raw: string, options: { readonly prefix: string; readonly style: NameStyle }): string {
  const { prefix, style } = options;
  // The official rule keeps Latin letters only.
  if (style === "official" && !/[^\x01-\x7f]/.test(raw)) {
    const name = officialWords(raw);
    if (isKeyword(name) || OFFICIAL_KEYWORDS.has(name)) return `_${name}`;
    if (isIdentifier(name)) return name;
  }
  const name = shortened(pep8Words(raw).join("_"), raw);
  if (name === "") return `${prefix}_${shortHash(raw)}`;
  if (isKeyword(name) || name === "self") return `${name}_`;
  return isIdentifier(name)
    ? name
    : isIdentifier(`${prefix}_${name}`)
      ? `${prefix}_${name}`
      : `${prefix}_${shortHash(raw)}`;
}

/** Turns raw names into snake_case identifiers: see {@link snakeCase}. */
export type Namer = (raw: string, prefix: string) => string;

/** Caches names, because a document repeats them many times. */
export function createNamer(style: NameStyle): Namer {
  const known = new Map<string, string>();
  return (raw, prefix) => {
    const key = `${prefix} ${raw}`;
    const name = known.get(key) ?? snakeCase(raw, { prefix, style });
    known.set(key, name);
    return name;
  };
}

/** Turns a raw name, or its words, into a PascalCase identifier, for classes. `HTTP` and `v1` keep their case. */
export function className(raw: string | readonly string[], prefix = "Type"): string {
  const text = typeof raw === "string" ? raw : raw.join(" ");
  const name = shortened(joinWords(splitWords(text.normalize("NFKC"))), text);
  if (isIdentifier(name)) return name;
  const prefixed = prefix + name;
  return name !== "" && isIdentifier(prefixed) ? prefixed : `${prefix}${shortHash(text)}`;
}
