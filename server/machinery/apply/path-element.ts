import { goQuote } from "../errors/go-quote.js";
import { parseExact, stringifyExact } from "../json/exact-json.js";

/**
 * One step of a path to a field, in the form of FieldsV1: `f:<field>`, `k:<fields that identify an item, as JSON>`,
 * `v:<item of a set, as JSON>`, `i:<index>`.
 */
export type PathElement = string;

export const fieldElement = (name: string): PathElement => `f:${name}`;

/** @param fields - of an item of a list that is a map, in any order */
export function keyElement(fields: Readonly<Record<string, unknown>>): PathElement {
  const sorted = Object.keys(fields).sort();
  return `k:{${sorted.map((name) => `${JSON.stringify(name)}:${stringifyExact(fields[name])}`).join(",")}}`;
}

export const valueElement = (value: unknown): PathElement => `v:${stringifyExact(value)}`;

/** The name of a field; `undefined` for another element. */
export const fieldOf = (element: PathElement): string | undefined =>
  element.startsWith("f:") ? element.slice(2) : undefined;

const RANK = ["f", "k", "v", "i"];

/** Fields first, then keys, values and indexes. */
export function compareElements(left: PathElement, right: PathElement): number {
  const order = RANK.indexOf(left.charAt(0)) - RANK.indexOf(right.charAt(0));
  if (order !== 0) return order;
  if (left.startsWith("i:")) return Number(left.slice(2)) - Number(right.slice(2));
  return left < right ? -1 : left > right ? 1 : 0;
}

/** An element as messages write it: `.name`, `[name="x",port=80]`, `[="x"]`, `[0]`. */
export function elementText(element: PathElement): string {
  const text = element.slice(2);
  switch (element.charAt(0)) {
    case "f":
      return `.${text}`;
    case "k": {
      const fields = Object.entries(parseExact(text) as Record<string, unknown>);
      return `[${fields.map(([name, value]) => `${name}=${valueText(value)}`).join(",")}]`;
    }
    case "v":
      return `[=${valueText(parseExact(text))}]`;
    default:
      return `[${text}]`;
  }
}

const valueText = (value: unknown): string => (typeof value === "string" ? goQuote(value) : stringifyExact(value));
