import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { MTIME_TOLERANCE } from "./mtime-tolerance.js";

type FileState = readonly [path: string, size: number, modified: number, hash: string];

/** The inputs and results of a run: enough to tell, without reading any model, that it need not run again. */
interface Fingerprint {
  /** One hash of the tool's version, the configuration and the command line. */
  readonly key: string;
  readonly inputs: readonly FileState[];
  readonly outputs: readonly FileState[];
  /** File names in the folders that were searched for modules: a new file there can shadow another. */
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

/** Whether a file is unchanged, compared by size and time, else by content. Planned content counts too. */
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

/** `node_modules/.cache` if there is a node_modules, as other tools do; otherwise our own folder. */
function cacheFile(root: string, name: string): string {
  const modules = path.join(root, "node_modules");
  return path.join(
    existsSync(modules) ? path.join(modules, ".cache", "groupversion") : path.join(root, ".groupversion"),
    `${hash(name)}.json`,
  );
}

/** Hash of everything that a run depends on besides its files. */
export const runKey = (...parts: readonly unknown[]): string => hash(JSON.stringify(parts));

/**
 * Finds the result of an earlier run that is still valid: same key; sources, inputs and outputs unchanged. Anything
 * unreadable counts as a change.
 *
 * @param texts - by absolute path, what will be written before the result is used
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

/** Whether an input may be newer than what the run has read. */
function mayBeNewer([file, , modified, digest]: FileState, since: number, texts: ReadonlyMap<string, string>): boolean {
  const text = texts.get(file);
  return text === undefined ? modified >= since - MTIME_TOLERANCE : hash(text) !== digest;
}

/**
 * Remembers a successful run, unless an input was edited since it began: then it is unknown which content was read. A
 * cache that cannot be written is not an error.
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
    /** When the run started to read, in milliseconds since the epoch. */
    readonly since: number;
    /** Texts that the run used instead of files, by absolute path. */
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
    // Before names are listed: the cache folder may be one of them.
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
