import path from "node:path";
import type { CommandOption, Invocation } from "../command.js";
import { textOf, wholeNumber } from "../option-values.js";

/** Options of all commands that listen. */
export const listeningOptions = (defaultPort: number) =>
  ({
    host: { type: "string", value: "ADDRESS", description: "Address to listen on; default 127.0.0.1." },
    port: {
      type: "string",
      value: "PORT",
      description: `Port to listen on, 0 for any free port; default ${defaultPort}.`,
    },
    "tls-key": { type: "string", value: "FILE", description: "Private key of --tls-cert, as PEM." },
    "shutdown-timeout": {
      type: "string",
      value: "SECONDS",
      description: "Time for requests in progress to finish after SIGTERM; default 10.",
    },
  }) as const satisfies Readonly<Record<string, CommandOption>>;

/** The absolute path that an option names. */
export function fileOf({ options, cwd }: Invocation, name: string): string | undefined {
  const value = textOf(options, name);
  return value === undefined ? undefined : path.resolve(cwd, value);
}

/** Where to listen; a returned string is a usage error. */
export function readHostAndPort(
  { options }: Invocation,
  defaultPort: number,
): { readonly host: string; readonly port: number } | string {
  const port = wholeNumber(textOf(options, "port") ?? String(defaultPort), "port", 65_535);
  if (typeof port === "string") return port;
  const host = textOf(options, "host") ?? "127.0.0.1";
  // An IPv6 address may be written as in a URL.
  return { host: /^\[.*\]$/.test(host) ? host.slice(1, -1) : host, port };
}

/** Milliseconds; a returned string is a usage error. */
export function readShutdownTimeout({ options }: Invocation): number | string {
  const seconds = wholeNumber(textOf(options, "shutdown-timeout") ?? "10", "shutdown-timeout", 86_400);
  return typeof seconds === "string" ? seconds : seconds * 1000;
}

/** Files of a certificate and its key; a returned string is a usage error. */
export function readTlsFiles(
  invocation: Invocation,
): { readonly tls?: { readonly cert: string; readonly key: string } } | string {
  const [cert, key] = [fileOf(invocation, "tls-cert"), fileOf(invocation, "tls-key")];
  if (cert === undefined && key === undefined) return {};
  if (cert === undefined || key === undefined) return "--tls-cert and --tls-key must be used together";
  return { tls: { cert, key } };
}
