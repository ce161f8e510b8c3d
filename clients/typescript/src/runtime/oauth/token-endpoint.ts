import type { AccessToken } from "../auth.js";
import type { ClientOptions } from "../client-options.js";
import { createClient } from "../create-client.js";
import { DecodeError } from "../errors.js";
import type { Operation } from "../operation.js";

/** How to ask an authorization server. */
export interface TokenEndpointOptions extends Pick<
  ClientOptions,
  "dispatcher" | "headers" | "proxy" | "retry" | "timeouts" | "tls" | "transport"
> {
  readonly tokenUrl: string;
  readonly clientId: string;
  /** Absent for public clients, which name themselves in the body. */
  readonly clientSecret?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
  /** Further fields of the request, such as `audience` or `resource`. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Whether id and secret go into a header or into the body. Default `header`. */
  readonly secretIn?: "header" | "body" | undefined;
}

/** A token with what came with it. */
export interface GrantedToken extends AccessToken {
  readonly refreshToken?: string;
}

export type Answer = Readonly<Record<string, unknown>>;

/**
 * Prepares requests to an authorization server.
 *
 * @param id - name of the requests in errors
 */
export function formEndpoint(
  id: string,
  url: string,
  options: Omit<TokenEndpointOptions, "tokenUrl">,
): (params: Readonly<Record<string, string>>) => Promise<Answer> {
  const { clientId, clientSecret, scopes = [], fields, secretIn = "header", ...rest } = options;
  const { origin, pathname, search } = new URL(url);
  const isInHeader = clientSecret !== undefined && secretIn === "header";
  const common = {
    ...fields,
    ...(scopes.length > 0 && { scope: scopes.join(" ") }),
    ...(!isInHeader && { client_id: clientId, ...(clientSecret !== undefined && { client_secret: clientSecret }) }),
  };
  const client = createClient({
    ...rest,
    headers: { accept: "application/json", ...rest.headers },
    baseUrl: origin,
    auth: isInHeader
      ? { type: "basic", username: encodeURIComponent(clientId), password: encodeURIComponent(clientSecret) }
      : undefined,
  });
  return async (params) => {
    const all = { ...params, ...common };
    const operation: Operation = {
      id,
      method: "POST",
      path: pathname + search,
      form: Object.keys(all),
      // Parsed here because an error about it must not show text that may be a token.
      response: "text",
    };
    return parse(await client.call<string>(operation, all));
  };
}

/** @throws {TypeError} if a URL is invalid; the message does not show it. */
export function checkUrl(name: string, url: string): void {
  if (!URL.canParse(url)) throw new TypeError(`${name} is not a valid URL`);
}

/** The token in the answer of a token endpoint. */
export function grantedToken({ access_token: token, expires_in, refresh_token }: Answer): GrantedToken {
  if (typeof token !== "string" || token === "") {
    throw new DecodeError("the token endpoint's response has no access_token");
  }
  // Some servers send a string, and null for a token that does not expire.
  const seconds = Number(expires_in ?? Number.NaN);
  return {
    token,
    ...(Number.isFinite(seconds) && { expiresAt: Date.now() + seconds * 1000 }),
    ...(typeof refresh_token === "string" && refresh_token !== "" && { refreshToken: refresh_token }),
  };
}

function parse(text: string): Answer {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer !== null ? (answer as Answer) : {};
  } catch {
    throw new DecodeError("the token endpoint's response is not JSON");
  }
}
