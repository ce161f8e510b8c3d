/** A way to authenticate callers. */
export type SecurityScheme = SchemeCommon &
  (
    | {
        readonly kind: "http";
        /** In lower case: `basic`, `bearer`, or another scheme of the HTTP registry. */
        readonly scheme: string;
        /** Format of a bearer token: `JWT`. */
        readonly bearerFormat?: string;
      }
    | {
        readonly kind: "apiKey";
        readonly in: "header" | "query" | "cookie";
        /** Name of the header, query parameter or cookie. */
        readonly parameter: string;
      }
    | {
        readonly kind: "oauth2";
        /** In the order of {@link OAuthFlow.kind}; at least one. */
        readonly flows: readonly OAuthFlow[];
      }
    | {
        readonly kind: "openIdConnect";
        /** URL of the discovery document. */
        readonly url: string;
      }
    | { readonly kind: "mutualTLS" }
  );

interface SchemeCommon {
  /** Name in requirements. */
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
 * The authentication that a call needs: alternatives, each a list of schemes that are needed together. Empty: none. An
 * empty alternative: credentials are optional.
 */
export type SecurityRequirement = readonly (readonly NeededScheme[])[];

export interface NeededScheme {
  /** Name of a {@link SecurityScheme}. */
  readonly scheme: string;
  readonly scopes: readonly string[];
}
