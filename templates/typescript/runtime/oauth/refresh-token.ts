import type { AccessToken, TokenProvider } from "../auth.js";
import { checkUrl, formEndpoint, grantedToken } from "./token-endpoint.js";
import type { TokenEndpointOptions } from "./token-endpoint.js";

/** A refresh token, and where to exchange it. */
export interface RefreshTokenOptions extends TokenEndpointOptions {
  readonly refreshToken: string;
  /** Called with each refresh token that replaces the one before, which may be invalid from then on: store it. */
  readonly onRefreshToken?: ((refreshToken: string) => void | Promise<void>) | undefined;
}

/**
 * Exchanges an OAuth2 refresh token for access tokens (RFC 6749, section 6), and renews these when they expire.
 *
 * @example
 * ```ts
 * createClient({ baseUrl, token: refreshToken({ tokenUrl, clientId, refreshToken: stored, onRefreshToken: store }) });
 * ```
 */
export function refreshToken(options: RefreshTokenOptions): TokenProvider {
  const { tokenUrl, refreshToken: first, onRefreshToken, ...rest } = options;
  checkUrl("tokenUrl", tokenUrl);
  const refresh = refresher(tokenUrl, rest, onRefreshToken);
  let current = first;
  return async () => {
    const { refreshToken: next = current, ...token } = await refresh(current);
    current = next;
    return token;
  };
}

/** Prepares the exchange of refresh tokens. */
export function refresher(
  tokenUrl: string,
  options: Omit<TokenEndpointOptions, "tokenUrl">,
  onRefreshToken: RefreshTokenOptions["onRefreshToken"],
): (refreshToken: string) => Promise<AccessToken & { readonly refreshToken?: string }> {
  const ask = formEndpoint("refreshToken", tokenUrl, options);
  return async (given) => {
    const granted = grantedToken(await ask({ grant_type: "refresh_token", refresh_token: given }));
    if (granted.refreshToken !== undefined && granted.refreshToken !== given) {
      await onRefreshToken?.(granted.refreshToken);
    }
    return granted;
  };
}
