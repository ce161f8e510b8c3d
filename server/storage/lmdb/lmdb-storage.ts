import { mkdir } from "node:fs/promises";
import path from "node:path";
import { EmbeddedStorage } from "../embedded/embedded-storage.js";
import type { Storage } from "../storage.js";
import { holdFolder } from "./hold-folder.js";
import { LmdbEngine } from "./lmdb-engine.js";
import { loadLmdb } from "./load-lmdb.js";
import { LoggedEngine } from "./logged-engine.js";
import { refuseNetworkFileSystem } from "./network-file-systems.js";
import { refuseTornFile } from "./torn-file.js";

/** Where the files of LMDB and of the log are in the folder. */
export const DATA = "data";

/** Data is flushed before it is visible, and nothing joins a transaction but what a batch holds. */
export const LMDB_OPTIONS = { overlappingSync: false, eventTurnBatching: false, maxDbs: 8 } as const;

/**
 * Opens the storage in a folder, which is made where it is missing. One process uses a folder at a time.
 *
 * @throws FolderHeldError, NetworkFileSystemError, TornFileError, LayoutError, PackageMissingError
 */
export async function openLmdbStorage(folder: string): Promise<Storage> {
  const { open } = await loadLmdb();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await refuseNetworkFileSystem(folder);
  const hold = await holdFolder(folder);
  try {
    await refuseTornFile(path.join(folder, DATA));
    const root = open({ path: path.join(folder, DATA), ...LMDB_OPTIONS });
    try {
      const engine = await LoggedEngine.open(path.join(folder, DATA), new LmdbEngine(root));
      return new HeldStorage(engine, () => hold.release());
    } catch (error) {
      await root.close();
      throw error;
    }
  } catch (error) {
    await hold.release();
    throw error;
  }
}

class HeldStorage extends EmbeddedStorage {
  constructor(
    engine: LoggedEngine,
    readonly release: () => Promise<void>,
  ) {
    super(engine);
  }

  override async close(): Promise<void> {
    await super.close();
    await this.release();
  }
}
