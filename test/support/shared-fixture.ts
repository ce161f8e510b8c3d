import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A lock that nobody renewed for so long has lost its owner. */
const ABANDONED = 10 * 60_000;

/**
 * A folder that all tests of a run share, whichever process they are in: the first that asks for it makes it, the others
 * wait for that. Nobody may change it afterwards.
 *
 * @param make - writes the content into a folder that is there and empty
 * @returns the folder, absolute
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

/** Whether this process has got the lock now. */
function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    try {
      if (Date.now() - statSync(lock).mtimeMs > ABANDONED) rmSync(lock, { recursive: true, force: true });
    } catch {
      // Its owner is done.
    }
    return false;
  }
}
