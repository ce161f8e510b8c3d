import path from "node:path";
import { parseUpstream } from "../../../server/aggregate/upstreams/parse-upstream.js";
import type { Upstream } from "../../../server/aggregate/upstreams/upstream.js";
import type { Invocation } from "../command.js";
import { shownPath } from "../report.js";

/** The parsed command line of `serve`. Paths are absolute. */
export interface ServeOptions {
  readonly specs: readonly string[];
  readonly upstreams: readonly Upstream[];
  readonly host: string;
  readonly port: number;
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly tokenFile?: string;
  readonly docs?: string;
  /** A file, `"-"` for standard output, or absent for no log. */
  readonly accessLog?: string;
  readonly maxConnections?: number;
  /** Milliseconds. */
  readonly shutdownTimeout: number;
  readonly exportTo?: string;
}

/** The value of a whole-number option, or what is wrong with it. */
function wholeNumber(text: string, name: string, most: number): number | string {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  return value <= most ? value : `--${name} must be a whole number from 0 to ${most}`;
}

/** Parses the options of `serve`; a returned string is a usage error. */
export function readServeOptions({ options, cwd }: Invocation): ServeOptions | string {
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === "string" ? value : undefined;
  };
  const file = (name: string): string | undefined => {
    const value = text(name);
    return value === undefined ? undefined : path.resolve(cwd, value);
  };
  const port = wholeNumber(text("port") ?? "8001", "port", 65_535);
  if (typeof port === "string") return port;
  const seconds = wholeNumber(text("shutdown-timeout") ?? "10", "shutdown-timeout", 86_400);
  if (typeof seconds === "string") return seconds;
  const most = text("max-connections");
  const maxConnections = most === undefined ? undefined : wholeNumber(most, "max-connections", 1_000_000);
  if (typeof maxConnections === "string") return maxConnections;
  const [cert, key] = [file("tls-cert"), file("tls-key")];
  if ((cert === undefined) !== (key === undefined)) return "--tls-cert and --tls-key must be used together";
  const list = (name: string): readonly string[] => {
    const value = options[name];
    return typeof value === "object" ? value : [];
  };
  const upstreams: Upstream[] = [];
  for (const given of list("upstream")) {
    const upstream = parseUpstream(given, cwd);
    if ("problem" in upstream) return `--upstream: ${upstream.problem}`;
    upstreams.push(upstream);
  }
  const names = upstreams.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) return `--upstream: two servers are named ${twice}; set another name= for one of them`;
  const specs = [...new Set(list("spec").map((each) => path.resolve(cwd, each)))];
  const alike = specs.map((spec) => shownPath(cwd, spec)).find((name) => names.includes(name));
  if (alike !== undefined)
    return `--upstream: a server and a document are both named ${alike}; set another name= for the server`;
  const log = text("access-log") ?? "-";
  const [tokenFile, docs, exportTo] = [file("token-file"), file("docs"), file("export")];
  return {
    specs,
    upstreams,
    host: text("host") ?? "127.0.0.1",
    port,
    ...(cert !== undefined && key !== undefined && { tls: { cert, key } }),
    ...(tokenFile !== undefined && { tokenFile }),
    ...(docs !== undefined && { docs }),
    ...(log !== "off" && { accessLog: log === "-" ? log : path.resolve(cwd, log) }),
    ...(maxConnections !== undefined && { maxConnections }),
    shutdownTimeout: seconds * 1000,
    ...(exportTo !== undefined && { exportTo }),
  };
}
