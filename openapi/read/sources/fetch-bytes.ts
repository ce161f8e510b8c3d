import { limitedBytes } from "./limited-bytes.js";
import type { Limits } from "../limits.js";
import type { Problem } from "./location.js";
import { splitCredentials } from "./split-credentials.js";

const REDIRECTS = 10;

/** A server's response, and its final address. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly url: string;
}

const ACCEPT = "application/json, application/yaml;q=0.9, */*;q=0.8";

/** The target of a redirect. Never from https to http, and a password stays with its origin. */
function redirected(from: URL, location: string): URL | Problem {
  if (!URL.canParse(location, from.href)) return { problem: "the server redirects to an invalid address" };
  const to = new URL(location, from);
  if (to.protocol !== "https:" && to.protocol !== from.protocol)
    return { problem: `the server redirects from ${from.protocol.slice(0, -1)} to ${to.protocol.slice(0, -1)}` };
  if (to.origin === from.origin) {
    to.username = from.username;
    to.password = from.password;
  } else to.username = to.password = "";
  return to;
}

/** Fetches an http(s) address. Throws the errors of `fetch`. */
export async function fetchBytes(address: string, limits: Limits): Promise<Fetched | Problem> {
  const signal = AbortSignal.timeout(limits.timeout);
  let url = new URL(address);
  try {
    for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
      // `fetch` refuses addresses with a password.
      const { bare, authorization } = splitCredentials(url);
      const headers = { accept: ACCEPT, ...(authorization !== undefined && { authorization }) };
      const response = await fetch(bare, { signal, headers, redirect: "manual" });
      const location = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        const next = redirected(url, location);
        if ("problem" in next) return next;
        url = next;
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        return { problem: `the server answered ${response.status}` };
      }
      // The limit applies to the decoded body, however well it was compressed.
      const bytes = await limitedBytes(response.body ?? [], limits.bytes);
      return "problem" in bytes ? bytes : { bytes, url: url.href };
    }
    return { problem: `the server redirects more than ${REDIRECTS} times` };
  } catch (error) {
    if (signal.aborted) return { problem: `no complete answer within ${limits.timeout / 1000} s` };
    throw error;
  }
}
