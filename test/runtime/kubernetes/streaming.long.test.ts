import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { attach } from "../../../templates/typescript/runtime/kubernetes/attach.js";
import { exec } from "../../../templates/typescript/runtime/kubernetes/exec.js";
import { portForward } from "../../../templates/typescript/runtime/kubernetes/port-forward.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { buildGo } from "../../support/build-go.js";
import { lacks } from "../../support/tools.js";

const connectTo = (what: string): Operation => ({
  id: `connectGetNamespacedPod${what}`,
  method: "GET",
  path: `/api/v1/namespaces/{namespace}/pods/{name}/${what}`,
  query: ["command", "container", "stderr", "stdin", "stdout", "tty"],
});
const pod = { namespace: "default", name: "web-0" };

describe.skipIf(lacks("go"))("the streaming server of kubelets (needs go)", () => {
  let server: ChildProcess;
  let client: Client;

  beforeAll(async () => {
    const child = spawn(buildGo("test/runtime/kubernetes/go/streaming"), { stdio: ["pipe", "pipe", "ignore"] });
    server = child;
    const [address] = (await once(child.stdout, "data")) as [Buffer];
    client = createClient({ baseUrl: address.toString().trim(), proxy: false });
  }, 600_000);

  afterAll(() => {
    server.kill();
  });

  it("runs commands and returns how they end", async () => {
    const ok = await exec(client, connectTo("exec"), { ...pod, command: ["printf", "%s|", "a b", "c,d"] });
    expect(await ok.output()).toEqual({ stdout: "a b|c,d|", stderr: "", exitCode: 0 });
    const command = ["sh", "-c", "echo out; echo err >&2; exit 7"];
    const failing = await exec(client, connectTo("exec"), { ...pod, command });
    expect(await failing.output()).toEqual({ stdout: "out\n", stderr: "err\n", exitCode: 7 });
    const missing = await exec(client, connectTo("exec"), { ...pod, command: ["no-such-command"] });
    await expect(missing.exitCode).rejects.toMatchObject({ name: "ApiError", status: 500 });
  });

  it("passes all of stdin on", async () => {
    const session = await exec(client, connectTo("exec"), { ...pod, command: ["head", "-c", "1000000"], stdin: true });
    const text = "0123456789".repeat(100_000);
    // The runtime's server speaks version 4 of the protocol, which cannot signal the end of stdin.
    const writing = session.stdin.getWriter().write(text);
    const { stdout, exitCode } = await session.output();
    expect([stdout === text, exitCode]).toEqual([true, 0]);
    await writing;
  });

  it("passes the terminal's size on", async () => {
    const session = await exec(client, connectTo("exec"), { ...pod, command: ["size"], tty: true });
    await session.resize({ columns: 120, rows: 40 });
    expect((await session.output()).stdout).toBe("120x40");
  });

  it("attaches", async () => {
    const session = await attach(client, connectTo("attach"), pod);
    expect(await session.output()).toEqual({ stdout: "attached\n", stderr: "", exitCode: 0 });
  });

  it("forwards ports", async () => {
    const echo = createServer((socket) => socket.pipe(socket)).listen(0, "127.0.0.1");
    await once(echo, "listening");
    const { port } = echo.address() as AddressInfo;
    const session = await portForward(client, connectTo("portforward"), pod, { ports: port });
    const { readable, writable } = session.port(port);
    const sent = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
    const writing = writable.getWriter().write(sent);
    const received: Uint8Array[] = [];
    let length = 0;
    for await (const piece of readable) {
      received.push(piece);
      length += piece.length;
      if (length >= sent.length) break;
    }
    await writing;
    expect(Buffer.concat(received).equals(sent)).toBe(true);
    await session.close();
    echo.close();
  });

  it("reports a port that cannot be reached", async () => {
    const unused = createServer().listen(0, "127.0.0.1");
    await once(unused, "listening");
    const { port } = unused.address() as AddressInfo;
    unused.close();
    await once(unused, "close");
    const session = await portForward(client, connectTo("portforward"), pod, { ports: port });
    await expect(session.port(port).readable.getReader().read()).rejects.toThrow(
      `error forwarding port ${String(port)}`,
    );
  });
});
