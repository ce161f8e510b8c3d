import type { GroupVersion } from "./discovery-documents.js";

/** Prefixes of operation ids. Of those with a common beginning, the shortest comes first: Kubernetes splits ids this way. */
const VERBS = ["get", "log", "read", "replace", "patch", "delete", "watch", "connect", "proxy", "list", "create"];

/** A group or version as operation ids spell it: `RbacAuthorization` for `rbac.authorization.k8s.io`. */
const words = (name: string): string =>
  name
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** The parts of an operation id. */
export interface OperationName {
  readonly verb: string;
  /** The kind with its subresource: `PodStatus` in `readCoreV1NamespacedPodStatus`. */
  readonly subject: string;
}

/** Splits an operation id in the form of Kubernetes; `undefined` for all others. */
export function readOperationId(id: string, { group, version }: GroupVersion): OperationName | undefined {
  const verb = VERBS.find((each) => id.startsWith(each));
  if (verb === undefined) return undefined;
  const prefix = (group === "" ? "Core" : words(group.replace(/\.k8s\.io$/, ""))) + words(version);
  const rest = id.slice(verb.length);
  if (!rest.startsWith(prefix)) return undefined;
  const subject = rest
    .slice(prefix.length)
    .replace(
      verb === "delete"
        ? /^Collection/
        : verb === "connect" || verb === "proxy"
          ? /^[A-Z][a-z]+|^[A-Z]+(?=[A-Z])/
          : /^$/,
      "",
    )
    .replace(/^Namespaced/, "")
    .replace(/WithPath$/, "")
    .replace(/ForAllNamespaces$/, "");
  return { verb, subject: verb === "watch" ? subject.replace(/List$/, "") : subject };
}
