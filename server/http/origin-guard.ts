import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

const LOCAL = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

const hostOf = (authority: string): string => authority.replace(/:\d+$/, "");

/**
 * Why a request to a server without authentication is not to be trusted: a page in a browser of the same machine can reach
 * it, by its own scripts or by a name that it lets point here.
 */
export function originProblem({ headers }: IncomingMessage): string | undefined {
  const { host = "", origin } = headers;
  if (host !== "" && !LOCAL.test(hostOf(host)) && isIP(hostOf(host)) === 0)
    return "the Host header names another machine";
  if (origin === undefined) return undefined;
  const from = URL.canParse(origin) ? new URL(origin).hostname : "";
  return LOCAL.test(from) ? undefined : "requests of web pages are not answered";
}
