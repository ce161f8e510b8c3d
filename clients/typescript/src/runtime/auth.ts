/** A token and its lifetime. */
export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970, or a date. Default: the token is used until the server refuses it. */
  readonly expiresAt?: number | Date | undefined;
}

/** The argument of a token provider. */
export interface TokenRequest {
  /** The server refused the last token: do not return it again from a cache. */
  readonly refresh: boolean;
}

/**
 * Where tokens come from: a file, a secret store, a program. Concurrent calls share one request for a token. It is
 * called again when the token expires or the server responds with 401.
 */
export type TokenProvider = (request: TokenRequest) => string | AccessToken | Promise<string | AccessToken>;

export type TokenSource = string | TokenProvider;

/** How the client authenticates. */
export type Auth =
  | { readonly type: "bearer" | "oauth2"; readonly token: TokenSource }
  | { readonly type: "basic"; readonly username: string; readonly password: TokenSource }
  | {
      readonly type: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
      readonly key: TokenSource;
    };

/** Credentials by the names of the document's security schemes. */
export type AuthByScheme = Readonly<Record<string, Auth>>;
