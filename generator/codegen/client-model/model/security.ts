/** A way to prove who is calling. */
export type SecurityScheme = SchemeCommon &
  (
    | {
        readonly kind: "http";
        /** In lower case: `basic`, `bearer`, or another one of the HTTP registry. */
        readonly scheme: string;
        /** What a bearer token looks like: `JWT`. */
        readonly bearerFormat?: string;
      }
    | {
        readonly kind: "apiKey";
        readonly in: "header" | "query" | "cookie";
        /** Of the header, query parameter or cookie. */
        readonly parameter: string;
      }
    | {
        readonly kind: "oauth2";
        /** In the order of {@link OAuthFlow.kind}; at least one. */
        readonly flows: readonly OAuthFlow[];
      }
    | {
        readonly kind: "openIdConnect";
        /** Of the discovery document. */
        readonly url: string;
      }
    | { readonly kind: "mutualTLS" }
  );

interface SchemeCommon {
  /** What requirements call it. */
  readonly name: string;
  readonly description: string;
  readonly deprecated: boolean;
}

/** A way to get a token. URLs are as the document states them. */
export interface OAuthFlow {
  readonly kind: "implicit" | "password" | "clientCredentials" | "authorizationCode" | "deviceAuthorization";
  readonly authorizationUrl?: string;
  readonly deviceAuthorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  /** By name. */
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

/**
 * What a call has to prove: alternatives, each a list of schemes that are needed together. Empty: nothing is asked for.
 * An empty alternative: credentials may be left out.
 */
export type SecurityRequirement = readonly (readonly NeededScheme[])[];

export interface NeededScheme {
  /** Name of a {@link SecurityScheme}. */
  readonly scheme: string;
  readonly scopes: readonly string[];
}
