import { connect, type Socket } from "node:net";
import { connect as connectSecurely } from "node:tls";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { lacks } from "../../support/tools.js";
import { datedCertificate } from "./support/dated-certificate.js";
import { startServer, type StartedServer } from "./support/start-server.js";

const LIMIT = 400;

/** Whether a connection is open. */
function follow(socket: Socket): () => boolean {
  let open = true;
  socket.on("close", () => (open = false));
  socket.on("error", () => undefined);
  socket.resume();
  onTestFinished(() => void socket.destroy());
  return () => open;
}

const request = "GET /livez HTTP/1.1\r\nhost: x\r\n\r\n";

/** Keeps one connection busy for longer than the limit, and leaves another one idle. */
async function checkIdle(start: () => Socket): Promise<void> {
  const [busy, idle] = [start(), start()];
  const [busyIsOpen, idleIsOpen] = [follow(busy), follow(idle)];
  idle.write(request);
  for (let i = 0; i < 8; i++) {
    busy.write(request);
    await wait(LIMIT / 4);
  }
  await expect.poll(idleIsOpen, { timeout: 5000 }).toBe(false);
  expect(busyIsOpen()).toBe(true);
  await expect.poll(busyIsOpen, { timeout: 5000 }).toBe(false);
}

test("a connection without a request is closed after a while, and one with requests is not", async () => {
  const { port } = await startServer({ limits: { keepAliveTimeout: LIMIT } });
  await checkIdle(() => connect(port, "127.0.0.1"));
});

describe.skipIf(lacks("openssl"))("over TLS (needs openssl)", () => {
  test("a connection without a request is closed after a while, and one with requests is not", async () => {
    const options = { certificate: datedCertificate(-1, 10), limits: { keepAliveTimeout: LIMIT } };
    const { port }: StartedServer = await startServer(options);
    await checkIdle(() => connectSecurely({ port, host: "127.0.0.1", rejectUnauthorized: false }));
  });
});
