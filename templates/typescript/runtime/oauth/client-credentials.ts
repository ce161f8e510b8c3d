import type { TokenProvider } from "../auth.js";
import { checkUrl, formEndpoint, grantedToken } from "./token-endpoint.js";
import type { TokenEndpointOptions } from "./token-endpoint.js";

/** How to request tokens, and from where. */
export interface ClientCredentialsOptions extends TokenEndpointOptions {
  readonly clientSecret: string;
}

/**
 * Requests OAuth2 tokens with the client credentials grant (RFC 6749, section 4.4), and renews them when they expire.
 *
 * @example
 * ```ts
 * createClient({ baseUrl, token: clientCredentials({ tokenUrl, clientId, clientSecret, scopes: ["read"] }) });
 * ```
 */
export function clientCredentials({ tokenUrl, ...options }: ClientCredentialsOptions): TokenProvider {
  checkUrl("tokenUrl", tokenUrl);
  const ask = formEndpoint("clientCredentials", tokenUrl, options);
  return async () => {
    const { refreshToken: _, ...token } = grantedToken(await ask({ grant_type: "client_credentials" }));
    return token;
  };
}
