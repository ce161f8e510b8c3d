import type { ChildProcessByStdio } from "node:child_process";
import type { Readable } from "node:stream";
import { LONGEST_TIMER } from "../../longest-timer.js";
import { loadChildProcess } from "../../node-modules.js";
import type { ExecPlugin, KubeconfigCluster } from "./kubeconfig.js";
import { KubeconfigError } from "./kubeconfig-error.js";

/** The credential that an exec plugin returns. */
export interface ExecCredential {
  readonly token: string | undefined;
  readonly clientCertificate: string | undefined;
  readonly clientKey: string | undefined;
  /** Milliseconds since 1970. If absent, the credential is used until the server refuses it. */
  readonly expiresAt: number | undefined;
}

/** The cluster information passed to a plugin that asks for it. */
export interface ExecClusterInfo {
  readonly cluster: KubeconfigCluster;
  readonly certificateAuthority: Uint8Array | undefined;
  /** Time limit of the plugin, in milliseconds; 0 for none. */
  readonly timeout?: number | undefined;
}

const VERSIONS = ["client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1"];
const MAXIMUM_OUTPUT = 4 * 1024 * 1024;
/** Default time limit of a plugin, in milliseconds: long enough to log in, and bounded in case the plugin hangs. */
const DEFAULT_TIMEOUT = 300_000;

/**
 * Run an exec plugin and return its credential. Its stderr goes to the program's own, since the user may have to read
 * it. Error messages never show the plugin's output.
 *
 * @throws {@link KubeconfigError}
 */
export async function runExecPlugin(plugin: ExecPlugin, info: ExecClusterInfo): Promise<ExecCredential> {
  if (!VERSIONS.includes(plugin.apiVersion)) {
    throw new KubeconfigError(`exec plugin ${programName(plugin)}: apiVersion must be ${VERSIONS.join(" or ")}`);
  }
  const terminal = process.stdin.isTTY;
  if (plugin.interactiveMode === "Always" && !terminal) {
    throw new KubeconfigError(`exec plugin ${programName(plugin)} needs a terminal, but there is none`);
  }
  const interactive = plugin.interactiveMode !== "Never" && terminal;
  const { timeout = DEFAULT_TIMEOUT } = info;
  const output = await run(plugin, interactive, execInfo(plugin, interactive, info), timeout);
  return readCredential(output, plugin);
}

function execInfo(plugin: ExecPlugin, interactive: boolean, info: ExecClusterInfo): string {
  const { cluster, certificateAuthority: authority } = info;
  const described = {
    server: cluster.server,
    "tls-server-name": cluster.tlsServerName,
    "insecure-skip-tls-verify": cluster.insecureSkipTlsVerify ? true : undefined,
    "certificate-authority-data": authority === undefined ? undefined : Buffer.from(authority).toString("base64"),
    "proxy-url": cluster.proxyUrl,
    config: cluster.execConfig,
  };
  const spec = { ...(plugin.provideClusterInfo ? { cluster: described } : {}), interactive };
  return JSON.stringify({ kind: "ExecCredential", apiVersion: plugin.apiVersion, spec });
}

async function run(plugin: ExecPlugin, interactive: boolean, info: string, timeout: number): Promise<string> {
  const child = await start(plugin, interactive, info);
  return new Promise((resolve, reject) => {
    const fail = (problem: string): void => {
      reject(new KubeconfigError(`exec plugin ${programName(plugin)} ${problem}`));
    };
    const end = (problem: string): void => {
      fail(problem);
      child.kill("SIGKILL");
      // Processes that it started may hold the stream open.
      child.stdout.destroy();
    };
    const late = (): void => end(`did not finish within ${String(timeout)} ms`);
    const timer = timeout > 0 ? setTimeout(late, Math.min(timeout, LONGEST_TIMER)) : undefined;
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.length > MAXIMUM_OUTPUT) end("returned too much output");
    });
    child.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      const hint = plugin.installHint === undefined ? "" : `; ${plugin.installHint}`;
      fail(error.code === "ENOENT" ? `is not installed${hint}` : `cannot be run (${error.code ?? "unknown"})`);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(output);
      else fail(code === null ? `was ended by ${signal ?? "a signal"}` : `failed with exit code ${String(code)}`);
    });
  });
}

type Child = ChildProcessByStdio<null, Readable, null>;

async function start(plugin: ExecPlugin, interactive: boolean, info: string): Promise<Child> {
  const { spawn } = await loadChildProcess();
  try {
    return spawn(plugin.command, plugin.args, {
      env: { ...process.env, ...plugin.env, KUBERNETES_EXEC_INFO: info },
      stdio: [interactive ? "inherit" : "ignore", "pipe", "inherit"],
      windowsHide: true,
    });
  } catch {
    // Node.js's error would show the invalid argument or variable.
    throw new KubeconfigError(`exec plugin ${programName(plugin)} cannot be run with its arguments and variables`);
  }
}

function readCredential(output: string, plugin: ExecPlugin): ExecCredential {
  const wrong = (problem: string): KubeconfigError =>
    new KubeconfigError(`exec plugin ${programName(plugin)} returned ${problem}`);
  let credential: { kind?: unknown; apiVersion?: unknown; status?: Record<string, unknown> | null } | null;
  try {
    credential = JSON.parse(output) as typeof credential;
  } catch {
    throw wrong("invalid JSON");
  }
  if (credential?.kind !== "ExecCredential") throw wrong("no ExecCredential");
  if (credential.apiVersion !== plugin.apiVersion)
    throw wrong(`a credential whose apiVersion is not ${plugin.apiVersion}`);
  const { token, clientCertificateData, clientKeyData, expirationTimestamp } = credential.status ?? {};
  const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
  const clientCertificate = text(clientCertificateData);
  const clientKey = text(clientKeyData);
  const expiry = text(expirationTimestamp);
  const expiresAt = expiry === undefined ? undefined : Date.parse(expiry);
  if ((clientCertificate === undefined) !== (clientKey === undefined)) throw wrong("only one of certificate and key");
  if (text(token) === undefined && clientCertificate === undefined) throw wrong("neither a token nor a certificate");
  if (Number.isNaN(expiresAt)) throw wrong("an expirationTimestamp that is not a date");
  return { token: text(token), clientCertificate, clientKey, expiresAt };
}

/** Without folder and arguments, which may hold secrets. */
function programName(plugin: ExecPlugin): string {
  return plugin.command.split(/[/\\]/).pop() ?? plugin.command;
}
