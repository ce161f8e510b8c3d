import type { Kind } from "../../registry/kind.js";
import type { RegistryClient } from "../../registry/registry-client.js";

/** Namespaces that every server has. */
const FIRST = ["default", "kube-system", "kube-public", "kube-node-lease"];

/**
 * Makes the namespaces that every server has, where they are missing.
 *
 * @param kind - namespaces
 */
export async function ensureFirstNamespaces(client: RegistryClient, kind: Kind): Promise<void> {
  const { apiVersion } = kind.stored;
  for (const name of FIRST)
    await client.ensure(kind, "", {
      apiVersion,
      kind: "Namespace",
      metadata: { name, labels: { "kubernetes.io/metadata.name": name } },
    });
}
