import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** Passes bytes on, and cuts each connection after some bytes of the response, at any place. */
export class CuttingProxy {
  cuts = 0;
  cutting = true;
  private readonly server;
  private readonly sockets = new Set<Socket>();

  constructor(target: string, length: () => number) {
    const { hostname, port } = new URL(target);
    this.server = createServer((near) => {
      const far = connect(Number(port), hostname);
      let left = length();
      const end = (): void => {
        near.destroy();
        far.destroy();
        this.sockets.delete(near);
      };
      this.sockets.add(near);
      for (const socket of [near, far]) socket.on("error", end).on("close", end);
      near.on("data", (data) => far.write(data));
      far.on("data", (data) => {
        left -= data.length;
        near.write(left < 0 && this.cutting ? data.subarray(0, data.length + left) : data);
        if (left >= 0 || !this.cutting) return;
        this.cuts += 1;
        near.destroySoon();
        far.destroy();
      });
    });
  }

  async listen(): Promise<string> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    return `https://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }
}
