import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** What a request shows of itself. */
export type Credentials = "accepted" | "missing" | "refused";

/** Bearer tokens that open a server. They are kept as digests, and compared in a time that tells nothing. */
export class BearerTokens {
  readonly #key = randomBytes(32);
  #digests: readonly Buffer[] = [];

  constructor(tokens: readonly string[]) {
    this.replace(tokens);
  }

  /** Lets other tokens in from now on. */
  replace(tokens: readonly string[]): void {
    this.#digests = tokens.map((token) => this.#digest(token));
  }

  /** Judges an `Authorization` header (RFC 6750, section 2.1). */
  check(authorization: string | undefined): Credentials {
    if (authorization === undefined) return "missing";
    const [, token] = /^bearer +([\x21-\x7e]+) *$/i.exec(authorization) ?? [];
    if (token === undefined) return "refused";
    const digest = this.#digest(token);
    let accepted = false;
    // All of them, whichever fits.
    for (const known of this.#digests) accepted = timingSafeEqual(known, digest) || accepted;
    return accepted ? "accepted" : "refused";
  }

  #digest(token: string): Buffer {
    return createHmac("sha256", this.#key).update(token).digest();
  }
}

/** The tokens of a file: one a line; empty lines and those that begin with `#` are left out. */
export const readTokens = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
