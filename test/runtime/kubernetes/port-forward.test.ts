import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { portForward } from "../../../templates/typescript/runtime/kubernetes/port-forward.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { FakePodServer } from "./support/fake-pod-server.js";
import { waitFor } from "./support/wait-for.js";

const operation: Operation = {
  id: "connectCoreV1GetNamespacedPodPortforward",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/portforward",
};
const pod = { namespace: "default", name: "web-0" };

let server: FakePodServer;
let client: Client;
let echo: Server;

beforeEach(async () => {
  server = new FakePodServer();
  client = createClient({ baseUrl: await server.listen(), proxy: false });
  echo = createServer((socket) => socket.on("error", () => undefined).pipe(socket)).listen(0, "127.0.0.1");
  await once(echo, "listening");
  server.ports.set(8080, (echo.address() as AddressInfo).port);
});

afterEach(async () => {
  await server.close();
  echo.close();
});

describe("forwarding ports", () => {
  it("connects to a real server, in both directions", async () => {
    const session = await portForward(client, operation, pod, { ports: 8080 });
    const { readable, writable } = session.port(8080);
    const writer = writable.getWriter();
    const sent = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
    const writing = writer.write(sent);
    const received: Uint8Array[] = [];
    let length = 0;
    const reader = readable.getReader();
    while (length < sent.length) {
      const { value } = await reader.read();
      if (value === undefined) break;
      received.push(value);
      length += value.length;
    }
    await writing;
    expect(Buffer.concat(received).equals(sent)).toBe(true);
    await session.close();
    expect((await reader.read()).done).toBe(true);
    await waitFor(() => server.open === 0);
  });

  it("keeps several ports apart, and reports which one failed", async () => {
    const session = await portForward(client, operation, { ...pod, ports: [8080, 9] });
    expect(server.requests[0]).toContain("ports=8080%2C9");
    const failing = session.port(9).readable.getReader().read();
    await expect(failing).rejects.toThrow("error forwarding port 9");
    await session.port(8080).writable.getWriter().write("still here");
    const { value } = await session.port(8080).readable.getReader().read();
    expect(new TextDecoder().decode(value)).toBe("still here");
    await session.close();
  });

  it("ends with the signal", async () => {
    const abort = new AbortController();
    const session = await portForward(client, operation, pod, { ports: [8080], signal: abort.signal });
    const reading = expect(session.port(8080).readable.getReader().read()).rejects.toThrow("enough");
    abort.abort(new Error("enough"));
    await reading;
    await session.closed;
    await waitFor(() => server.open === 0);
  });

  it("serves a local port: both directions, and the end of either side", async () => {
    const sessions: Promise<void>[] = [];
    const local = createServer((socket) => {
      const forward = async (): Promise<void> => {
        const session = await portForward(client, operation, pod, { ports: 8080 });
        sessions.push(session.closed);
        socket.on("close", () => void session.close());
        const { readable, writable } = session.port(8080);
        await Promise.all([pipeline(Readable.fromWeb(readable), socket), pipeline(socket, Writable.fromWeb(writable))]);
      };
      forward().catch(() => socket.destroy());
    }).listen(0, "127.0.0.1");
    await once(local, "listening");
    const socket = connect((local.address() as AddressInfo).port, "127.0.0.1");
    socket.write("hello");
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toBe("hello");
    // More comes back than anybody reads, then the local side leaves.
    socket.pause();
    socket.write(Buffer.alloc(4 * 1024 * 1024));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await Promise.all(sessions);
    await waitFor(() => server.open === 0);
    local.close();
  });

  it("requires at least one port", async () => {
    await expect(portForward(client, operation, pod)).rejects.toThrow("`ports`");
  });
});
