import { loadFiles } from "../../node-modules.js";
import { tokenFromFile } from "./connection.js";
import { KubeconfigError } from "./kubeconfig-error.js";
import type { KubeconfigOptions } from "./kubeconfig-options.js";

/** The folder in which a cluster gives its pods the credentials for its API. */
const SERVICE_ACCOUNT_FOLDER = "/var/run/secrets/kubernetes.io/serviceaccount";

/**
 * The API of the cluster in which the program runs, with the service account of its pod. The token file is read again,
 * since the cluster renews it.
 *
 * @throws {@link KubeconfigError} outside of a cluster.
 */
export async function loadInCluster(
  options: { readonly folder?: string | undefined } = {},
): Promise<KubeconfigOptions> {
  const { folder = SERVICE_ACCOUNT_FOLDER } = options;
  const host = process.env["KUBERNETES_SERVICE_HOST"] ?? "";
  const port = process.env["KUBERNETES_SERVICE_PORT"] ?? "";
  if (host === "" || port === "") {
    throw new KubeconfigError("not in a cluster: KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set");
  }
  const { readFile } = await loadFiles();
  const token = tokenFromFile(`${folder}/token`);
  // Reports a missing token now instead of with the first call.
  await token({ refresh: false });
  const ca = await readFile(`${folder}/ca.crt`).catch(() => undefined);
  const namespace = await readFile(`${folder}/namespace`, "utf8").catch(() => "");
  return {
    baseUrl: `https://${host.includes(":") ? `[${host}]` : host}:${port}`,
    token,
    tls: { ca },
    // The API is inside the cluster; a proxy for external hosts cannot reach it.
    proxy: false,
    namespace: namespace.trim() === "" ? "default" : namespace.trim(),
    context: undefined,
  };
}
