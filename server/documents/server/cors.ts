import type { IncomingMessage } from "node:http";
import type { Answer } from "../answer.js";

/** Response headers that scripts of other origins may read, besides those that they always may. */
const EXPOSED = "ETag, Content-Range, Retry-After, WWW-Authenticate";

/** How long browsers may remember a preflight. Seconds. */
const MAX_AGE = "86400";

/** A list of header names, as browsers send it. */
const NAMES = /^[\w!#$%&'*+.^`|~ ,-]{1,1024}$/;

/** Lets scripts of other origins read what is served (the CORS protocol of the Fetch standard). */
export class Cors {
  readonly #any: boolean;
  /** Headers to add, by allowed origin. */
  readonly #headers: ReadonlyMap<string, readonly string[]>;
  readonly #refused: readonly string[];
  /** Extended responses, by origin (`""` for a refused one) and response. */
  readonly #extended = new Map<string, WeakMap<Answer, Answer>>();

  /** @param origins - such as `https://docs.example.com`; `*` allows all */
  constructor(origins: readonly string[]) {
    this.#any = origins.includes("*");
    const vary = this.#any ? [] : ["Vary", "Origin"];
    const allowed = (origin: string): readonly string[] => [
      "Access-Control-Allow-Origin",
      origin,
      "Access-Control-Expose-Headers",
      EXPOSED,
      ...vary,
    ];
    this.#headers = new Map((this.#any ? ["*"] : origins).map((origin) => [origin, allowed(origin)]));
    this.#refused = vary;
  }

  /** The response to a preflight; `undefined` for any other request. Browsers send it without credentials. */
  preflight({ method, headers }: IncomingMessage): Answer | undefined {
    if (method !== "OPTIONS" || headers.origin === undefined) return undefined;
    if (headers["access-control-request-method"] === undefined) return undefined;
    const names = headers["access-control-request-headers"] ?? "";
    return {
      status: 204,
      headers: [
        "Access-Control-Allow-Methods",
        "GET, HEAD",
        ...(NAMES.test(names) ? ["Access-Control-Allow-Headers", names] : []),
        "Access-Control-Max-Age",
        MAX_AGE,
        "Vary",
        "Access-Control-Request-Method, Access-Control-Request-Headers",
        "Cache-Control",
        "no-store",
      ],
      body: undefined,
    };
  }

  /** A response with the headers for the origin of its request. */
  extend(answer: Answer, origin: string | undefined): Answer {
    const key = this.#any ? "*" : origin !== undefined && this.#headers.has(origin) ? origin : "";
    let known = this.#extended.get(key);
    if (known === undefined) this.#extended.set(key, (known = new WeakMap()));
    const extended = known.get(answer);
    if (extended !== undefined) return extended;
    const made = { ...answer, headers: [...answer.headers, ...(this.#headers.get(key) ?? this.#refused)] };
    known.set(answer, made);
    return made;
  }
}
