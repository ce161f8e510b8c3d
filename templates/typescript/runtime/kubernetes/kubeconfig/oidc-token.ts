import type { AccessToken, TokenProvider } from "../../auth.js";
import { isApiError } from "../../api-error.js";
import type { Client } from "../../client.js";
import { createClient } from "../../create-client.js";
import type { Operation } from "../../operation.js";
import { isRecord } from "../object-metadata.js";
import type { OidcConfig } from "./kubeconfig.js";
import { KubeconfigError } from "./kubeconfig-error.js";

/** Tokens that an OpenID Connect issuer has renewed. */
export interface OidcTokens {
  readonly idToken: string;
  /** Replaces the one in the kubeconfig. */
  readonly refreshToken: string;
}

/** Tokens are renewed this long before they expire, in milliseconds: clocks differ, and requests take time. */
const LEEWAY = 10_000;

/**
 * The id-token of a kubeconfig as long as it is valid; then new ones from the issuer, by its refresh token. A token
 * whose expiry cannot be read is used until the server refuses it.
 *
 * @throws {@link KubeconfigError} when a token is needed and cannot be renewed.
 */
export function oidcToken(
  config: OidcConfig,
  options: { readonly ca: Uint8Array | undefined; readonly onTokens: ((tokens: OidcTokens) => void) | undefined },
): TokenProvider {
  let { idToken, refreshToken } = config;
  let pending: Promise<AccessToken> | undefined;
  const canRenew = refreshToken !== undefined;
  const renewNow = async (): Promise<AccessToken> => {
    const renewed = await renew(config, refreshToken, options.ca);
    idToken = renewed.idToken;
    refreshToken = renewed.refreshToken;
    options.onTokens?.(renewed);
    return { token: renewed.idToken, expiresAt: expiryOf(renewed.idToken) };
  };
  return async ({ refresh }): Promise<AccessToken> => {
    const expiresAt = idToken === undefined ? undefined : expiryOf(idToken);
    const isValid = expiresAt === undefined || expiresAt - LEEWAY > Date.now();
    if (idToken !== undefined && isValid && !(refresh && canRenew)) return { token: idToken, expiresAt };
    // Clients share this: issuers that accept a refresh token once would refuse the second of two requests.
    pending ??= renewNow().finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

/** When a JSON web token expires, in milliseconds since 1970; undefined if it does not say. */
function expiryOf(token: string): number | undefined {
  const [, payload = ""] = token.split(".");
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    const expiry = isRecord(claims) ? claims["exp"] : undefined;
    return typeof expiry === "number" ? expiry * 1000 : undefined;
  } catch {
    return undefined;
  }
}

async function renew(
  config: OidcConfig,
  refreshToken: string | undefined,
  ca: Uint8Array | undefined,
): Promise<OidcTokens> {
  const { issuer, clientId, clientSecret } = config;
  const missing = Object.entries({
    "refresh-token": refreshToken,
    "idp-issuer-url": issuer,
    "client-id": clientId,
  }).find(([, value]) => value === undefined);
  if (missing !== undefined || refreshToken === undefined || issuer === undefined || clientId === undefined) {
    throw new KubeconfigError(
      `the user's id-token is missing or has expired, and cannot be renewed: ` +
        `its auth-provider has no ${missing?.[0] ?? ""}; log in again`,
    );
  }
  const { endpoint, secretInBody } = await discover(issuer, ca);
  const fields = { grant_type: "refresh_token", refresh_token: refreshToken };
  const inBody = (): Promise<unknown> =>
    ask(endpoint, ca, { ...fields, client_id: clientId, ...(clientSecret && { client_secret: clientSecret }) });
  let answer: unknown;
  if (clientSecret === undefined || secretInBody) answer = await inBody();
  else {
    const inHeader = ask(endpoint, ca, fields, { username: clientId, password: clientSecret });
    // Some issuers accept the secret only in the body, and do not say so.
    answer = await inHeader.catch((error: unknown) => (isRefusal(error) ? inBody() : Promise.reject(error as Error)));
  }
  const { id_token, refresh_token } = isRecord(answer) ? answer : {};
  if (typeof id_token !== "string" || id_token === "") {
    throw new KubeconfigError("the issuer returned no id_token; does it do so when tokens are renewed?");
  }
  return { idToken: id_token, refreshToken: typeof refresh_token === "string" ? refresh_token : refreshToken };
}

/** An issuer's token endpoint (OpenID Connect Discovery 1.0, section 4). */
async function discover(
  issuer: string,
  ca: Uint8Array | undefined,
): Promise<{ readonly endpoint: URL; readonly secretInBody: boolean }> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  if (!URL.canParse(address)) throw new KubeconfigError("the auth-provider's idp-issuer-url is not a valid URL");
  const answer = await call(new URL(address), ca, { id: "discoverIssuer", method: "GET" });
  const { token_endpoint: endpoint, token_endpoint_auth_methods_supported: methods } = isRecord(answer) ? answer : {};
  if (typeof endpoint !== "string" || !/^https?:/.test(endpoint) || !URL.canParse(endpoint)) {
    throw new KubeconfigError("the issuer's configuration has no token_endpoint");
  }
  const isSupported = (method: string): boolean => Array.isArray(methods) && methods.includes(method);
  return {
    endpoint: new URL(endpoint),
    secretInBody: isSupported("client_secret_post") && !isSupported("client_secret_basic"),
  };
}

async function ask(
  endpoint: URL,
  ca: Uint8Array | undefined,
  fields: Readonly<Record<string, string>>,
  secret?: { readonly username: string; readonly password: string },
): Promise<unknown> {
  try {
    return await call(endpoint, ca, { id: "renewIdToken", method: "POST", form: Object.keys(fields) }, fields, secret);
  } catch (error) {
    if (!isApiError(error)) throw error;
    // The code alone: descriptions are free text.
    const code = isRecord(error.body) ? error.body["error"] : undefined;
    const shown = typeof code === "string" && /^[a-z_]{1,40}$/.test(code) ? `: ${code}` : "";
    const message = `the issuer did not renew the id-token (HTTP ${String(error.status)}${shown}); log in again`;
    throw new KubeconfigError(message, { cause: { status: error.status } });
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof KubeconfigError && isRecord(error.cause) && [400, 401].includes(Number(error.cause["status"]));

async function call(
  url: URL,
  ca: Uint8Array | undefined,
  operation: Pick<Operation, "id" | "method" | "form">,
  fields: object = {},
  secret?: { readonly username: string; readonly password: string },
): Promise<unknown> {
  const client: Client = createClient({
    baseUrl: url.origin,
    ...(ca !== undefined && { tls: { ca } }),
    ...(secret !== undefined && {
      auth: {
        type: "basic",
        username: encodeURIComponent(secret.username),
        password: encodeURIComponent(secret.password),
      },
    }),
  });
  try {
    const path = url.pathname + url.search;
    // Parsed here: an error about the text must not show it.
    const text = await client.call<string>(
      { ...operation, path, response: "text", produces: ["application/json"] },
      fields,
    );
    return parse(text);
  } finally {
    await client.close();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new KubeconfigError("the issuer's response is not JSON");
  }
}
