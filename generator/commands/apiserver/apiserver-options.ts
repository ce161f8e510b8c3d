import path from "node:path";
import type { Invocation } from "../command.js";

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
  /** File to write for kubectl; absent: none. */
  readonly kubeconfig?: string;
  /** Milliseconds. */
  readonly shutdownTimeout: number;
}

const DEFAULT_PORT = 8002;
const HIGHEST_PORT = 65_535;
const LONGEST_SHUTDOWN = 86_400;

function wholeNumber(value: unknown, name: string, preset: number, most: number): number | string {
  if (value === undefined) return preset;
  const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  return number <= most ? number : `--${name} must be a whole number from 0 to ${most}`;
}

/** Parses the options of `apiserver`; a returned string is a usage error. */
export function readApiServerOptions({ options, positionals, cwd }: Invocation): ApiServerCommandOptions | string {
  const port = wholeNumber(options["port"], "port", DEFAULT_PORT, HIGHEST_PORT);
  if (typeof port === "string") return port;
  const seconds = wholeNumber(options["shutdown-timeout"], "shutdown-timeout", 10, LONGEST_SHUTDOWN);
  if (typeof seconds === "string") return seconds;
  const { data, kubeconfig } = options;
  const listOf = (name: string): readonly string[] => {
    const value = options[name];
    return typeof value === "object" ? value : [];
  };
  const etcd = listOf("etcd");
  const wrong = etcd.find((url) => !/^https?:\/\/[^/@]+\/?$/.test(url));
  if (wrong !== undefined)
    return `--etcd must be addresses such as http://127.0.0.1:2379, and ${JSON.stringify(wrong)} is none`;
  return {
    specs: [...new Set(positionals.map((each) => path.resolve(cwd, each)))],
    etcd,
    crds: listOf("crds").map((file) => path.resolve(cwd, file)),
    port,
    ...(typeof data === "string" && { data: path.resolve(cwd, data) }),
    ...(typeof kubeconfig === "string" && { kubeconfig: path.resolve(cwd, kubeconfig) }),
    shutdownTimeout: seconds * 1000,
  };
}
