import { groupId, type GroupVersion } from "./group-version.js";

/** Verbs that operation ids begin with. Where one begins with another, the shorter stands first and is the one to take. */
export const ID_VERBS = [
  "get",
  "log",
  "read",
  "replace",
  "patch",
  "delete",
  "deletecollection",
  "watch",
  "connect",
  "proxy",
  "list",
  "create",
] as const;

/** The verb that an operation id begins with. */
export const verbOfId = (id: string): string | undefined => ID_VERBS.find((verb) => id.startsWith(verb));

/** A group, version or tag as operation ids contain it: `RbacAuthorization` for `rbac.authorization`, `CoreV1` for `core_v1`. */
export const idWords = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** What an operation id says. */
export interface OperationName {
  readonly verb: string;
  /** What it is about, with its subresource: `PodStatus` for `readCoreV1NamespacedPodStatus`. */
  readonly subject: string;
}

/** Removed from the beginning of what follows verb and group: `Collection`, or the method of a connection. */
const PREFIXES: ReadonlyMap<string, RegExp> = new Map([
  ["delete", /^Collection/],
  ["connect", /^[A-Z][a-z]+|^[A-Z]+(?=[A-Z])/],
  ["proxy", /^[A-Z][a-z]+|^[A-Z]+(?=[A-Z])/],
]);

/** Reads an operation id of Kubernetes' form; `undefined` for all others. */
export function readOperationId(id: string, { group, version }: GroupVersion): OperationName | undefined {
  const verb = verbOfId(id);
  if (verb === undefined) return undefined;
  const prefix = idWords(groupId(group).replace(/\.k8s\.io$/, "")) + idWords(version);
  const rest = id.slice(verb.length);
  if (!rest.startsWith(prefix)) return undefined;
  const subject = rest
    .slice(prefix.length)
    .replace(PREFIXES.get(verb) ?? "", "")
    .replace(/^Namespaced/, "")
    .replace(/WithPath$/, "")
    .replace(/ForAllNamespaces$/, "");
  return { verb, subject: verb === "watch" ? subject.replace(/List$/, "") : subject };
}
