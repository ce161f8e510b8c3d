import { loadFiles, loadOs, loadPath } from "../../node-modules.js";
import { connectionOptions } from "./connection.js";
import { loadInCluster } from "./in-cluster.js";
import { mergeKubeconfigs } from "./kubeconfig.js";
import type { Kubeconfig, KubeconfigUser } from "./kubeconfig.js";
import { KubeconfigError } from "./kubeconfig-error.js";
import type { KubeconfigOptions } from "./kubeconfig-options.js";
import { parseKubeconfig } from "./parse-kubeconfig.js";
import type { KubeconfigSource } from "./parse-kubeconfig.js";

/** What {@link loadKubeconfig} may be told. */
export interface LoadKubeconfigOptions {
  /** Name of a context; the current one unless given. */
  readonly context?: string | undefined;
  /** A file, or several that are merged; as `KUBECONFIG` says unless given, or else `~/.kube/config`. */
  readonly path?: string | readonly string[] | undefined;
  /** A kubeconfig itself, as text or object. Paths in it are relative to the current folder. */
  readonly content?: string | object | undefined;
  /** How long an exec plugin may take whenever it is run, in milliseconds: five minutes unless given, 0 for no limit. */
  readonly execTimeout?: number | undefined;
}

/**
 * Find out where the cluster is and who is calling, as `kubectl` does: from the files that `KUBECONFIG` names, from
 * `~/.kube/config`, or, where there are none, from what a pod is given by its cluster. A kubeconfig in YAML needs the
 * package `yaml`; one in JSON does not.
 *
 * @example
 * ```ts
 * const client = createClient(await loadKubeconfig({ context: "staging" }));
 * ```
 * @throws {@link KubeconfigError}, which never shows anything secret.
 */
export async function loadKubeconfig(options: LoadKubeconfigOptions = {}): Promise<KubeconfigOptions> {
  const config = await readConfig(options);
  if (config !== undefined) return useContext(config, options);
  if (process.env["KUBERNETES_SERVICE_HOST"] !== undefined) return loadInCluster();
  throw new KubeconfigError("no kubeconfig: KUBECONFIG is not set, ~/.kube/config is not there, and this is no pod");
}

/** The names of all contexts, and which one is current. */
export async function listContexts(
  options: Omit<LoadKubeconfigOptions, "context"> = {},
): Promise<{ readonly current: string | undefined; readonly names: readonly string[] }> {
  const config = await readConfig(options);
  return { current: config?.currentContext, names: [...(config?.contexts.keys() ?? [])] };
}

async function useContext(config: Kubeconfig, options: LoadKubeconfigOptions): Promise<KubeconfigOptions> {
  const name = options.context ?? config.currentContext;
  if (name === undefined) throw new KubeconfigError("the kubeconfig has no current context, and none is asked for");
  const context = config.contexts.get(name);
  if (context === undefined) throw new KubeconfigError(`the kubeconfig has no context "${name}"`);
  const cluster = config.clusters.get(context.cluster);
  if (cluster === undefined) throw new KubeconfigError(`context "${name}" names a cluster that is not there`);
  const user = context.user === "" ? anonymous : config.users.get(context.user);
  if (user === undefined) throw new KubeconfigError(`context "${name}" names a user that is not there`);
  const connection = await connectionOptions(cluster, user, options.execTimeout);
  return { ...connection, namespace: context.namespace ?? "default", context: name };
}

const anonymous: KubeconfigUser = {
  clientCertificate: undefined,
  clientKey: undefined,
  token: undefined,
  tokenFile: undefined,
  username: undefined,
  password: undefined,
  impersonate: undefined,
  impersonateUid: undefined,
  impersonateGroups: [],
  impersonateExtra: {},
  exec: undefined,
  authProvider: undefined,
};

async function readConfig(options: LoadKubeconfigOptions): Promise<Kubeconfig | undefined> {
  const path = await loadPath();
  if (options.content !== undefined) {
    return parseKubeconfig(options.content, { name: "kubeconfig", resolve: (file) => path.resolve(file) });
  }
  const { homedir } = await loadOs();
  const { readFile } = await loadFiles();
  const listed = process.env["KUBECONFIG"] ?? "";
  const asked = typeof options.path === "string" ? [options.path] : options.path;
  const files =
    asked ?? (listed === "" ? [path.join(homedir(), ".kube", "config")] : listed.split(path.delimiter).filter(Boolean));
  const configs: Kubeconfig[] = [];
  for (const file of files) {
    const source: KubeconfigSource = { name: file, resolve: (other) => path.resolve(path.dirname(file), other) };
    try {
      configs.push(await parseKubeconfig(await readFile(file, "utf8"), source));
    } catch (error) {
      if (error instanceof KubeconfigError) throw error;
      const code = (error as NodeJS.ErrnoException).code ?? "unknown";
      // A file of the environment's list need not be there; one that the caller names must.
      if (code !== "ENOENT" || asked !== undefined) throw new KubeconfigError(`cannot read ${file} (${code})`);
    }
  }
  return configs.length === 0 ? undefined : mergeKubeconfigs(configs);
}
