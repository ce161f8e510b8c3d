import { ANY_TYPE, TYPES } from "./view.js";

const KNOWN: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ...Object.entries(TYPES),
  ["file", TYPES.string],
]);

/** The types that the keyword `type` states, without `null`; `undefined` if it states none that is known. */
export function statedTypes(type: unknown): number | undefined {
  const names: readonly unknown[] = Array.isArray(type) ? type : [type];
  const known = names.flatMap((name) => KNOWN.get(name) ?? []);
  return known.length === 0 ? undefined : known.reduce((all, one) => all | one, 0);
}

/** Types in words: `integer or string`. */
export function typesText(types: number): string {
  if (types === ANY_TYPE) return "any value";
  const names = Object.entries(TYPES).flatMap(([name, bits]) =>
    (types & bits) === bits && !(name === "integer" && (types & TYPES.number) === TYPES.number) ? [name] : [],
  );
  return names.length === 0 ? "no value" : names.join(" or ");
}

/** Numbers and texts by how much they hold: each holds all that those before it do. */
const RANKS: readonly (readonly string[])[] = [
  ["int8", "int16", "int32", "int64"],
  ["uint8", "uint16", "uint32", "uint64"],
  ["float", "double"],
];

const CHECKED: ReadonlySet<string> = new Set([
  ...RANKS.flat(),
  ...["byte", "binary", "date", "date-time", "time", "duration", "uuid", "uri", "url", "uri-reference", "email"],
  ...["hostname", "ipv4", "ipv6", "cidr", "mac", "bsonobjectid", "isbn", "isbn10", "isbn13", "creditcard", "ssn"],
  ...["hexcolor", "rgbcolor", "regex", "json-pointer", "relative-json-pointer", "idn-email", "idn-hostname", "iri"],
  ...["iri-reference", "uri-template", "uuid3", "uuid4", "uuid5", "int-or-string", "decimal"],
]);

/** Whether a standard says which values a format has. */
export const isKnownFormat = (format: string): boolean => CHECKED.has(format);

/** Whether one format holds more than another; `undefined` if they have nothing to do with each other. */
export function formatOrder(from: string, to: string): "wider" | "narrower" | undefined {
  const ranks = RANKS.find((rank) => rank.includes(from) && rank.includes(to));
  if (ranks === undefined) return undefined;
  return ranks.indexOf(to) > ranks.indexOf(from) ? "wider" : "narrower";
}
