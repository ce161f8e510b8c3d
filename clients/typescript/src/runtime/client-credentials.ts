import type { AccessToken, TokenProvider } from "./auth.js";
import type { ClientOptions } from "./client-options.js";
import { createClient } from "./create-client.js";
import { DecodeError } from "./errors.js";
import type { Operation } from "./operation.js";

/** How to request tokens, and from where. */
export interface ClientCredentialsOptions extends Pick<
  ClientOptions,
  "dispatcher" | "headers" | "proxy" | "retry" | "timeouts" | "tls" | "transport"
> {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes?: readonly string[] | undefined;
  /** Further fields of the request, such as `audience` or `resource`. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Whether id and secret go into a header or into the body. Default `header`. */
  readonly secretIn?: "header" | "body" | undefined;
}

/**
 * Requests OAuth2 tokens with the client credentials grant (RFC 6749, section 4.4), and renews them when they expire.
 *
 * @example
 * ```ts
 * createClient({ baseUrl, token: clientCredentials({ tokenUrl, clientId, clientSecret, scopes: ["read"] }) });
 * ```
 */
export function clientCredentials(options: ClientCredentialsOptions): TokenProvider {
  const { tokenUrl, clientId, clientSecret, scopes, fields, secretIn, ...rest } = options;
  if (!URL.canParse(tokenUrl)) throw new TypeError("tokenUrl is not a valid URL");
  const { origin, pathname, search } = new URL(tokenUrl);
  const params: Record<string, string> = { grant_type: "client_credentials", ...fields };
  if (scopes && scopes.length > 0) params["scope"] = scopes.join(" ");
  if (secretIn === "body") Object.assign(params, { client_id: clientId, client_secret: clientSecret });
  const operation: Operation = {
    id: "clientCredentials",
    method: "POST",
    path: pathname + search,
    form: Object.keys(params),
    // Parsed here because an error about it must not show text that may be a token.
    response: "text",
  };
  const client = createClient({
    ...rest,
    headers: { accept: "application/json", ...rest.headers },
    baseUrl: origin,
    auth:
      secretIn === "body"
        ? undefined
        : { type: "basic", username: encodeURIComponent(clientId), password: encodeURIComponent(clientSecret) },
  });
  return async () => toToken(await client.call<string>(operation, params));
}

function toToken(text: string): AccessToken {
  const { access_token: token, expires_in } = parse(text);
  if (typeof token !== "string" || token === "") {
    throw new DecodeError("the token endpoint's response has no access_token");
  }
  // Some servers send a string, and null for a token that does not expire.
  const seconds = Number(expires_in ?? Number.NaN);
  return { token, ...(Number.isFinite(seconds) && { expiresAt: Date.now() + seconds * 1000 }) };
}

function parse(text: string): { readonly access_token?: unknown; readonly expires_in?: unknown } {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer !== null ? answer : {};
  } catch {
    throw new DecodeError("the token endpoint's response is not JSON");
  }
}
