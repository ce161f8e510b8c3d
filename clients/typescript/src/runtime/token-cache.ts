import type { AccessToken, TokenSource } from "./auth.js";

/** A token is renewed this many milliseconds before it expires, as it has to arrive in time. */
const leeway = 10_000;

/** Asks a source when it has to: once for all who wait, and again when the token expires or is refused. */
export class TokenCache {
  readonly #source: TokenSource;
  #token: string | undefined;
  #expiresAt = Infinity;
  #pending: Promise<string> | undefined;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** A token to use; not `refused`, which the server did not accept. */
  async get(refused?: string): Promise<string> {
    if (typeof this.#source === "string") return this.#source;
    if (this.#token !== undefined && this.#token !== refused && Date.now() < this.#expiresAt - leeway)
      return this.#token;
    this.#pending ??= this.#ask(refused !== undefined && refused === this.#token).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** Whether asking again can give another token. */
  get renewable(): boolean {
    return typeof this.#source === "function";
  }

  async #ask(refresh: boolean): Promise<string> {
    const source = this.#source as Exclude<TokenSource, string>;
    const given = await source({ refresh });
    const { token, expiresAt = Infinity }: AccessToken = typeof given === "string" ? { token: given } : given;
    this.#token = token;
    this.#expiresAt = Number(expiresAt);
    return token;
  }
}
