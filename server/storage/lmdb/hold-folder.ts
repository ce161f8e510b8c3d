import { createHash } from "node:crypto";
import { link, mkdir, realpath, rename, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder that this process holds, until it lets go or ends. */
export interface HeldFolder {
  release(): Promise<void>;
}

/** Another process holds the folder. */
export class FolderHeldError extends Error {
  override readonly name = "FolderHeldError";
  constructor(readonly folder: string) {
    super(`another process uses ${folder}. Stop it first, or choose another folder`);
  }
}

/** The longest path that a socket may have on every system. */
const LONGEST_SOCKET_PATH = 100;

/**
 * Makes this process the only one that uses a folder. A socket in the folder shows that its holder lives: when the
 * holder ends, in whatever way, nobody answers there any more.
 *
 * @throws FolderHeldError if another process holds the folder
 */
export async function holdFolder(folder: string): Promise<HeldFolder> {
  await mkdir(folder, { recursive: true });
  const address = await addressOf(folder);
  if (process.platform === "win32") return held(await listen(address, folder));
  // A socket is bound under a name of our own and linked to the common name, which only one process can do.
  const own = `${address}.${String(process.pid)}`;
  await rm(own, { force: true });
  const server = await listen(own, folder);
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (await links(own, address)) return held(server, address);
      if (await answers(address)) throw new FolderHeldError(folder);
      await removeDead(address, own);
    }
    throw new FolderHeldError(folder);
  } catch (error) {
    await closed(server);
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

async function addressOf(folder: string): Promise<string> {
  const real = await realpath(folder);
  const name = createHash("sha256").update(real).digest("hex").slice(0, 16);
  if (process.platform === "win32") return `\\\\.\\pipe\\groupversion-${name}`;
  const address = path.join(real, "held");
  const longest = Buffer.byteLength(address) + 1 + String(process.pid).length;
  return longest <= LONGEST_SOCKET_PATH ? address : path.join(tmpdir(), `groupversion-${name}`);
}

function listen(address: string, folder: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new FolderHeldError(folder) : error);
    });
    server.listen(address, () => {
      resolve(server);
    });
  });
}

async function links(own: string, address: string): Promise<boolean> {
  try {
    await link(own, address);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => {
      resolve(false);
    });
  });
}

/** Removes the socket of a process that has ended; puts it back if a living one took its place meanwhile. */
async function removeDead(address: string, own: string): Promise<void> {
  const aside = `${own}.dead`;
  try {
    await rename(address, aside);
  } catch {
    return;
  }
  if (await answers(aside)) await links(aside, address);
  await rm(aside, { force: true });
}

function held(server: Server, address?: string): HeldFolder {
  return {
    release: async () => {
      if (address !== undefined) await rm(address, { force: true });
      await closed(server);
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
