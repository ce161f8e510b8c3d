import { fewerWords } from "../../names/fewer-words.js";
import { joinWords } from "../../names/join-words.js";
import { shortHash } from "../../names/short-hash.js";
import { spellOut } from "../../names/spell-out.js";
import { splitWords } from "../../names/split-words.js";
import { isAmbiguous, isKeyword } from "./reserved-words.js";

/** Longer names are legal but unreadable. Names derived from one still fit on a line. */
const LONGEST = 70;

/** As many words as a name may have, or the start of its only word. */
const within = (words: readonly string[], longest: number, gap: number): readonly string[] => {
  const some = fewerWords(words, longest, gap);
  return some.length > 0 || words.length === 0 ? some : [(words[0] ?? "").slice(0, longest)];
};

/** Whether a text is a legal identifier that Python's Unicode normalization leaves unchanged. */
export const isIdentifier = (text: string): boolean =>
  /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text) && text.normalize("NFKC") === text && !isKeyword(text);

/** Rules for names: PEP 8, or those of Kubernetes' official client. */
export type NameStyle = "pep8" | "official";

interface NameRule {
  readonly prefix: string;
  readonly style: NameStyle;
}

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

/** A name by the official client's rule, which keeps Latin letters only; undefined if that gives no name. */
function officialName(raw: string): string | undefined {
  if (/[^\x01-\x7f]/.test(raw)) return undefined;
  const name = officialWords(raw);
  if (isKeyword(name) || OFFICIAL_KEYWORDS.has(name)) return `_${name}`;
  return isIdentifier(name) ? name : undefined;
}

/**
 * Turns a raw name into a snake_case identifier, for modules, functions, attributes and parameters. A name that starts
 * with a digit gets `prefix`; one without letters becomes the prefix and the names of its characters.
 */
export function snakeCase(raw: string, { prefix, style }: NameRule): string {
  const official = style === "official" ? officialName(raw) : undefined;
  if (official !== undefined) return official;
  const joined = (text: string): string => within(pep8Words(text), LONGEST, 1).join("_");
  const name = joined(raw);
  if (isAmbiguous(name)) return `${name}_`;
  return legal(name, prefix) ?? legal(joined(spellOut(raw.normalize("NFKC"))), prefix) ?? `${prefix}_${shortHash(raw)}`;
}

/** The name, or with the prefix; undefined if it has a character that identifiers cannot have. */
function legal(name: string, prefix: string): string | undefined {
  if (name === "") return undefined;
  if (isKeyword(name) || name === "self") return `${name}_`;
  return isIdentifier(name) ? name : [`${prefix}_${name}`].find(isIdentifier);
}

/**
 * The rule for names that a name lock lists without spelling them. It must never change: published names depend on it.
 * The lock spells a name for which {@link snakeCase} differs.
 */
function listedSnakeCase(raw: string, { prefix, style }: NameRule): string {
  const official = style === "official" ? officialName(raw) : undefined;
  if (official !== undefined) return official;
  const apart = singleWords(raw).replace(/(\p{Lu})(?=\p{Lu}(?:v\p{N}|s(?!\p{Ll})))/gu, "$1 ");
  const name = pep8Words(apart).join("_");
  const hash = shortHash(raw);
  return legal(name.length > LONGEST ? `${name.slice(0, LONGEST)}_${hash}` : name, prefix) ?? `${prefix}_${hash}`;
}

/** Turns raw names into snake_case identifiers. */
export interface Namer {
  (raw: string, prefix: string): string;
  /** By the rule for names that a name lock lists without spelling them. */
  readonly listed: (raw: string, prefix: string) => string;
}

/** Caches names, because a document repeats them many times. */
export function createNamer(style: NameStyle): Namer {
  const cached = (rule: typeof snakeCase): ((raw: string, prefix: string) => string) => {
    const known = new Map<string, string>();
    return (raw, prefix) => {
      const key = `${prefix} ${raw}`;
      const name = known.get(key) ?? rule(raw, { prefix, style });
      known.set(key, name);
      return name;
    };
  };
  return Object.assign(cached(snakeCase), { listed: cached(listedSnakeCase) });
}

/** Turns a raw name, or its words, into a PascalCase identifier, for classes. `HTTP` and `v1` keep their case. */
export function className(raw: string | readonly string[], prefix = "Type", longest = LONGEST): string {
  const text = typeof raw === "string" ? raw : raw.join(" ");
  const joined = (from: string): string => joinWords(within(splitWords(from.normalize("NFKC")), longest, 0));
  const name = joined(text);
  if (isIdentifier(name)) return name;
  if (name !== "" && isIdentifier(prefix + name)) return prefix + name;
  const spelled = joined(spellOut(text.normalize("NFKC")));
  return [spelled, prefix + spelled].find(isIdentifier) ?? `${prefix}${shortHash(text)}`;
}
