import path from "node:path";
import { parseUpstream } from "../../../server/aggregate/upstreams/parse-upstream.js";
import type { Upstream } from "../../../server/aggregate/upstreams/upstream.js";
import type { ListenAddress } from "../../../server/documents/server/listen.js";
import type { Invocation } from "../command.js";
import { listOf, textOf, wholeNumber } from "../option-values.js";
import { SERVE_PORT } from "./command-options.js";
import { fileOf, readHostAndPort, readShutdownTimeout, readTlsFiles } from "./listening-options.js";

/** The parsed command line of `serve`. Paths are absolute. */
export interface ServeOptions {
  readonly specs: readonly string[];
  readonly upstreams: readonly Upstream[];
  readonly listen: ListenAddress;
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly tokenFile?: string;
  readonly docs?: string;
  /** A file, `"-"` for standard output, or absent for no log. */
  readonly accessLog?: string;
  readonly maxConnections?: number;
  /** Milliseconds. */
  readonly shutdownTimeout: number;
  readonly exportTo?: string;
  /** Origins whose scripts may read what is served. */
  readonly corsOrigins?: readonly string[];
  /** Begins with a slash and does not end with one. */
  readonly basePath?: string;
}

/** Longest path of a Unix socket on all systems. Bytes. */
const LONGEST_SOCKET = 103;

function readListen(invocation: Invocation): ListenAddress | string {
  const { options, cwd } = invocation;
  const socket = textOf(options, "socket");
  const mode = textOf(options, "socket-mode");
  if (socket === undefined && mode !== undefined) return "--socket-mode needs --socket";
  if (socket !== undefined) {
    const file = path.resolve(cwd, socket);
    if (Buffer.byteLength(file) > LONGEST_SOCKET)
      return `--socket: the path of a socket has at most ${LONGEST_SOCKET} bytes, and ${file} is longer`;
    if (mode !== undefined && !/^0?[0-7]{3}$/.test(mode))
      return "--socket-mode must be permissions in octal, such as 660";
    return { socket: file, mode: parseInt(mode ?? "600", 8) };
  }
  return readHostAndPort(invocation, SERVE_PORT);
}

function readOrigins({ options }: Invocation): readonly string[] | string {
  const origins = listOf(options, "cors-origin");
  for (const origin of origins) {
    if (origin === "*") continue;
    const own = URL.canParse(origin) ? new URL(origin).origin : "null";
    if (own === origin || (own === "null" && /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]+$/.test(origin))) continue;
    const guess = own === "null" ? "https://docs.example.com" : own;
    return `--cors-origin: ${origin} is not an origin such as ${guess}`;
  }
  return origins;
}

function readBasePath({ options }: Invocation): { readonly basePath?: string } | string {
  const given = textOf(options, "base-path");
  if (given === undefined) return {};
  const basePath = given.replace(/\/+$/, "");
  if (!/^(\/[\w.~!$&'()*+,;=:@%-]+)*$/.test(basePath)) return "--base-path must be a path such as /specs";
  return basePath === "" ? {} : { basePath };
}

function readUpstreams({ options, cwd }: Invocation): readonly Upstream[] | string {
  const upstreams: Upstream[] = [];
  for (const given of listOf(options, "upstream")) {
    const upstream = parseUpstream(given, cwd);
    if ("problem" in upstream) return `--upstream: ${upstream.problem}`;
    upstreams.push(upstream);
  }
  const names = upstreams.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice === undefined
    ? upstreams
    : `--upstream: two servers are named ${twice}; set another name= for one of them`;
}

/** Absolute files and folders of documents: those of `--spec`, then the arguments. */
function readSpecs({ options, positionals, cwd }: Invocation): readonly string[] | string {
  const given = [...listOf(options, "spec"), ...positionals];
  const url = given.find((each) => /^https?:\/\//i.test(each));
  if (url !== undefined) return `${url} is an address; documents of other servers are merged in with --upstream`;
  return [...new Set(given.map((each) => path.resolve(cwd, each)))];
}

/** Parses the options of `serve`; a returned string is a usage error. */
export function readServeOptions(invocation: Invocation): ServeOptions | string {
  const { options, cwd } = invocation;
  const listen = readListen(invocation);
  if (typeof listen === "string") return listen;
  const shutdownTimeout = readShutdownTimeout(invocation);
  if (typeof shutdownTimeout === "string") return shutdownTimeout;
  const most = textOf(options, "max-connections");
  const maxConnections = most === undefined ? undefined : wholeNumber(most, "max-connections", 1_000_000, 1);
  if (typeof maxConnections === "string") return maxConnections;
  const tls = readTlsFiles(invocation);
  if (typeof tls === "string") return tls;
  const specs = readSpecs(invocation);
  if (typeof specs === "string") return specs;
  const upstreams = readUpstreams(invocation);
  if (typeof upstreams === "string") return upstreams;
  const corsOrigins = readOrigins(invocation);
  if (typeof corsOrigins === "string") return corsOrigins;
  const basePath = readBasePath(invocation);
  if (typeof basePath === "string") return basePath;
  const log = textOf(options, "access-log") ?? "-";
  const [tokenFile, docs, exportTo] = ["token-file", "docs", "export"].map((name) => fileOf(invocation, name));
  return {
    specs,
    upstreams,
    listen,
    ...tls,
    ...(tokenFile !== undefined && { tokenFile }),
    ...(docs !== undefined && { docs }),
    ...(log !== "off" && { accessLog: log === "-" ? log : path.resolve(cwd, log) }),
    ...(maxConnections !== undefined && { maxConnections }),
    shutdownTimeout,
    ...(exportTo !== undefined && { exportTo }),
    ...(corsOrigins.length > 0 && { corsOrigins }),
    ...basePath,
  };
}
