import type { AccessToken, TokenSource } from "./auth.js";
import { renewalTime } from "./renewal-time.js";

/** Asks a source when it has to: once for all who wait, and again when the token expires or has been refused. */
export class TokenCache {
  readonly #source: TokenSource;
  #token: string | undefined;
  #renewAt = Infinity;
  #refused = false;
  #pending: Promise<string> | undefined;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** A token to use. */
  async get(): Promise<string> {
    if (typeof this.#source === "string") return this.#source;
    if (this.#token !== undefined && !this.#refused && Date.now() < this.#renewAt) return this.#token;
    this.#pending ??= this.#ask().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** Tells that the server did not accept a token: it is not given again, unless the source insists. */
  refuse(token: string): void {
    // Whoever comes late was refused with one that has been replaced since.
    if (token === this.#token) this.#refused = true;
  }

  /** Whether asking again can give another token. */
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
