import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { fetchBytes } from "./fetch-bytes.js";
import { inputProblem } from "./input-problem.js";
import { limitedBytes, tooLarge } from "./limited-bytes.js";
import type { Location, Problem } from "./location.js";
import { DEFAULT_LIMITS, type Limits } from "../limits.js";

/** A text that was read, and where it really came from. */
export interface Source {
  readonly text: string;
  /** Other than what was asked for after a redirect; relative references start here. */
  readonly location: Location;
}

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Whether a pipe will do, as in `--spec /dev/stdin`; otherwise only regular files are read. */
  readonly pipes?: boolean;
}

async function fileBytes(path: string, size: number, pipes: boolean): Promise<Uint8Array | Problem> {
  const file = await stat(path);
  if (file.isDirectory()) return { problem: "it is a folder" };
  if (!file.isFile() && !pipes) return { problem: "it is not a regular file" };
  if (file.isFile()) return file.size > size ? tooLarge(size) : readFile(path);
  // Counted while reading, as a pipe has no size.
  return limitedBytes(createReadStream(path), size);
}

/** Text of bytes: UTF-8, or what the byte order mark says; without the mark. */
function decode(bytes: Uint8Array): string | Problem {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(wide).decode(bytes);
  return text.includes("\u0000") ? { problem: "it is not a text" } : text;
}

/** Reads a file or an http(s) address within the limits. */
export async function readSource(location: Location, options: ReadOptions = {}): Promise<Source | Problem> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  try {
    const read =
      location.kind === "file"
        ? { bytes: await fileBytes(location.path, limits.bytes, options.pipes ?? false), url: undefined }
        : await fetchBytes(location.url, limits);
    if ("problem" in read) return read;
    if (!(read.bytes instanceof Uint8Array)) return read.bytes;
    const text = decode(read.bytes);
    if (typeof text !== "string") return text;
    return { text, location: read.url === undefined ? location : { kind: "url", url: read.url } };
  } catch (error) {
    return { problem: inputProblem(error) };
  }
}
