import { statSync } from "node:fs";
import path from "node:path";
import { watch } from "chokidar";
import type { LoadedConfig } from "../../config/load-config.js";
import { MTIME_TOLERANCE } from "../../output/mtime-tolerance.js";
import type { Invocation } from "../command.js";

export interface Watched {
  /** Files that the last run read, absolute. */
  readonly inputs: () => readonly string[];
  /** Absolute folders in which every file is an input. */
  readonly inputFolders: readonly string[];
  /** Absolute folders that contain only output. */
  readonly generated: readonly string[];
  /** When the last run before watching started, in milliseconds since the epoch. Later changes need another run. */
  readonly since: number;
  readonly rebuild: (changed: readonly string[]) => Promise<void>;
  /** Starts over after the configuration changed. */
  readonly restart: () => Promise<void>;
}

/** Changes within this time cause one run, as after a branch switch or a formatter. Milliseconds. */
const SETTLE = 20;

/** Modification time of a file; infinity if the file is gone. */
const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;

/** Rebuilds whenever a source changes, appears or disappears, until the invocation's signal is aborted. */
export async function watchSources(invocation: Invocation, loaded: LoadedConfig, watched: Watched): Promise<void> {
  const folders = new Set([
    loaded.root,
    ...watched.inputFolders,
    ...watched.inputs().map((file) => path.dirname(file)),
  ]);
  const isIn = (folders: readonly string[], file: string): boolean =>
    folders.some((folder) => file === folder || file.startsWith(folder + path.sep));
  const isInput = (file: string): boolean =>
    watched.inputs().includes(path.resolve(file)) || isIn(watched.inputFolders, file);
  const isRelevant = (file: string): boolean =>
    /\.[cm]?ts$|(tsconfig|groupversion\.config)[^/\\]*\.json$/.test(file) || file === loaded.file || isInput(file);
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (file, stats) =>
      /[/\\](node_modules|\.git)([/\\]|$)/.test(file) ||
      isIn(watched.generated, file) ||
      (stats?.isFile() === true && !isRelevant(file)),
  });
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      watcher.close().then(resolve, reject);
    };
    if (invocation.signal.aborted) {
      stop();
      return;
    }
    invocation.signal.addEventListener("abort", stop, { once: true });
    const flush = (): void => {
      const changed = [...pending].sort();
      pending.clear();
      const restart = changed.some((file) => file === loaded.file || /tsconfig[^/\\]*\.json$/.test(file));
      running = running.then(async () => {
        if (!restart) return watched.rebuild(changed);
        await watcher.close();
        return watched.restart().then(resolve);
      });
      running.catch(reject);
    };
    const note = (file: string): void => {
      pending.add(path.resolve(file));
      clearTimeout(timer);
      timer = setTimeout(flush, SETTLE);
    };
    watcher.on("all", (_event, file) => note(file));
    // chokidar reports one change per file in 50 ms and drops later ones, but a rebuild can be faster than that.
    watcher.on("raw", (_event, name, details) => {
      const { watchedPath } = details as { watchedPath: string };
      const file = isRelevant(watchedPath) ? watchedPath : path.join(watchedPath, name);
      if (isRelevant(file)) note(file);
    });
    watcher.on("error", reject);
    watcher.once("ready", () => {
      const read = [...watched.inputs(), ...(loaded.file === undefined ? [] : [loaded.file])];
      for (const file of read) if (changedAt(file) >= watched.since - MTIME_TOLERANCE) note(file);
      if (invocation.options["json"] !== true && invocation.options["quiet"] !== true)
        invocation.print("watching for changes");
    });
  });
}
