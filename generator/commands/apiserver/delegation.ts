import type { X509Certificate } from "node:crypto";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { ClusterClient } from "../../../openapi/read/sources/cluster-client.js";
import type { Authenticator } from "../../../server/access/authenticator.js";
import { RequestHeaderAuthenticator } from "../../../server/access/certificates/request-header-authenticator.js";
import {
  readExtensionConfiguration,
  type ExtensionConfiguration,
} from "../../../server/access/delegated/extension-configuration.js";
import { readKubeconfig } from "../../pipeline/diff/kubeconfig.js";
import type { ApiServerCommandOptions } from "./apiserver-options.js";

/** A cluster that decides who may do what. */
export interface Cluster {
  readonly client: ClusterClient;
  /** Whom the cluster's own API server believes. */
  readonly told: ExtensionConfiguration;
}

/** Asks the cluster of `--delegate-to` whom to believe, or says why that fails. */
export async function openCluster(kubeconfig: string, shown: string): Promise<Cluster | Diagnostic> {
  const fail = (problem: string): Diagnostic => diagnostic("GV8034", undefined, { file: shown, problem });
  const endpoint = await readKubeconfig(kubeconfig, undefined);
  if ("problem" in endpoint) return fail(endpoint.problem);
  const client = new ClusterClient(endpoint);
  try {
    return { client, told: await readExtensionConfiguration(client) };
  } catch (error) {
    client.close();
    return fail((error as Error).message);
  }
}

/** Believes proxies that say in headers who sends a request. */
export function proxyAuthenticator(
  authorities: readonly X509Certificate[],
  options: ApiServerCommandOptions,
  told: ExtensionConfiguration | undefined,
): Authenticator {
  // Names on the command line go with authorities on it; what the cluster tells goes together, too.
  const allowedNames = options.requestHeaderCa === undefined ? (told?.allowedNames ?? []) : options.allowedNames;
  const { usernameHeaders, groupHeaders, extraPrefixes, uidHeaders } = told ?? {};
  return new RequestHeaderAuthenticator({
    authorities,
    allowedNames,
    ...(usernameHeaders !== undefined && { usernameHeaders }),
    ...(groupHeaders !== undefined && { groupHeaders }),
    ...(extraPrefixes !== undefined && { extraPrefixes }),
    ...(uidHeaders !== undefined && { uidHeaders }),
  });
}
