import type { AccessToken, TokenSource } from "./auth.js";
import { renewalTime } from "./renewal-time.js";

/** Calls a token source when necessary: once for all waiting calls, and again when the token expires or is refused. */
export class TokenCache {
  readonly #source: TokenSource;
  #token: string | undefined;
  #renewAt = Infinity;
  #refused = false;
  #pending: Promise<string> | undefined;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** A valid token. */
  async get(): Promise<string> {
    if (typeof this.#source === "string") return this.#source;
    if (this.#token !== undefined && !this.#refused && Date.now() < this.#renewAt) return this.#token;
    this.#pending ??= this.#ask().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** Marks a token as refused. It is not returned again unless the source returns it again. */
  refuse(token: string): void {
    // A call that was refused with an older token must not discard the newer one.
    if (token === this.#token) this.#refused = true;
  }

  /** Whether the source can return another token. */
  get renewable(): boolean {
    return typeof this.#source === "function";
  }

  async #ask(): Promise<string> {
    const source = this.#source as Exclude<TokenSource, string>;
    const given = await source({ refresh: this.#refused });
    const { token, expiresAt = Infinity }: AccessToken = typeof given === "string" ? { token: given } : given;
    this.#token = token;
    this.#refused = false;
    this.#renewAt = renewalTime(Number(expiresAt));
    return token;
  }
}
