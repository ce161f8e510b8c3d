import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A lock that was not renewed for this long has no owner any more. */
const ABANDONED = 10 * 60_000;

/**
 * A folder that all tests of a run share across processes: the first one to request it makes it, and the others wait. It
 * must not be changed afterwards.
 *
 * @param make - writes the content into an existing, empty folder
 * @returns the folder's absolute path
 */
export async function sharedFixture(name: string, make: (folder: string) => Promise<void> | void): Promise<string> {
  const run = process.env["GROUPVERSION_TEST_RUN"];
  if (run === undefined) throw new Error("the run has no shared folder: vitest.config.mjs makes one");
  const folder = path.join(run, name);
  const lock = `${folder}.lock`;
  mkdirSync(run, { recursive: true });
  while (!existsSync(folder)) {
    if (!take(lock)) {
      await wait(50);
      continue;
    }
    try {
      if (existsSync(folder)) break;
      const making = `${folder}.making`;
      rmSync(making, { recursive: true, force: true });
      mkdirSync(making);
      await make(making);
      renameSync(making, folder);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

/** Whether this process has acquired the lock. */
function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    try {
      if (Date.now() - statSync(lock).mtimeMs > ABANDONED) rmSync(lock, { recursive: true, force: true });
    } catch {
      // The owner has finished.
    }
    return false;
  }
}
