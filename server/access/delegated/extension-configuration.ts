import { memberOf } from "../../../openapi/types/objects.js";
import { ClusterError, type ClusterClient } from "../../../openapi/read/sources/cluster-client.js";

/** What a cluster tells the servers behind its aggregator. */
export interface ExtensionConfiguration {
  /** PEM of what certificates of users come from. */
  readonly clientCa?: string;
  /** PEM of what certificates of proxies come from. */
  readonly requestHeaderCa?: string;
  readonly allowedNames: readonly string[];
  readonly usernameHeaders?: readonly string[];
  readonly groupHeaders?: readonly string[];
  readonly extraPrefixes?: readonly string[];
  readonly uidHeaders?: readonly string[];
}

const PATH = "/api/v1/namespaces/kube-system/configmaps/extension-apiserver-authentication";

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** A list as the ConfigMap has it: JSON. */
function list(value: unknown): readonly string[] | undefined {
  try {
    const parsed = JSON.parse(text(value) ?? "null") as unknown;
    return Array.isArray(parsed) && parsed.length > 0 ? parsed.map(String) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads what a cluster tells the servers behind its aggregator: the ConfigMap `extension-apiserver-authentication`. Where it
 * is missing, or may not be read, nothing is told. Rejects with a {@link ClusterError}.
 */
export async function readExtensionConfiguration(cluster: ClusterClient): Promise<ExtensionConfiguration> {
  const found = await cluster.ask(PATH).catch((error: unknown) => {
    if (error instanceof ClusterError && (error.code === 404 || error.code === 403)) return undefined;
    throw error;
  });
  const data = memberOf(found, "data");
  const [clientCa, requestHeaderCa] = [
    text(memberOf(data, "client-ca-file")),
    text(memberOf(data, "requestheader-client-ca-file")),
  ];
  const lists = {
    usernameHeaders: list(memberOf(data, "requestheader-username-headers")),
    groupHeaders: list(memberOf(data, "requestheader-group-headers")),
    extraPrefixes: list(memberOf(data, "requestheader-extra-headers-prefix")),
    uidHeaders: list(memberOf(data, "requestheader-uid-headers")),
  };
  return {
    ...(clientCa !== undefined && { clientCa }),
    ...(requestHeaderCa !== undefined && { requestHeaderCa }),
    allowedNames: list(memberOf(data, "requestheader-allowed-names")) ?? [],
    ...(Object.fromEntries(Object.entries(lists).filter(([, value]) => value !== undefined)) as object),
  };
}
