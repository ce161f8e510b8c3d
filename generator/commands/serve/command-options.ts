import type { CommandOption } from "../command.js";
import { listeningOptions } from "./listening-options.js";

export const SERVE_PORT = 8001;

const listening = listeningOptions(SERVE_PORT);

/** Options of `groupversion serve`, besides those of every command. */
export const serveOptions = {
  spec: {
    type: "string",
    value: "FILE|DIR",
    multiple: true,
    description:
      "The same as an argument: a document, a folder that `spec` wrote, or a folder of documents; may be repeated. Default: what the configuration builds.",
  },
  upstream: {
    type: "string",
    value: "URL[,KEY=VALUE]…",
    multiple: true,
    description:
      "Another server whose documents are merged in; keys: name, owns, priority, poll, token-file and ca-file.",
  },
  host: listening.host,
  port: listening.port,
  socket: {
    type: "string",
    value: "FILE",
    description: "Unix socket to listen on, instead of a host and port.",
    excludes: ["host", "port"],
  },
  "socket-mode": {
    type: "string",
    value: "MODE",
    description: "Permissions of the Unix socket, in octal; default 600, only this user.",
  },
  "base-path": {
    type: "string",
    value: "PATH",
    description: "Path that a proxy puts before all addresses; addresses in responses begin with it.",
  },
  "cors-origin": {
    type: "string",
    value: "ORIGIN|*",
    multiple: true,
    description: "Origin whose scripts may read what is served, * for all; may be repeated. Default: none.",
  },
  "tls-cert": {
    type: "string",
    value: "FILE",
    description: "Certificate in PEM format; enables https. Reloaded when it changes.",
  },
  "tls-key": listening["tls-key"],
  "token-file": {
    type: "string",
    value: "FILE",
    description: "Accepted bearer tokens, one per line. The environment variable GROUPVERSION_TOKEN adds one.",
  },
  "allow-unauthenticated": {
    type: "boolean",
    description: "Listen on addresses that other machines can reach, without requiring a token.",
  },
  docs: {
    type: "string",
    value: "DIR",
    description: "Reference documentation to serve below /docs/; / redirects there.",
  },
  "no-discovery": { type: "boolean", description: "Do not serve /api, /apis and the paths below them." },
  "format-paths": {
    type: "boolean",
    description: "Also serve the paths of Kubernetes 1.7, such as /swagger-2.0.0.pb-v1.",
  },
  "access-log": {
    type: "string",
    value: "FILE|-|off",
    description:
      "Where to log each request as a line of JSON; - (the default) is standard output. SIGHUP opens the file anew.",
  },
  "max-connections": {
    type: "string",
    value: "N",
    description: "Maximum number of open connections; default 16384.",
  },
  "shutdown-timeout": listening["shutdown-timeout"],
  export: {
    type: "string",
    value: "DIR",
    description: "Write everything that would be served as static files, for another server, and exit.",
    excludes: [
      ...["host", "port", "socket", "socket-mode", "base-path", "cors-origin", "tls-cert", "tls-key", "token-file"],
      ...["allow-unauthenticated", "docs", "format-paths", "access-log", "max-connections", "shutdown-timeout"],
    ],
  },
} as const satisfies Readonly<Record<string, CommandOption>>;
