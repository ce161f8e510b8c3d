/** A token and how long it can be used. */
export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970, or a date. Without it the token is used until the server refuses it. */
  readonly expiresAt?: number | Date | undefined;
}

/** What a provider is told. */
export interface TokenRequest {
  /** The server refused the last token: do not give the same one from a cache. */
  readonly refresh: boolean;
}

/**
 * Where tokens come from: read a file, ask a secret store, run a program. It is asked once for all calls that wait, and
 * again when the token expires or the server answers 401.
 */
export type TokenProvider = (request: TokenRequest) => string | AccessToken | Promise<string | AccessToken>;

export type TokenSource = string | TokenProvider;

/** How to prove who is calling. */
export type Auth =
  | { readonly type: "bearer" | "oauth2"; readonly token: TokenSource }
  | { readonly type: "basic"; readonly username: string; readonly password: TokenSource }
  | { readonly type: "apiKey"; readonly in: "header" | "query"; readonly name: string; readonly key: TokenSource };

/** Credentials by the names of the document's security schemes. */
export type AuthByScheme = Readonly<Record<string, Auth>>;
