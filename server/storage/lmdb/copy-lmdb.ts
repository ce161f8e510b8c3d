import { cp, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import type { Version } from "../embedded/engine.js";
import { holdFolder } from "./hold-folder.js";
import { LmdbEngine } from "./lmdb-engine.js";
import { DATA, LMDB_OPTIONS } from "./lmdb-storage.js";
import { readLog, versionsAfter } from "./log/log-files.js";
import { loadLmdb } from "./load-lmdb.js";
import { refuseNetworkFileSystem } from "./network-file-systems.js";
import { refuseTornFile } from "./torn-file.js";

/** The folder that a copy was to be written to has something in it, or the one to copy has no data. */
export class CopyError extends Error {
  override readonly name = "CopyError";
}

/**
 * Copies the data of a folder as it is at one moment, without pages that are free. A server may use the folder meanwhile.
 *
 * @param target - a folder that is empty or missing
 * @returns the last revision in the copy
 * @throws CopyError, TornFileError, PackageMissingError
 */
export async function backUpLmdb(folder: string, target: string): Promise<number> {
  const { open } = await loadLmdb();
  await requireData(folder);
  await requireEmpty(target);
  // Read first: versions that the log drops meanwhile are in the database by then.
  const logged = await readLog(path.join(folder, DATA));
  const root = open({ path: path.join(folder, DATA), ...LMDB_OPTIONS, readOnly: true });
  try {
    await mkdir(path.join(target, DATA), { recursive: true, mode: 0o700 });
    await root.backup(path.join(target, DATA), true);
  } finally {
    await root.close();
  }
  return addLogged(target, logged);
}

/**
 * Puts a copy in place of a folder's data. The folder must be empty, so that nothing is lost.
 *
 * @returns the last revision
 * @throws CopyError, TornFileError, FolderHeldError, NetworkFileSystemError, PackageMissingError
 */
export async function restoreLmdb(copy: string, folder: string): Promise<number> {
  await requireData(copy);
  await requireEmpty(folder);
  // A copy that cannot be read is refused before anything is written.
  await lastRevision(copy);
  const logged = await readLog(path.join(copy, DATA));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await refuseNetworkFileSystem(folder);
  const hold = await holdFolder(folder);
  try {
    await mkdir(path.join(folder, DATA), { mode: 0o700 });
    await cp(path.join(copy, DATA, "data.mdb"), path.join(folder, DATA, "data.mdb"));
    return await addLogged(folder, logged);
  } finally {
    await hold.release();
  }
}

/** Adds logged versions that the database of a folder lacks. Returns its last revision. */
async function addLogged(folder: string, logged: readonly Version[]): Promise<number> {
  const { open } = await loadLmdb();
  const root = open({ path: path.join(folder, DATA), ...LMDB_OPTIONS });
  try {
    const engine = new LmdbEngine(root);
    await engine.write(versionsAfter(engine.revision, logged));
    return engine.revision;
  } finally {
    await root.close();
  }
}

async function lastRevision(folder: string): Promise<number> {
  const { open } = await loadLmdb();
  const root = open({ path: path.join(folder, DATA), ...LMDB_OPTIONS, readOnly: true });
  try {
    return new LmdbEngine(root).revision;
  } finally {
    await root.close();
  }
}

async function requireData(folder: string): Promise<void> {
  const files = await readdir(path.join(folder, DATA)).catch((): string[] => []);
  if (!files.includes("data.mdb")) throw new CopyError(`there is no data of an API server in ${folder}`);
  await refuseTornFile(path.join(folder, DATA));
}

async function requireEmpty(folder: string): Promise<void> {
  const files = await readdir(folder).catch((): string[] => []);
  if (files.length > 0) throw new CopyError(`${folder} is not empty; choose an empty or a new folder`);
}
