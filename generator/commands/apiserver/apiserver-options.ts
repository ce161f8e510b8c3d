import path from "node:path";
import type { AuditLevel } from "../../../server/http/observe/audit-log.js";
import type { Invocation } from "../command.js";
import { listOf, textOf } from "../option-values.js";
import { fileOf, readHostAndPort, readShutdownTimeout, readTlsFiles } from "../serve/listening-options.js";
import { API_SERVER_PORT } from "./api-server-port.js";

/** The parsed command line of `apiserver`. Paths are absolute. */
export interface ApiServerCommandOptions {
  readonly specs: readonly string[];
  readonly host: string;
  readonly port: number;
  /** Folder of the data; absent: it is kept in memory. */
  readonly data?: string;
  /** Addresses of a cluster of etcd; empty: none. */
  readonly etcd: readonly string[];
  /** Files of CustomResourceDefinitions. */
  readonly crds: readonly string[];
  /** Folder of built documentation; absent: none. */
  readonly docs?: string;
  /** File to write for kubectl; absent: none. */
  readonly kubeconfig?: string;
  /** Folder of the server's own authority and keys; absent: that of the data has it. */
  readonly credentials?: string;
  /** Absent: the server makes a certificate. */
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly clientCa?: string;
  readonly tokenFile?: string;
  readonly requestHeaderCa?: string;
  /** Names of proxies; empty: all. */
  readonly allowedNames: readonly string[];
  /** Kubeconfig of a cluster that decides. */
  readonly delegateTo?: string;
  readonly metrics: boolean;
  /** `file`: absolute, or `"-"` for standard output. */
  readonly audit?: { readonly file: string; readonly level: AuditLevel };
  readonly watch: boolean;
  /** Milliseconds. */
  readonly shutdownTimeout: number;
}

/** Options that name a file or folder, and the fields that they become. */
const FILES = {
  data: "data",
  kubeconfig: "kubeconfig",
  credentials: "credentials",
  docs: "docs",
  clientCa: "client-ca",
  tokenFile: "token-file",
  requestHeaderCa: "requestheader-client-ca",
  delegateTo: "delegate-to",
} as const;

/** Parses the options of `apiserver`; a returned string is a usage error. */
export function readApiServerOptions(invocation: Invocation): ApiServerCommandOptions | string {
  const { options, positionals, cwd } = invocation;
  const address = readHostAndPort(invocation, API_SERVER_PORT);
  if (typeof address === "string") return address;
  const shutdownTimeout = readShutdownTimeout(invocation);
  if (typeof shutdownTimeout === "string") return shutdownTimeout;
  const etcd = listOf(options, "etcd");
  const wrong = etcd.find((url) => !/^https?:\/\/[^/@]+\/?$/.test(url));
  if (wrong !== undefined)
    return `--etcd must be addresses such as http://127.0.0.1:2379, and ${JSON.stringify(wrong)} is none`;
  const tls = readTlsFiles(invocation);
  if (typeof tls === "string") return tls;
  const allowedNames = listOf(options, "requestheader-allowed-name");
  if (allowedNames.length > 0 && textOf(options, "requestheader-client-ca") === undefined)
    return "--requestheader-allowed-name needs --requestheader-client-ca";
  const [log, level] = [textOf(options, "audit-log"), textOf(options, "audit-level")];
  if (level !== undefined && log === undefined) return "--audit-level needs --audit-log";
  const files = Object.entries(FILES).flatMap(([field, name]) => {
    const found = fileOf(invocation, name);
    return found === undefined ? [] : [[field, found] as const];
  });
  return {
    specs: [...new Set(positionals.map((each) => path.resolve(cwd, each)))],
    ...address,
    etcd,
    crds: listOf(options, "crds").map((each) => path.resolve(cwd, each)),
    allowedNames,
    metrics: options["metrics"] === true,
    watch: options["watch"] === true,
    ...tls,
    ...(log !== undefined && {
      audit: { file: log === "-" ? log : path.resolve(cwd, log), level: level === "Request" ? level : "Metadata" },
    }),
    ...(Object.fromEntries(files) as Readonly<Partial<Record<keyof typeof FILES, string>>>),
    shutdownTimeout,
  };
}
