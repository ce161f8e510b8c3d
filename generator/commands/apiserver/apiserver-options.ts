import path from "node:path";
import type { Invocation } from "../command.js";
import { listOf, textOf, wholeNumber } from "../option-values.js";

/** The parsed command line of `apiserver`. Paths are absolute. */
export interface ApiServerCommandOptions {
  readonly specs: readonly string[];
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
  /** Milliseconds. */
  readonly shutdownTimeout: number;
}

const HIGHEST_PORT = 65_535;
const LONGEST_SHUTDOWN = 86_400;

/** Parses the options of `apiserver`; a returned string is a usage error. */
export function readApiServerOptions({ options, positionals, cwd }: Invocation): ApiServerCommandOptions | string {
  const port = wholeNumber(textOf(options, "port") ?? "8002", "port", HIGHEST_PORT);
  if (typeof port === "string") return port;
  const seconds = wholeNumber(textOf(options, "shutdown-timeout") ?? "10", "shutdown-timeout", LONGEST_SHUTDOWN);
  if (typeof seconds === "string") return seconds;
  const [data, docs, kubeconfig] = [textOf(options, "data"), textOf(options, "docs"), textOf(options, "kubeconfig")];
  const etcd = listOf(options, "etcd");
  const wrong = etcd.find((url) => !/^https?:\/\/[^/@]+\/?$/.test(url));
  if (wrong !== undefined)
    return `--etcd must be addresses such as http://127.0.0.1:2379, and ${JSON.stringify(wrong)} is none`;
  return {
    specs: [...new Set(positionals.map((each) => path.resolve(cwd, each)))],
    etcd,
    crds: listOf(options, "crds").map((file) => path.resolve(cwd, file)),
    port,
    ...(data !== undefined && { data: path.resolve(cwd, data) }),
    ...(docs !== undefined && { docs: path.resolve(cwd, docs) }),
    ...(kubeconfig !== undefined && { kubeconfig: path.resolve(cwd, kubeconfig) }),
    shutdownTimeout: seconds * 1000,
  };
}
