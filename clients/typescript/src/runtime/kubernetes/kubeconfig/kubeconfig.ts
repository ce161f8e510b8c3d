/** A cluster of a kubeconfig. */
export interface KubeconfigCluster {
  readonly server: string;
  readonly tlsServerName: string | undefined;
  readonly insecureSkipTlsVerify: boolean;
  readonly certificateAuthority: FileOrData | undefined;
  readonly proxyUrl: string | undefined;
  /** The cluster's configuration for exec plugins. */
  readonly execConfig: unknown;
}

/** A PEM text: in a file, or inside the kubeconfig. */
export type FileOrData = { readonly path: string } | { readonly data: Uint8Array };

/** A user, with all of its credentials. */
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
  readonly authProvider: AuthProvider | undefined;
}

/** The mechanism before exec plugins. Of its kinds, Kubernetes has only `oidc` left. */
export interface AuthProvider {
  readonly name: string;
  /** Present if the name is `oidc`. */
  readonly oidc: OidcConfig | undefined;
}

/** Tokens of an OpenID Connect issuer, and how to renew them. */
export interface OidcConfig {
  readonly issuer: string | undefined;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly certificateAuthority: FileOrData | undefined;
  readonly idToken: string | undefined;
  readonly refreshToken: string | undefined;
}

/** A program that returns credentials. */
export interface ExecPlugin {
  readonly apiVersion: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly installHint: string | undefined;
  readonly interactiveMode: "Never" | "IfAvailable" | "Always";
  readonly provideClusterInfo: boolean;
}

/** A cluster paired with a user. */
export interface KubeconfigContext {
  readonly cluster: string;
  readonly user: string;
  readonly namespace: string | undefined;
}

/** The content of a kubeconfig, or of several merged ones. */
export interface Kubeconfig {
  readonly currentContext: string | undefined;
  readonly clusters: ReadonlyMap<string, KubeconfigCluster>;
  readonly users: ReadonlyMap<string, KubeconfigUser>;
  readonly contexts: ReadonlyMap<string, KubeconfigContext>;
}

/** Merges kubeconfigs: for each name, and for the current context, the first one that sets it wins. */
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
