import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { decodePercent } from "../../types/decode-percent.js";

/** Where to read a document from. */
export type Location =
  { readonly kind: "file"; readonly path: string } | { readonly kind: "url"; readonly url: string };

/** Why something cannot be read or parsed: a clause that follows a colon. */
export interface Problem {
  readonly problem: string;
}

/** Why bytes are not a text, and where. */
export interface BadText extends Problem {
  /** Lines and columns from 1. Absent: the whole is something else. */
  readonly place?: { readonly line: number; readonly column: number; readonly length: number };
}

/** Whether a name is a network address rather than a file. */
export const isUrl = (name: string): boolean => /^\s*https?:/i.test(name);

/** A scheme has at least two letters: `C:` is a drive. */
const hasScheme = (name: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(name);

const UNKNOWN_SCHEME: Problem = { problem: "only files and http or https addresses can be read" };

/** Parses a source from the command line: an http(s) address, a file address, or a file relative to `cwd`. */
export function locationOf(source: string, cwd: string): Location | Problem {
  if (isUrl(source)) {
    if (!URL.canParse(source)) return { problem: "it is not a valid address" };
    const url = new URL(source);
    url.hash = "";
    return { kind: "url", url: url.href };
  }
  if (/^\s*file:/i.test(source)) return fileOf(source);
  if (/^\s*[a-z][a-z0-9+.-]+:[\\/]{2}/i.test(source)) return UNKNOWN_SCHEME;
  return { kind: "file", path: path.resolve(cwd, source) };
}

function fileOf(address: string): Location | Problem {
  try {
    return { kind: "file", path: fileURLToPath(address) };
  } catch {
    return { problem: "it is not a valid file address" };
  }
}

/**
 * The location that a reference leads to, relative to the file that contains it.
 *
 * A local document may refer to files and to http(s) addresses. A document from the network may refer to http(s)
 * addresses only: an untrusted source never reads a local file.
 *
 * @param file - the reference without its fragment, not empty
 */
export function resolveLocation(base: Location, file: string): Location | Problem {
  const reference = file.replace(/\\/g, "/");
  if (base.kind === "url") {
    if (!URL.canParse(reference, base.url)) return { problem: "it is not a valid address" };
    const url = new URL(reference, base.url);
    if (url.protocol === "http:" || url.protocol === "https:") return { kind: "url", url: url.href };
    return { problem: "a document from the network may refer to http and https addresses only" };
  }
  if (isUrl(reference) || /^file:/i.test(reference)) return locationOf(reference, "");
  if (hasScheme(reference)) return UNKNOWN_SCHEME;
  const folder = path.dirname(base.path);
  const asWritten = path.resolve(folder, reference);
  // A reference is a URI, so a space is `%20`. But many are written as plain paths, and a name may contain a literal `%`.
  return { kind: "file", path: existsSync(asWritten) ? asWritten : path.resolve(folder, decodePercent(reference)) };
}

/** Equal for two ways to the same file: links are resolved, addresses normalised. */
export function identityOf(location: Location): string {
  if (location.kind === "url") return location.url;
  try {
    return realpathSync.native(location.path);
  } catch {
    return location.path;
  }
}

/** A location as shown in messages: relative to `cwd` with `/`; an address without user, password, query and fragment. */
export function shownLocation(location: Location, cwd: string): string {
  if (location.kind === "file") return path.relative(cwd, location.path).split(path.sep).join("/") || ".";
  const url = new URL(location.url);
  return url.origin + url.pathname;
}
