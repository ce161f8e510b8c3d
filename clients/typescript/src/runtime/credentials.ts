import type { Auth, AuthByScheme, TokenSource } from "./auth.js";
import { setHeader } from "./build-headers.js";
import type { Operation } from "./operation.js";
import { TokenCache } from "./token-cache.js";

interface Scheme {
  readonly auth: Auth;
  readonly tokens: TokenCache;
}

/** What proves who is calling, put on one request. */
export interface Proof {
  readonly url: string;
  /** Whatever of it must not be shown. */
  readonly secrets: readonly string[];
  /** What to hand to `apply` if the server refuses it; undefined where there is nothing else to give. */
  readonly refused: ReadonlyMap<Scheme, string> | undefined;
}

/** A client's credentials, and which of them an operation asks for. */
export class Credentials {
  readonly #always: readonly Scheme[];
  readonly #byName = new Map<string, Scheme>();

  constructor(token: TokenSource | undefined, auth: Auth | AuthByScheme | undefined) {
    const always: Auth[] = token === undefined ? [] : [{ type: "bearer", token }];
    if (isAuth(auth)) always.push(auth);
    else for (const [name, each] of Object.entries(auth ?? {})) this.#byName.set(name, scheme(each));
    this.#always = always.map(scheme);
  }

  /** Names of the query parameters that carry keys. */
  get secretParameters(): ReadonlySet<string> {
    const names = [...this.#always, ...this.#byName.values()].map(({ auth }) =>
      auth.type === "apiKey" && auth.in === "query" ? auth.name : "",
    );
    return new Set(names);
  }

  /** Adds what the operation asks for to the headers and the address. */
  async apply(
    operation: Operation,
    url: string,
    headers: Record<string, string>,
    refused?: ReadonlyMap<Scheme, string>,
  ): Promise<Proof> {
    const secrets: string[] = [];
    const used = new Map<Scheme, string>();
    let address = url;
    for (const each of this.#choose(operation)) {
      const { auth, tokens } = each;
      const value = await tokens.get(refused?.get(each));
      if (tokens.renewable) used.set(each, value);
      secrets.push(value, encodeURIComponent(value));
      if (auth.type === "apiKey") {
        if (auth.in === "header") setHeader(headers, auth.name, value);
        else
          address += `${address.includes("?") ? "&" : "?"}${encodeURIComponent(auth.name)}=${encodeURIComponent(value)}`;
      } else if (auth.type === "basic") {
        const encoded = base64(`${auth.username}:${value}`);
        secrets.push(encoded);
        setHeader(headers, "authorization", `Basic ${encoded}`);
      } else setHeader(headers, "authorization", `Bearer ${value}`);
    }
    return { url: address, secrets, refused: used.size > 0 ? used : undefined };
  }

  /** The first alternative that can be met, one that asks for something before one that does not. */
  #choose(operation: Operation): readonly Scheme[] {
    const { security } = operation;
    if (security === undefined) return [...this.#always, ...this.#byName.values()];
    if (security.length === 0) return [];
    const met = security.filter((names) => names.length > 0 && names.every((name) => this.#byName.has(name)));
    const named = (met[0] ?? []).flatMap((name) => this.#byName.get(name) ?? []);
    return named.length > 0 ? named : this.#always;
  }
}

function isAuth(auth: Auth | AuthByScheme | undefined): auth is Auth {
  return typeof auth?.["type" as keyof typeof auth] === "string";
}

function scheme(auth: Auth): Scheme {
  const source = auth.type === "apiKey" ? auth.key : auth.type === "basic" ? auth.password : auth.token;
  return { auth, tokens: new TokenCache(source) };
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}
