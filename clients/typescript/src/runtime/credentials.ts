import type { Auth, AuthByScheme, TokenSource } from "./auth.js";
import { setHeader } from "./build-headers.js";
import type { Operation } from "./operation.js";
import { TokenCache } from "./token-cache.js";

interface Scheme {
  readonly auth: Auth;
  readonly tokens: TokenCache;
}

/** The credentials of one request. */
export interface Proof {
  readonly url: string;
  /** Secret values to redact. */
  readonly secrets: readonly string[];
  /** The tokens that can be renewed if the server refuses them. */
  readonly renewable: ReadonlyMap<TokenCache, string>;
}

/** A client's credentials, and the choice among them for an operation. */
export class Credentials {
  readonly #always: readonly Scheme[];
  readonly #byName = new Map<string, Scheme>();

  constructor(
    token: TokenSource | undefined,
    auth: Auth | AuthByScheme | undefined,
    schemes: readonly string[] | undefined,
  ) {
    if (auth !== undefined && !isAuth(auth)) checkNames(Object.keys(auth), schemes);
    const always: Auth[] = token === undefined ? [] : [{ type: "bearer", token }];
    if (isAuth(auth)) always.push(auth);
    else for (const [name, each] of Object.entries(auth ?? {})) this.#byName.set(name, scheme(each));
    this.#always = always.map(scheme);
  }

  /** Names of the query parameters that carry API keys. */
  get secretParameters(): ReadonlySet<string> {
    const names = [...this.#always, ...this.#byName.values()].map(({ auth }) =>
      auth.type === "apiKey" && auth.in === "query" ? auth.name : "",
    );
    return new Set(names);
  }

  /** Adds the credentials that the operation requires to the headers and the URL. */
  async apply(operation: Operation, url: string, headers: Record<string, string>): Promise<Proof> {
    const secrets: string[] = [];
    const renewable = new Map<TokenCache, string>();
    let address = url;
    for (const { auth, tokens } of this.#choose(operation)) {
      const value = await tokens.get();
      if (tokens.renewable) renewable.set(tokens, value);
      secrets.push(value, encodeURIComponent(value));
      if (auth.type === "apiKey") {
        if (auth.in === "header") setHeader(headers, auth.name, value);
        else if (auth.in === "cookie") {
          const { cookie } = headers;
          setHeader(
            headers,
            "cookie",
            `${auth.name}=${encodeURIComponent(value)}${cookie === undefined ? "" : `; ${cookie}`}`,
          );
        } else
          address += `${address.includes("?") ? "&" : "?"}${encodeURIComponent(auth.name)}=${encodeURIComponent(value)}`;
      } else if (auth.type === "basic") {
        const encoded = base64(`${auth.username}:${value}`);
        secrets.push(encoded);
        setHeader(headers, "authorization", `Basic ${encoded}`);
      } else setHeader(headers, "authorization", `Bearer ${value}`);
    }
    return { url: address, secrets, renewable };
  }

  /** Requests new credentials in place of the refused ones. Returns whether there are any. */
  async renew({ renewable }: Proof): Promise<boolean> {
    let renewed = false;
    for (const [tokens, value] of renewable) {
      tokens.refuse(value);
      if ((await tokens.get()) !== value) renewed = true;
    }
    return renewed;
  }

  /** Like {@link Credentials.renew}, for later calls. */
  refuse({ renewable }: Proof): void {
    for (const [tokens, value] of renewable) tokens.refuse(value);
  }

  /** The first alternative for which there are credentials. One that requires something wins over an empty one. */
  #choose(operation: Operation): readonly Scheme[] {
    const { security } = operation;
    if (security === undefined) return [...this.#always, ...this.#byName.values()];
    if (security.length === 0) return [];
    const met = security.filter((names) => names.length > 0 && names.every((name) => this.#byName.has(name)));
    const named = (met[0] ?? []).flatMap((name) => this.#byName.get(name) ?? []);
    return named.length > 0 ? named : this.#always;
  }
}

/** Credentials that no operation asks for would silently not be sent. */
function checkNames(names: readonly string[], schemes: readonly string[] | undefined): void {
  const unknown = schemes && names.find((name) => !schemes.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(`auth has ${JSON.stringify(unknown)}, but the security schemes are ${schemes?.join(", ") ?? ""}`);
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
