import type { AccessToken, Auth, TokenProvider } from "../../auth.js";
import type { ClientOptions, TlsOptions } from "../../client-options.js";
import { setInspect } from "../../inspect.js";
import { loadFiles } from "../../node-modules.js";
import { undiciTransport } from "../../undici-transport.js";
import { runExecPlugin } from "./exec-credential.js";
import type { ExecClusterInfo } from "./exec-credential.js";
import { ExecCertificateTransport, ExecSource } from "./exec-source.js";
import type { FileOrData, KubeconfigCluster, KubeconfigUser } from "./kubeconfig.js";
import { KubeconfigError } from "./kubeconfig-error.js";
import type { OidcTokens } from "./oidc-token.js";

/** How often a token file is read again, in milliseconds. */
const TOKEN_FILE_PERIOD = 60_000;

/** How credentials are obtained. */
export interface CredentialOptions {
  readonly execTimeout?: number | undefined;
  readonly onOidcTokens?: ((tokens: OidcTokens) => void) | undefined;
}

/** The options of `createClient` for a cluster and a user. Inspection and JSON show no secrets. */
export async function connectionOptions(
  cluster: KubeconfigCluster,
  user: KubeconfigUser,
  { execTimeout, onOidcTokens }: CredentialOptions,
): Promise<ClientOptions> {
  checkAuthProvider(user);
  if (cluster.insecureSkipTlsVerify && cluster.certificateAuthority !== undefined) {
    throw new KubeconfigError("a cluster cannot have both insecure-skip-tls-verify and a certificate authority");
  }
  const ca = await readPem(cluster.certificateAuthority);
  const tls: TlsOptions = {
    ca,
    cert: await readPem(user.clientCertificate),
    key: await readPem(user.clientKey),
    servername: cluster.tlsServerName,
    insecureSkipTlsVerify: cluster.insecureSkipTlsVerify,
  };
  const options: ClientOptions = {
    baseUrl: serverUrl(cluster, user),
    headers: impersonation(user),
    tls: concealed(tls),
    ...(cluster.proxyUrl === undefined ? {} : { proxy: readProxy(cluster.proxyUrl) }),
  };
  const info: ExecClusterInfo = { cluster, certificateAuthority: ca, timeout: execTimeout };
  return { ...options, ...(await credentials(user, { info, options, onOidcTokens })) };
}

function checkAuthProvider({ authProvider, exec }: KubeconfigUser): void {
  if (authProvider === undefined) return;
  const { name, oidc } = authProvider;
  if (name !== "oidc")
    throw new KubeconfigError(`the user's auth-provider (${name}) is not supported; use an exec plugin`);
  if (oidc === undefined) throw new KubeconfigError("the user's auth-provider (oidc) has no config");
  if (exec !== undefined) throw new KubeconfigError("a user cannot have both an auth-provider and an exec plugin");
}

/** The user's first way to authenticate; a certificate can accompany any of them. */
async function credentials(
  user: KubeconfigUser,
  {
    info,
    options,
    onOidcTokens,
  }: { readonly info: ExecClusterInfo; readonly options: ClientOptions } & Pick<CredentialOptions, "onOidcTokens">,
): Promise<Partial<ClientOptions>> {
  const { token, tokenFile, username, password = "", exec, authProvider } = user;
  // Functions, so that nothing that prints the options shows the secrets.
  if (tokenFile !== undefined) return { token: tokenFromFile(tokenFile) };
  if (token !== undefined) return { token: () => token };
  if (username !== undefined) {
    const auth: Auth = { type: "basic", username, password: () => password };
    return { auth };
  }
  if (authProvider?.oidc !== undefined) {
    const { oidc } = authProvider;
    const ca = await readPem(oidc.certificateAuthority);
    const { oidcToken } = await import("./oidc-token.js");
    return { token: oidcToken(oidc, { ca, onTokens: onOidcTokens }) };
  }
  if (exec === undefined) return {};
  const source = new ExecSource(() => runExecPlugin(exec, info));
  const first = await source.get();
  const bearer = first.token === undefined ? {} : { token: source.token.bind(source) };
  if (first.clientCertificate === undefined) return bearer;
  const { proxy } = options;
  const transport = new ExecCertificateTransport(source, (certificate) =>
    undiciTransport({ proxy, tls: { ...options.tls, ...certificate } }),
  );
  setInspect(transport, () => "ExecCertificateTransport {}");
  return { ...bearer, transport };
}

/**
 * The token in a file, read again after a while because it is replaced before it expires. While the file cannot be
 * read, the last token stays in use.
 */
export function tokenFromFile(path: string): TokenProvider {
  let last: string | undefined;
  return async ({ refresh }): Promise<AccessToken> => {
    const token = await readTokenFile(path).catch((error: unknown) => {
      if (refresh || last === undefined) throw error;
      return last;
    });
    last = token;
    return { token, expiresAt: Date.now() + TOKEN_FILE_PERIOD };
  };
}

async function readTokenFile(path: string): Promise<string> {
  const { readFile } = await loadFiles();
  const token = await readFile(path, "utf8").catch((error: unknown) => {
    throw new KubeconfigError(`cannot read the token file ${path} (${errorCode(error)})`);
  });
  if (token.trim() === "") throw new KubeconfigError(`the token file ${path} is empty`);
  return token.trim();
}

async function readPem(source: FileOrData | undefined): Promise<Uint8Array | undefined> {
  if (source === undefined || "data" in source) return source?.data;
  const { readFile } = await loadFiles();
  return readFile(source.path).catch((error: unknown) => {
    throw new KubeconfigError(`cannot read ${source.path} (${errorCode(error)})`);
  });
}

function impersonation(user: KubeconfigUser): Record<string, string> {
  const { impersonate, impersonateUid, impersonateGroups: groups, impersonateExtra } = user;
  const extra = Object.entries(impersonateExtra);
  if (impersonate === undefined) {
    if (impersonateUid === undefined && groups.length === 0 && extra.length === 0) return {};
    throw new KubeconfigError("as-uid, as-groups and as-user-extra require `as`");
  }
  // Each value would need a header of its own: the server would read joined values as one group.
  if (groups.length > 1 || extra.some(([, values]) => values.length > 1)) {
    throw new KubeconfigError("impersonation with more than one group or extra value is not supported");
  }
  const [group] = groups;
  const headers: Record<string, string> = { "impersonate-user": impersonate };
  if (impersonateUid !== undefined) headers["impersonate-uid"] = impersonateUid;
  if (group !== undefined) headers["impersonate-group"] = group;
  for (const [name, [value]] of extra) {
    if (value !== undefined) headers[`impersonate-extra-${encodeURIComponent(name)}`] = value;
  }
  return headers;
}

/** The server's URL. One without a scheme is reached over TLS if anything about TLS is configured, as by `kubectl`. */
function serverUrl(
  { server, certificateAuthority, insecureSkipTlsVerify }: KubeconfigCluster,
  user: KubeconfigUser,
): string {
  const hasTls = certificateAuthority !== undefined || user.clientCertificate !== undefined || insecureSkipTlsVerify;
  const url = server.includes("://") ? server : `${hasTls ? "https" : "http"}://${server}`;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new KubeconfigError("a cluster's server must be a URL that begins with https:// or http://, or a host");
  }
  return url;
}

function readProxy(address: string): URL {
  if (!URL.canParse(address)) throw new KubeconfigError("a cluster's proxy-url is not a valid URL");
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) {
    throw new KubeconfigError(`a cluster's proxy-url has a scheme that is not supported (${url.protocol})`);
  }
  return concealed(url, `${url.protocol}//${url.host}`);
}

/** Hides an object's content from inspection and JSON. */
function concealed<T extends object>(value: T, shown: string | Record<string, never> = {}): T {
  setInspect(value, () => (typeof shown === "string" ? shown : "[not shown]"));
  return Object.defineProperty(value, "toJSON", { value: () => shown, enumerable: false });
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}
