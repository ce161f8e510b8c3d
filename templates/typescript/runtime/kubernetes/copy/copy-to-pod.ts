import type { Client, ConnectOptions } from "../../client.js";
import { loadFiles, loadPath } from "../../node-modules.js";
import type { ExecSession } from "../exec-session.js";
import { checkEnd, CopyError, readComplaint, run, splitPath } from "./copy-files.js";
import type { CopyPod, CopyResult } from "./copy-files.js";
import { archiveEnd, padded, writeHeader } from "./tar-header.js";
import type { TarHeader } from "./tar-header.js";

/** A file of the archive to send, and where its content is. */
interface LocalEntry {
  readonly path: string;
  readonly header: TarHeader;
}

/** How much of a file is read at once, in bytes. */
const PIECE = 256 * 1024;

/**
 * Copy a file, or a folder with all it contains, into a container. Requires `tar` in the container, and `sh` and `head`
 * on servers before Kubernetes 1.29. Symbolic links stay links. Not available in browsers.
 *
 * @param from - the local path
 * @param to - the path that the copy gets in the container. Its folder must exist.
 * @throws {@link CopyError}, and the errors of `exec` and of the file system.
 */
export async function copyToPod(
  client: Client,
  pod: CopyPod,
  paths: { readonly from: string; readonly to: string },
  options: ConnectOptions = {},
): Promise<CopyResult> {
  const { folder, name } = splitPath(paths.to);
  const entries: LocalEntry[] = [];
  const skipped: string[] = [];
  await listFiles(paths.from, name, { entries, skipped, isFirst: true });
  const session = await receiver(client, pod, { folder, length: lengthOf(entries), options });
  const complaint = readComplaint(session);
  try {
    await send(session, entries).catch(async (error: unknown) => {
      // If the command has ended, its own complaint says why the input was not taken.
      if ((error as Error).name === "ConnectionError") await checkEnd(session, complaint);
      throw error;
    });
    await checkEnd(session, complaint);
  } finally {
    await session.close();
  }
  const files = entries.filter(({ header }) => header.type === "0");
  return { files: files.length, bytes: files.reduce((sum, { header }) => sum + header.size, 0), skipped };
}

/** Starts the command that unpacks the archive. */
async function receiver(
  client: Client,
  pod: CopyPod,
  { folder, length, options }: { readonly folder: string; readonly length: number; readonly options: ConnectOptions },
): Promise<ExecSession> {
  const session = await run(client, pod, ["tar", "xmf", "-", "-C", folder], { ...options, stdin: true });
  if (session.canEndStdin) return session;
  await session.close();
  // Without an end of its input, `tar` would wait for more.
  const command = ["sh", "-c", 'head -c "$1" | tar xmf - -C "$0"', folder, String(length)];
  return run(client, pod, command, { ...options, stdin: true });
}

async function listFiles(
  path: string,
  name: string,
  found: { readonly entries: LocalEntry[]; readonly skipped: string[]; readonly isFirst: boolean },
): Promise<void> {
  const { lstat, readdir, readlink, stat } = await loadFiles();
  const paths = await loadPath();
  // The path itself may be a link to what is meant.
  const info = await (found.isFirst ? stat(path) : lstat(path));
  const mode = info.mode & 0o777;
  const add = (type: string, more: Partial<TarHeader> = {}): void => {
    found.entries.push({ path, header: { name, type, size: 0, mode, target: "", ...more } });
  };
  if (info.isFile()) add("0", { size: info.size });
  else if (info.isSymbolicLink()) add("2", { target: await readlink(path) });
  else if (info.isDirectory()) {
    add("5", { name: `${name}/` });
    for (const each of (await readdir(path)).sort()) {
      await listFiles(paths.join(path, each), `${name}/${each}`, { ...found, isFirst: false });
    }
  } else found.skipped.push(path);
}

const lengthOf = (entries: readonly LocalEntry[]): number =>
  entries.reduce((sum, { header }) => sum + writeHeader(header).length + padded(header.size), archiveEnd.length);

async function send(session: ExecSession, entries: readonly LocalEntry[]): Promise<void> {
  const writer = session.stdin.getWriter();
  for (const { path, header } of entries) {
    await writer.write(writeHeader(header));
    if (header.size === 0) continue;
    for await (const piece of contentOf(path, header.size)) await writer.write(piece);
    await writer.write(new Uint8Array(padded(header.size) - header.size));
  }
  await writer.write(archiveEnd);
  if (session.canEndStdin) await writer.close();
}

/** As many bytes of a file as its header says. */
async function* contentOf(path: string, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  const { open } = await loadFiles();
  const file = await open(path);
  try {
    for (let left = size; left > 0;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(Math.min(PIECE, left)));
      if (bytesRead === 0) throw new CopyError(`${path} became shorter while it was read`);
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
