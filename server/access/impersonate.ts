import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { badRequest, forbidden } from "../machinery/errors/api-errors.js";
import type { User } from "../registry/write-options.js";
import type { Authorizer } from "./authorizer.js";

const AUTHENTICATED = "system:authenticated";
const ACCOUNT = /^system:serviceaccount:([^:]+):([^:]+)$/;
const EXTRA = "impersonate-extra-";

/**
 * As whom a request is made: the sender, or the user that the headers name, if the sender may `impersonate` it.
 *
 * @throws StatusError 403 where the sender may not; 400 for headers without a user
 */
export async function impersonate(
  request: Pick<IncomingMessage, "headers" | "headersDistinct">,
  sender: User,
  authorizer: Authorizer,
): Promise<User> {
  if (!impersonates(request.headers)) return sender;
  const { headersDistinct: headers } = request;
  const name = headers["impersonate-user"]?.[0];
  const groups = headers["impersonate-group"] ?? [];
  const extra = Object.entries(headers)
    .filter(([header]) => header.startsWith(EXTRA))
    .map(([header, values = []]) => [keyOf(header), values] as const);
  const uid = headers["impersonate-uid"]?.[0];
  if (name === undefined) {
    if (groups.length > 0 || extra.length > 0 || uid !== undefined)
      throw badRequest("requested impersonation of groups, a uid or extra without impersonating a user");
    return sender;
  }
  const [, namespace, account] = ACCOUNT.exec(name) ?? [];
  const demand = demander(sender, authorizer);
  if (namespace !== undefined && account !== undefined) await demand("", "serviceaccounts", account, "", namespace);
  else await demand("", "users", name);
  for (const group of groups) await demand("", "groups", group);
  if (uid !== undefined) await demand("authentication.k8s.io", "uids", uid);
  for (const [key, values] of extra)
    for (const value of values) await demand("authentication.k8s.io", "userextras", value, key);
  const own = namespace === undefined ? [] : ["system:serviceaccounts", `system:serviceaccounts:${namespace}`];
  const all = groups.length > 0 ? groups : own;
  return {
    name,
    groups: name === "system:anonymous" ? [...all, "system:unauthenticated"] : [...new Set([...all, AUTHENTICATED])],
    ...(uid !== undefined && { uid }),
    ...(extra.length > 0 && { extra: Object.fromEntries(extra) }),
  };
}

function impersonates(headers: IncomingHttpHeaders): boolean {
  for (const header in headers) if (header.startsWith("impersonate-")) return true;
  return false;
}

/** The key of a header, in which bytes that headers cannot carry are written with `%`. */
function keyOf(header: string): string {
  try {
    return decodeURIComponent(header.slice(EXTRA.length));
  } catch {
    throw badRequest(`the header ${header} is not well formed`);
  }
}

type Demand = (
  group: string,
  resource: string,
  name: string,
  subresource?: string,
  namespace?: string,
) => Promise<void>;

function demander(sender: User, authorizer: Authorizer): Demand {
  return async (group, resource, name, subresource = "", namespace = "") => {
    const { allowed } = await authorizer.authorize({
      user: sender,
      verb: "impersonate",
      isResource: true,
      group,
      version: "v1",
      resource,
      subresource,
      namespace,
      name,
      path: "",
    });
    if (allowed) return;
    const where = namespace === "" ? "at the cluster scope" : `in the namespace ${JSON.stringify(namespace)}`;
    throw forbidden(
      { group, plural: resource },
      name,
      `User ${JSON.stringify(sender.name)} cannot impersonate resource ${JSON.stringify(resource)} in API group ${JSON.stringify(group)} ${where}`,
    );
  };
}
