import { writeProblem } from "../../../openapi/diagnostics/file-problem.js";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { PackageMissingError } from "../../../server/storage/load-package.js";
import type { Storage } from "../../../server/storage/storage.js";

/** Opens the storage in a folder, or says why it cannot be used. Rejects with a `PackageMissingError`. */
export async function openFolder(folder: string, shown: string): Promise<Storage | Diagnostic> {
  const { openLmdbStorage } = await import("../../../server/storage/lmdb/lmdb-storage.js");
  try {
    return await openLmdbStorage(folder);
  } catch (error) {
    if (error instanceof PackageMissingError) throw error;
    return diagnostic("GV8023", undefined, { file: shown, problem: writeProblem(error) });
  }
}

/** Opens the storage in a cluster of etcd, or says why it cannot be used. Rejects with a `PackageMissingError`. */
export async function openEtcd(endpoints: readonly string[]): Promise<Storage | Diagnostic> {
  const { openEtcdStorage } = await import("../../../server/storage/etcd/etcd-storage.js");
  try {
    return await openEtcdStorage({ endpoints });
  } catch (error) {
    if (error instanceof PackageMissingError) throw error;
    // The library adds notes of its own.
    const problem = (error as Error).message.replace(/^etcd: /, "").replace(/\s*Resolution note:.*$/s, "");
    return diagnostic("GV8025", undefined, { address: endpoints.join(", "), problem });
  }
}
