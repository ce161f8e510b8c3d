/** A cluster that a kubeconfig names. */
export interface KubeconfigCluster {
  readonly server: string;
  readonly tlsServerName: string | undefined;
  readonly insecureSkipTlsVerify: boolean;
  readonly certificateAuthority: FileOrData | undefined;
  readonly proxyUrl: string | undefined;
  /** What the cluster has to say to exec plugins. */
  readonly execConfig: unknown;
}

/** A PEM text: in a file, or in the kubeconfig itself. */
export type FileOrData = { readonly path: string } | { readonly data: Uint8Array };

/** Who calls, and how to prove it. */
export interface KubeconfigUser {
  readonly clientCertificate: FileOrData | undefined;
  readonly clientKey: FileOrData | undefined;
  readonly token: string | undefined;
  readonly tokenFile: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly impersonate: string | undefined;
  readonly impersonateUid: string | undefined;
  readonly impersonateGroups: readonly string[];
  readonly impersonateExtra: Readonly<Record<string, readonly string[]>>;
  readonly exec: ExecPlugin | undefined;
  /** Name of a provider of the kind that Kubernetes had before exec plugins. */
  readonly authProvider: string | undefined;
}

/** A program that gives credentials. */
export interface ExecPlugin {
  readonly apiVersion: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly installHint: string | undefined;
  readonly interactiveMode: "Never" | "IfAvailable" | "Always";
  readonly provideClusterInfo: boolean;
}

/** A cluster and a user that belong together. */
export interface KubeconfigContext {
  readonly cluster: string;
  readonly user: string;
  readonly namespace: string | undefined;
}

/** What one kubeconfig says, or several merged. */
export interface Kubeconfig {
  readonly currentContext: string | undefined;
  readonly clusters: ReadonlyMap<string, KubeconfigCluster>;
  readonly users: ReadonlyMap<string, KubeconfigUser>;
  readonly contexts: ReadonlyMap<string, KubeconfigContext>;
}

/** Several kubeconfigs as one: the first that says something of a name, or names a current context, is right. */
export function mergeKubeconfigs(configs: readonly Kubeconfig[]): Kubeconfig {
  const merge = <T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> =>
    new Map([...maps].reverse().flatMap((map) => [...map]));
  return {
    currentContext: configs.find((config) => config.currentContext !== undefined)?.currentContext,
    clusters: merge(configs.map((config) => config.clusters)),
    users: merge(configs.map((config) => config.users)),
    contexts: merge(configs.map((config) => config.contexts)),
  };
}
