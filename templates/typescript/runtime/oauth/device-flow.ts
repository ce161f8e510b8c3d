import { ApiError } from "../api-error.js";
import type { AccessToken, TokenProvider } from "../auth.js";
import { DecodeError } from "../errors.js";
import { pause } from "../pause.js";
import { refresher } from "./refresh-token.js";
import type { RefreshTokenOptions } from "./refresh-token.js";
import { checkUrl, formEndpoint, grantedToken } from "./token-endpoint.js";
import type { Answer, GrantedToken, TokenEndpointOptions } from "./token-endpoint.js";

/** What to tell the user: open the page, and enter the code. */
export interface DevicePrompt {
  readonly userCode: string;
  readonly verificationUri: string;
  /** The page with the code filled in, for a link or a QR code. */
  readonly verificationUriComplete?: string;
  /** Until when, in milliseconds since 1970. */
  readonly expiresAt?: number;
}

/** How to request tokens for a user on a device without a browser of its own. */
export interface DeviceFlowOptions extends TokenEndpointOptions {
  readonly deviceAuthorizationUrl: string;
  /** Shows the user what to do. */
  readonly prompt: (prompt: DevicePrompt) => void | Promise<void>;
  /** A refresh token of an earlier run. The user is asked only if the server refuses it. */
  readonly refreshToken?: string | undefined;
  /** Called with each new refresh token: store it for the next run. */
  readonly onRefreshToken?: RefreshTokenOptions["onRefreshToken"];
  /** Ends the wait for the user. */
  readonly signal?: AbortSignal | undefined;
}

const GRANT = "urn:ietf:params:oauth:grant-type:device_code";

/**
 * Requests OAuth2 tokens with the device authorization grant (RFC 8628): the user confirms on another device. Tokens are
 * renewed without the user if the server grants refresh tokens.
 *
 * @example
 * ```ts
 * const prompt = ({ verificationUri, userCode }) => console.log(`Open ${verificationUri} and enter ${userCode}.`);
 * createClient({ baseUrl, token: deviceFlow({ deviceAuthorizationUrl, tokenUrl, clientId, prompt }) });
 * ```
 */
export function deviceFlow(options: DeviceFlowOptions): TokenProvider {
  const { deviceAuthorizationUrl, tokenUrl, prompt, refreshToken, onRefreshToken, signal, scopes, ...rest } = options;
  checkUrl("deviceAuthorizationUrl", deviceAuthorizationUrl);
  checkUrl("tokenUrl", tokenUrl);
  const authorize = formEndpoint("deviceAuthorization", deviceAuthorizationUrl, { ...rest, scopes });
  // RFC 8628 has the scopes in the first request only.
  const ask = formEndpoint("deviceToken", tokenUrl, rest);
  const refresh = refresher(tokenUrl, rest, onRefreshToken);
  let current = refreshToken;
  const keep = ({ refreshToken: next = current, ...token }: GrantedToken): AccessToken => {
    current = next;
    return token;
  };
  return async () => {
    if (current !== undefined) {
      try {
        return keep(await refresh(current));
      } catch (error) {
        if (!isRefusal(error, "invalid_grant")) throw error;
        current = undefined;
      }
    }
    const { deviceCode, interval, shown } = readAuthorization(await authorize({}));
    await prompt(shown);
    const granted = await poll(() => ask({ grant_type: GRANT, device_code: deviceCode }), { interval, shown, signal });
    if (granted.refreshToken !== undefined) await onRefreshToken?.(granted.refreshToken);
    return keep(granted);
  };
}

/** Asks for the token until the user has decided. */
async function poll(
  ask: () => Promise<Answer>,
  {
    interval,
    shown: { expiresAt = Infinity },
    signal,
  }: { readonly interval: number; readonly shown: DevicePrompt; readonly signal: AbortSignal | undefined },
): Promise<GrantedToken> {
  for (let wait = interval; ;) {
    await pause(wait, signal);
    try {
      return grantedToken(await ask());
    } catch (error) {
      // RFC 8628, section 3.5.
      const slower = isRefusal(error, "slow_down");
      if ((!slower && !isRefusal(error, "authorization_pending")) || Date.now() > expiresAt) throw error;
      if (slower) wait += 5000;
    }
  }
}

function readAuthorization(answer: Answer): {
  readonly deviceCode: string;
  readonly interval: number;
  readonly shown: DevicePrompt;
} {
  const text = (key: string): string | undefined => {
    const value = answer[key];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const deviceCode = text("device_code");
  const userCode = text("user_code");
  // Some servers have the name of an earlier draft.
  const verificationUri = text("verification_uri") ?? text("verification_url");
  if (deviceCode === undefined || userCode === undefined || verificationUri === undefined)
    throw new DecodeError("the device authorization's response has no code or URI");
  const complete = text("verification_uri_complete");
  const seconds = Number(answer["expires_in"] ?? Number.NaN);
  const interval = Number(answer["interval"] ?? 5);
  return {
    deviceCode,
    interval: Number.isFinite(interval) ? interval * 1000 : 5000,
    shown: {
      userCode,
      verificationUri,
      ...(complete !== undefined && { verificationUriComplete: complete }),
      ...(Number.isFinite(seconds) && { expiresAt: Date.now() + seconds * 1000 }),
    },
  };
}

/** Whether the authorization server answered with this error code. */
function isRefusal(error: unknown, code: string): boolean {
  if (!(error instanceof ApiError)) return false;
  const body: unknown = error.body;
  return typeof body === "object" && body !== null && (body as { error?: unknown }).error === code;
}
