import { statfs } from "node:fs/promises";

/** File systems that reach over a network, or may, by the number that Linux gives them (statfs(2)). */
const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xff534d42, "CIFS"],
  [0xfe534d42, "SMB"],
  [0x564c, "NCP"],
  [0x5346414f, "AFS"],
  [0x6b414653, "AFS"],
  [0x73757245, "Coda"],
  [0x00c36400, "Ceph"],
  [0x0bd00bd0, "Lustre"],
  [0x47504653, "GPFS"],
  [0x01161970, "GFS2"],
  [0x7461636f, "OCFS2"],
  [0x19830326, "BeeGFS"],
  [0x01021997, "9p"],
  [0x65735546, "FUSE"],
]);

/** The folder is on a file system on which a memory map is not safe. */
export class NetworkFileSystemError extends Error {
  override readonly name = "NetworkFileSystemError";
  constructor(folder: string, fileSystem: string) {
    super(`${folder} is on ${fileSystem}, where data could be lost. Choose a folder on a disk of this machine`);
  }
}

/** @throws NetworkFileSystemError where a folder is on such a file system; on Linux alone, other systems do not tell */
export async function refuseNetworkFileSystem(
  folder: string,
  typeOf: (folder: string) => Promise<number> = async (at) => (await statfs(at)).type,
): Promise<void> {
  if (process.platform !== "linux") return;
  const fileSystem = NETWORK.get((await typeOf(folder)) >>> 0);
  if (fileSystem !== undefined) throw new NetworkFileSystemError(folder, fileSystem);
}
