import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { MTIME_TOLERANCE } from "./mtime-tolerance.js";

type FileState = readonly [path: string, size: number, modified: number, hash: string];

/** What a run depended on and what it gave: enough to know, without reading a single model, that it need not run again. */
interface Fingerprint {
  /** Version of the tool, the configuration and the command line, as one hash. */
  readonly key: string;
  readonly inputs: readonly FileState[];
  readonly outputs: readonly FileState[];
  /** Names in the folders that modules were looked for in: a new file there can take another's place. */
  readonly folders: readonly (readonly [folder: string, hash: string])[];
  readonly sources: readonly string[];
  readonly result: unknown;
}

const hash = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex").slice(0, 32);

function stateOf(file: string): FileState | undefined {
  try {
    const { size, mtimeMs } = statSync(file);
    return [file, size, mtimeMs, hash(readFileSync(file))];
  } catch {
    return undefined;
  }
}

/** Whether a file is as it was, or is going to be: by its size and time, or else by its content. */
function isUnchanged([file, size, modified, digest]: FileState, texts: ReadonlyMap<string, string>): boolean {
  const text = texts.get(file);
  if (text !== undefined) return hash(text) === digest;
  try {
    const now = statSync(file);
    return now.size === size && (now.mtimeMs === modified || hash(readFileSync(file)) === digest);
  } catch {
    return false;
  }
}

function namesIn(folder: string): string {
  try {
    return hash(readdirSync(folder).sort().join("\n"));
  } catch {
    return "";
  }
}

/** `node_modules/.cache` where there is a node_modules, as other tools have it; a folder of our own otherwise. */
function cacheFile(root: string, name: string): string {
  const modules = path.join(root, "node_modules");
  return path.join(
    existsSync(modules) ? path.join(modules, ".cache", "groupversion") : path.join(root, ".groupversion"),
    `${hash(name)}.json`,
  );
}

/** Hash of everything that decides a run besides its files. */
export const runKey = (...parts: readonly unknown[]): string => hash(JSON.stringify(parts));

/**
 * Finds the result of an earlier run of the same kind that still holds: same key, same sources, inputs and outputs
 * untouched. Anything unreadable counts as a change.
 *
 * @param texts - what is going to be written, by absolute path, before the result is used
 */
export function findUnchanged(
  root: string,
  name: string,
  key: string,
  sources: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): unknown {
  let saved: Fingerprint;
  try {
    saved = JSON.parse(readFileSync(cacheFile(root, name), "utf8")) as Fingerprint;
    const same =
      saved.key === key &&
      saved.sources.length === sources.length &&
      saved.sources.every((file, i) => file === sources[i]);
    if (!same || ![...saved.outputs, ...saved.inputs].every((state) => isUnchanged(state, texts))) return undefined;
    return saved.folders.every(([folder, names]) => namesIn(folder) === names) ? saved.result : undefined;
  } catch {
    return undefined;
  }
}

/** Whether what is on the disk may be newer than what a run has read: a text that it was given, or a file. */
function mayBeNewer([file, , modified, digest]: FileState, since: number, texts: ReadonlyMap<string, string>): boolean {
  const text = texts.get(file);
  return text === undefined ? modified >= since - MTIME_TOLERANCE : hash(text) !== digest;
}

/**
 * Remembers a run that succeeded, unless an input was edited since it began: what was read of that one is not known. A
 * cache that cannot be written is no reason to fail.
 */
export function remember(
  root: string,
  name: string,
  run: {
    readonly key: string;
    readonly sources: readonly string[];
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    readonly result: unknown;
    /** When the run began to read, in milliseconds of the epoch. */
    readonly since: number;
    /** What it was given in place of files, by absolute path. */
    readonly texts?: ReadonlyMap<string, string>;
  },
): void {
  const { inputs: read, texts = new Map<string, string>() } = run;
  const states = (files: readonly string[]): FileState[] =>
    files.flatMap((file) => [stateOf(file)].filter((state) => state !== undefined));
  const inputs = states(read);
  if (inputs.length < read.length || inputs.some((state) => mayBeNewer(state, run.since, texts))) return;
  try {
    const file = cacheFile(root, name);
    // Before names are listed: this may be one of them.
    mkdirSync(path.dirname(file), { recursive: true });
    if (path.basename(path.dirname(file)) === ".groupversion")
      writeFileSync(path.join(path.dirname(file), ".gitignore"), "*\n");
    const folders = [...new Set(read.map((input) => path.dirname(input)))].sort();
    const fingerprint: Fingerprint = {
      key: run.key,
      inputs,
      outputs: states(run.outputs),
      folders: folders.map((folder) => [folder, namesIn(folder)]),
      sources: run.sources,
      result: run.result,
    };
    writeFileSync(`${file}.${process.pid}.tmp`, JSON.stringify(fingerprint));
    renameSync(`${file}.${process.pid}.tmp`, file);
  } catch {
    // The next run simply does the work again.
  }
}
