import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** The credentials of a request. */
export type Credentials = "accepted" | "missing" | "refused";

/** The accepted bearer tokens. Stored as digests, and compared in constant time. */
export class BearerTokens {
  readonly #key = randomBytes(32);
  #digests: readonly Buffer[] = [];

  constructor(tokens: readonly string[]) {
    this.replace(tokens);
  }

  /** Replaces the accepted tokens. */
  replace(tokens: readonly string[]): void {
    this.#digests = tokens.map((token) => this.#digest(token));
  }

  /** Checks an `Authorization` header (RFC 6750, section 2.1). */
  check(authorization: string | undefined): Credentials {
    if (authorization === undefined) return "missing";
    const [, token] = /^bearer +([\x21-\x7e]+) *$/i.exec(authorization) ?? [];
    if (token === undefined) return "refused";
    const digest = this.#digest(token);
    let accepted = false;
    // Compare with all of them, even after a match, to keep the time constant.
    for (const known of this.#digests) accepted = timingSafeEqual(known, digest) || accepted;
    return accepted ? "accepted" : "refused";
  }

  #digest(token: string): Buffer {
    return createHmac("sha256", this.#key).update(token).digest();
  }
}

/** Parses a token file: one token on each line. Empty lines and lines that begin with `#` are ignored. */
export const readTokens = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
