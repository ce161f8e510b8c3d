import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { decodeText } from "./decode-text.js";
import { fetchBytes } from "./fetch-bytes.js";
import { inputProblem } from "./input-problem.js";
import { limitedBytes, tooLarge } from "./limited-bytes.js";
import type { BadText, Location, Problem } from "./location.js";
import { DEFAULT_LIMITS, type Limits } from "../limits.js";

/** A text, and where it really came from. */
export interface Source {
  readonly text: string;
  /** The final address after redirects: the base of relative references. */
  readonly location: Location;
}

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Whether a pipe is accepted, such as `--spec /dev/stdin`. By default only regular files are. */
  readonly pipes?: boolean;
}

async function fileBytes(path: string, size: number, pipes: boolean): Promise<Uint8Array | Problem> {
  const file = await stat(path);
  if (file.isDirectory()) return { problem: "it is a folder" };
  if (!file.isFile() && !pipes) return { problem: "it is not a regular file" };
  if (file.isFile()) return file.size > size ? tooLarge(size) : readFile(path);
  // Count while reading, because a pipe has no size.
  return limitedBytes(createReadStream(path), size);
}

/** Reads a file or an http(s) address within the limits. */
export async function readSource(location: Location, options: ReadOptions = {}): Promise<Source | BadText> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  try {
    const read =
      location.kind === "file"
        ? { bytes: await fileBytes(location.path, limits.bytes, options.pipes ?? false), url: undefined }
        : await fetchBytes(location.url, limits);
    if ("problem" in read) return read;
    if (!(read.bytes instanceof Uint8Array)) return read.bytes;
    const text = decodeText(read.bytes);
    if (typeof text !== "string") return text;
    return { text, location: read.url === undefined ? location : { kind: "url", url: read.url } };
  } catch (error) {
    return { problem: inputProblem(error) };
  }
}
