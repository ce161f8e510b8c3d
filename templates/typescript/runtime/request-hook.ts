import { addHeaders, emptyHeaders } from "./build-headers.js";
import type { ClientOptions, RequestInfo } from "./client-options.js";
import type { Limits } from "./limits.js";
import type { HeaderRecord } from "./transport.js";

/** The headers of a request after the client's hook changed them, checked again. */
export async function hookedHeaders(
  hook: ClientOptions["onRequest"],
  info: Omit<RequestInfo, "headers">,
  given: HeaderRecord,
  limits: Limits,
): Promise<Record<string, string>> {
  const headers = Object.assign(emptyHeaders(), given);
  if (!hook) return headers;
  await limits.race(Promise.resolve(hook({ ...info, headers })));
  const checked = emptyHeaders();
  addHeaders(checked, headers);
  return checked;
}
