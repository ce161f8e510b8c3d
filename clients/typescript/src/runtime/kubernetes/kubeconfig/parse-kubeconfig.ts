import { FieldReader } from "./field-reader.js";
import type { FieldValue } from "./field-reader.js";
import type {
  AuthProvider,
  ExecPlugin,
  FileOrData,
  Kubeconfig,
  KubeconfigCluster,
  KubeconfigContext,
  KubeconfigUser,
} from "./kubeconfig.js";
import { readYaml } from "./read-yaml.js";

/** The origin of a kubeconfig. */
export interface KubeconfigSource {
  /** For messages. */
  readonly name: string;
  /** Resolves a path relative to the kubeconfig. */
  resolve(path: string): string;
}

/**
 * Parse a kubeconfig: JSON text, YAML text if the package `yaml` is installed, or the parsed object.
 *
 * @throws {@link KubeconfigError}
 */
export async function parseKubeconfig(content: string | object, source: KubeconfigSource): Promise<Kubeconfig> {
  const value = typeof content === "string" ? await readYaml(content, source.name) : (content as FieldValue);
  const root = new FieldReader(value, source.name);
  const kind = root.text("kind") ?? "Config";
  if (kind !== "Config") throw root.fault("kind", "Config");
  return {
    currentContext: root.text("current-context"),
    clusters: readNamed(root, "clusters", "cluster", (cluster) => readCluster(cluster, source)),
    users: readNamed(root, "users", "user", (user) => readUser(user, source)),
    contexts: readNamed(root, "contexts", "context", readContext),
  };
}

/** A list of named entries; the first of several with the same name wins. */
function readNamed<T>(
  root: FieldReader,
  list: string,
  entry: string,
  read: (fields: FieldReader) => T,
): Map<string, T> {
  const entries = new Map<string, T>();
  for (const item of root.mappings(list)) {
    const name = item.required("name");
    const fields = item.mapping(entry);
    if (fields !== undefined && !entries.has(name)) entries.set(name, read(fields));
  }
  return entries;
}

function readCluster(fields: FieldReader, source: KubeconfigSource): KubeconfigCluster {
  const extension = fields
    .mappings("extensions")
    .find((each) => each.text("name") === "client.authentication.k8s.io/exec");
  return {
    server: fields.required("server"),
    tlsServerName: fields.text("tls-server-name"),
    insecureSkipTlsVerify: fields.flag("insecure-skip-tls-verify"),
    certificateAuthority: readFileOrData(fields, "certificate-authority", source),
    proxyUrl: fields.text("proxy-url"),
    execConfig: extension?.raw("extension"),
  };
}

function readUser(fields: FieldReader, source: KubeconfigSource): KubeconfigUser {
  const tokenFile = fields.text("tokenFile");
  const extra = fields.mapping("as-user-extra");
  const exec = fields.mapping("exec");
  return {
    clientCertificate: readFileOrData(fields, "client-certificate", source),
    clientKey: readFileOrData(fields, "client-key", source),
    token: fields.text("token"),
    tokenFile: tokenFile === undefined ? undefined : source.resolve(tokenFile),
    username: fields.text("username"),
    password: fields.text("password"),
    impersonate: fields.text("as"),
    impersonateUid: fields.text("as-uid"),
    impersonateGroups: fields.texts("as-groups"),
    impersonateExtra: Object.fromEntries((extra?.names ?? []).map((name) => [name, extra?.texts(name) ?? []])),
    exec: exec === undefined ? undefined : readExec(exec, source),
    authProvider: readAuthProvider(fields.mapping("auth-provider"), source),
  };
}

function readAuthProvider(fields: FieldReader | undefined, source: KubeconfigSource): AuthProvider | undefined {
  if (fields === undefined) return undefined;
  const name = fields.required("name");
  const config = name === "oidc" ? fields.mapping("config") : undefined;
  if (config === undefined) return { name, oidc: undefined };
  return {
    name,
    oidc: {
      issuer: config.text("idp-issuer-url"),
      clientId: config.text("client-id"),
      clientSecret: config.text("client-secret"),
      certificateAuthority: readFileOrData(config, "idp-certificate-authority", source),
      idToken: config.text("id-token"),
      refreshToken: config.text("refresh-token"),
    },
  };
}

const INTERACTIVE_MODES = ["Never", "IfAvailable", "Always"] as const;

function readExec(fields: FieldReader, source: KubeconfigSource): ExecPlugin {
  const command = fields.required("command");
  const mode = fields.text("interactiveMode") ?? "IfAvailable";
  const interactiveMode = INTERACTIVE_MODES.find((known) => known === mode);
  if (interactiveMode === undefined) throw fields.fault("interactiveMode", INTERACTIVE_MODES.join(", "));
  return {
    apiVersion: fields.required("apiVersion"),
    // A bare name is looked up in PATH.
    command: /[/\\]/.test(command) ? source.resolve(command) : command,
    args: fields.texts("args"),
    env: Object.fromEntries(fields.mappings("env").map((each) => [each.required("name"), each.text("value") ?? ""])),
    installHint: fields.text("installHint"),
    interactiveMode,
    provideClusterInfo: fields.flag("provideClusterInfo"),
  };
}

function readContext(fields: FieldReader): KubeconfigContext {
  return { cluster: fields.required("cluster"), user: fields.text("user") ?? "", namespace: fields.text("namespace") };
}

/** Inline data wins over a file. */
function readFileOrData(fields: FieldReader, name: string, source: KubeconfigSource): FileOrData | undefined {
  const data = fields.text(`${name}-data`);
  if (data !== undefined) {
    const compact = data.replace(/\s/g, "");
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) throw fields.fault(`${name}-data`, "base64");
    return { data: Uint8Array.from(atob(compact), (character) => character.charCodeAt(0)) };
  }
  const path = fields.text(name);
  return path === undefined ? undefined : { path: source.resolve(path) };
}
