import { once } from "node:events";
import { connect, createServer } from "node:net";

/** A port of 127.0.0.1 that nothing listens on. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** Waits until something listens on a port. */
export async function untilListening(port) {
  const listens = () =>
    new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
  while (!(await listens())) await new Promise((resolve) => setTimeout(resolve, 20));
}
