import type { CommandOption } from "../command.js";

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
  host: { type: "string", value: "HOST", description: "Address to listen on; default 127.0.0.1." },
  port: { type: "string", value: "PORT", description: "Port to listen on, 0 for any free port; default 8001." },
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
  "tls-key": { type: "string", value: "FILE", description: "Private key of the certificate, in PEM format." },
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
  "shutdown-timeout": {
    type: "string",
    value: "SECONDS",
    description: "Time for requests in progress to finish after SIGTERM; default 10.",
  },
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
