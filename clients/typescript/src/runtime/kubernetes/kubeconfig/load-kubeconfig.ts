import { loadFiles, loadOs, loadPath } from "../../node-modules.js";
import { connectionOptions } from "./connection.js";
import { loadInCluster } from "./in-cluster.js";
import { mergeKubeconfigs } from "./kubeconfig.js";
import type { Kubeconfig, KubeconfigUser } from "./kubeconfig.js";
import { KubeconfigError } from "./kubeconfig-error.js";
import type { OidcTokens } from "./oidc-token.js";
import type { KubeconfigOptions } from "./kubeconfig-options.js";
import { parseKubeconfig } from "./parse-kubeconfig.js";
import type { KubeconfigSource } from "./parse-kubeconfig.js";

/** Options of {@link loadKubeconfig}. */
export interface LoadKubeconfigOptions {
  /** Name of a context. Default: the current one. */
  readonly context?: string | undefined;
  /** A file, or several to merge. Default: the files in `KUBECONFIG`, else `~/.kube/config`. */
  readonly path?: string | readonly string[] | undefined;
  /** The kubeconfig itself, as text or object. Paths in it are relative to the current folder. */
  readonly content?: string | object | undefined;
  /** Time limit for each run of an exec plugin, in milliseconds; 0 for none. Default five minutes. */
  readonly execTimeout?: number | undefined;
  /**
   * Called with the new tokens of a user with `auth-provider: oidc` whenever the issuer has renewed them. `kubectl` writes
   * them into the kubeconfig; this package writes no files. Save them if the issuer accepts a refresh token only once.
   */
  readonly onOidcTokens?: ((tokens: OidcTokens) => void) | undefined;
}

/**
 * Find the cluster and the credentials as `kubectl` does: in the files that `KUBECONFIG` names, in `~/.kube/config`,
 * or, without those, in what a cluster provides to its pods. A kubeconfig in YAML needs the package `yaml`; one in JSON
 * does not.
 *
 * @example
 * ```ts
 * const client = createClient(await loadKubeconfig({ context: "staging" }));
 * ```
 * @throws {@link KubeconfigError}, which never shows secrets.
 */
export async function loadKubeconfig(options: LoadKubeconfigOptions = {}): Promise<KubeconfigOptions> {
  const config = await readConfig(options);
  if (config !== undefined) return useContext(config, options);
  if (process.env["KUBERNETES_SERVICE_HOST"] !== undefined) return loadInCluster();
  throw new KubeconfigError(
    "no kubeconfig: KUBECONFIG is not set, ~/.kube/config does not exist, and the program does not run in a cluster",
  );
}

/** The names of all contexts, and of the current one. */
export async function listContexts(
  options: Omit<LoadKubeconfigOptions, "context"> = {},
): Promise<{ readonly current: string | undefined; readonly names: readonly string[] }> {
  const config = await readConfig(options);
  return { current: config?.currentContext, names: [...(config?.contexts.keys() ?? [])] };
}

async function useContext(config: Kubeconfig, options: LoadKubeconfigOptions): Promise<KubeconfigOptions> {
  const name = options.context ?? config.currentContext;
  if (name === undefined) throw new KubeconfigError("the kubeconfig has no current context: pass `context`");
  const context = config.contexts.get(name);
  if (context === undefined) throw new KubeconfigError(`the kubeconfig has no context "${name}"`);
  const cluster = config.clusters.get(context.cluster);
  if (cluster === undefined) throw new KubeconfigError(`context "${name}" names a cluster that does not exist`);
  const user = context.user === "" ? ANONYMOUS : config.users.get(context.user);
  if (user === undefined) throw new KubeconfigError(`context "${name}" names a user that does not exist`);
  const connection = await connectionOptions(cluster, user, options);
  return { ...connection, namespace: context.namespace ?? "default", context: name };
}

const ANONYMOUS: KubeconfigUser = {
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
      // Files listed in the environment may be missing; a file that the caller names may not.
      if (code !== "ENOENT" || asked !== undefined) throw new KubeconfigError(`cannot read ${file} (${code})`);
    }
  }
  return configs.length === 0 ? undefined : mergeKubeconfigs(configs);
}
