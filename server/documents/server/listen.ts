import { access, chmod, lstat, unlink } from "node:fs/promises";
import { connect, type AddressInfo, type Server } from "node:net";
import path from "node:path";

/** Where a server listens: on a host and port, 0 for any free port, or on a Unix socket with the given permissions. */
export type ListenAddress =
  | { readonly host: string; readonly port: number }
  | {
      /** Absolute path of the socket. */
      readonly socket: string;
      /** Permissions of its file, such as `0o600`. */
      readonly mode: number;
    };

const bind = (server: Server, start: () => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (): void => void server.off("error", fail).off("listening", done);
    const fail = (error: Error): void => {
      settle();
      reject(error);
    };
    const done = (): void => {
      settle();
      resolve();
    };
    server.on("error", fail).on("listening", done);
    start();
  });

/** Whether the server of a socket's file has ended without removing it. */
const isLeftOver = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const connection = connect(socket);
    connection.once("connect", () => {
      connection.destroy();
      resolve(false);
    });
    connection.once("error", ({ code }: NodeJS.ErrnoException) => resolve(code === "ECONNREFUSED"));
  });

/** Creates the socket's file without permissions for anyone, so that nobody connects before it has its own. */
function bindSocket(server: Server, socket: string): Promise<void> {
  return bind(server, () => {
    const before = process.umask(0o777);
    try {
      server.listen(socket);
    } finally {
      process.umask(before);
    }
  });
}

async function listenOnSocket(server: Server, socket: string, mode: number): Promise<void> {
  // Node reports a missing folder as missing permissions.
  await access(path.dirname(socket));
  try {
    await bindSocket(server, socket);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    if (!(await lstat(socket)).isSocket())
      throw Object.assign(new Error(`${socket} is not a socket`), { code: "ENOTSOCK" });
    if (!(await isLeftOver(socket))) throw error;
    await unlink(socket);
    await bindSocket(server, socket);
  }
  await chmod(socket, mode);
}

/**
 * Starts to listen, and returns the address: a URL, or `unix:` and a path. The file of a socket whose server has ended is
 * replaced. Rejects with the errors of `listen`, and with `ENOTSOCK` where a file of another kind is in the way.
 */
export async function startListening(server: Server, address: ListenAddress, scheme: string): Promise<string> {
  if ("socket" in address) {
    await listenOnSocket(server, address.socket, address.mode);
    return `unix:${address.socket}`;
  }
  await bind(server, () => server.listen(address.port, address.host));
  const bound = server.address() as AddressInfo;
  const name = bound.family === "IPv6" ? `[${bound.address}]` : bound.address;
  return `${scheme}://${name}:${bound.port}`;
}
