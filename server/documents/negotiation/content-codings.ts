import { BoundedCache } from "../bounded-cache.js";
import { readWeight } from "./read-weight.js";

/** Content codings, best compression first. */
export const CODINGS = ["br", "gzip", "identity"] as const;

export type Coding = (typeof CODINGS)[number];

/** Acceptable codings, best first. Equal lists are the same object. */
export interface CodingOrder {
  readonly codings: readonly Coding[];
  /** A small number that identifies the list. */
  readonly id: number;
}

/** Weight of `identity` if the header does not mention it: acceptable if nothing else is. */
const LAST = 0.0001;

function rank(header: string): Coding[] {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((each) => each.trim());
    const given = parameters.find((each) => each.startsWith("q="))?.slice(2);
    const weight = given === undefined ? 1 : readWeight(given);
    if (name !== "" && weight !== undefined) weights.set(name === "x-gzip" ? "gzip" : name, weight);
  }
  const any = weights.get("*");
  return CODINGS.map((coding, place) => ({
    coding,
    place,
    weight: weights.get(coding) ?? any ?? (coding === "identity" ? LAST : 0),
  }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ coding }) => coding);
}

/** Parsed `Accept-Encoding` headers. */
export class ContentCodings {
  readonly #orders = new Map<string, CodingOrder>();
  readonly #cache = new BoundedCache(256, (header) => this.#order(rank(header)));
  readonly #plain = this.#order(["identity"]);

  /** Parses a header (RFC 9110, section 12.5.3). Without one, bodies are not compressed. */
  order(header: string | undefined): CodingOrder {
    return header === undefined ? this.#plain : this.#cache.get(header);
  }

  /** There are sixteen lists of three codings, so this map stays small. */
  #order(codings: readonly Coding[]): CodingOrder {
    const key = codings.join();
    const known = this.#orders.get(key);
    if (known !== undefined) return known;
    const made = { codings, id: this.#orders.size };
    this.#orders.set(key, made);
    return made;
  }
}
