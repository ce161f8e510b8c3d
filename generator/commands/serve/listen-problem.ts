import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ListenAddress } from "../../../server/documents/server/listen.js";

/** Why a server cannot listen. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: "the address is already in use",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EADDRNOTAVAIL: "it is not an address of this machine",
  ENOTFOUND: "there is no such host",
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  ENOTSOCK: "a file that is not a socket is there",
  EROFS: "the file system is read-only",
};

/** A host and port, as in a URL. */
const authority = (host: string, port: number): string => `${host.includes(":") ? `[${host}]` : host}:${port}`;

/** The diagnostic for an error of `listen`. */
export function listenProblem(
  { code = "", message }: NodeJS.ErrnoException,
  listen: ListenAddress,
  shown: (file: string) => string,
): Diagnostic {
  const address = "socket" in listen ? shown(listen.socket) : authority(listen.host, listen.port);
  return diagnostic("GV8003", undefined, { address, problem: PROBLEMS[code] ?? message });
}
