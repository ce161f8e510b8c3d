import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { exec } from "../../../templates/typescript/runtime/kubernetes/exec.js";
import { portForward } from "../../../templates/typescript/runtime/kubernetes/port-forward.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { FakePodServer, type FakeProcess } from "./support/fake-pod-server.js";
import { waitFor } from "./support/wait-for.js";

const execPod: Operation = {
  id: "execPod",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/exec",
  query: ["command", "stderr", "stdin", "stdout", "tty"],
};
const forward: Operation = { ...execPod, id: "forward", path: execPod.path.replace("exec", "portforward") };
const pod = { namespace: "default", name: "web-0", command: "x" };

let server: FakePodServer;
let client: Client;

beforeEach(async () => {
  server = new FakePodServer();
  client = createClient({ baseUrl: await server.listen(), proxy: false });
});

afterEach(async () => {
  await server.close();
});

describe.each(["v5.channel.k8s.io", "v4.channel.k8s.io"])("a command over %s", (protocol) => {
  beforeEach(() => {
    server.protocols = [protocol];
  });

  it("returns its output and exit code", async () => {
    server.run = async (process) => {
      await process.write(1, "out");
      await process.write(2, "err");
      process.exit(7);
    };
    const session = await exec(client, execPod, pod);
    expect(await session.output()).toEqual({ stdout: "out", stderr: "err", exitCode: 7 });
  });

  it.each([
    [1000, "", "before the command ended"],
    [1001, "going down", "code 1001: going down"],
    [1011, "internal\nerror", "code 1011: internal error"],
    [4000, "", "code 4000"],
  ])("fails on every stream if the server closes with %i %j", async (code, reason, message) => {
    server.run = async (process) => {
      await process.write(1, "part");
      process.hangUp(code, reason);
    };
    const session = await exec(client, execPod, pod);
    const error = await session.exitCode.catch((each: unknown) => each);
    expect(error).toMatchObject({ name: "ConnectionError", message: expect.stringContaining(message) as string });
    await expect(session.output()).rejects.toBe(error);
  });
});

describe("a command's end", () => {
  const exited = (causes: unknown): object => ({ status: "Failure", reason: "NonZeroExitCode", details: { causes } });

  it.each([
    ["no code", exited([])],
    ["an empty code", exited([{ reason: "ExitCode", message: "" }])],
    ["a code that is not a number", exited([{ reason: "ExitCode", message: "0x1f" }])],
    ["causes that are not a list", exited("none")],
    ["causes that are not objects", exited([null, 7])],
    ["only the failure", { status: "Failure", message: 7, code: "x" }],
  ])("with %s is an error", async (_, status) => {
    server.run = (process) => process.fail(status);
    const session = await exec(client, execPod, pod);
    await expect(session.exitCode).rejects.toMatchObject({ name: "ApiError", status: 500 });
  });
});

describe("leaving a command whose output was not read", () => {
  const endless = async (process: FakeProcess, channel: 1 | 2): Promise<void> => {
    while (server.open > 0) {
      await process.write(channel, Buffer.alloc(64 * 1024));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const left = { name: "ConnectionError", message: expect.stringContaining("before the command ended") as string };

  it.each([1, 2] as const)("settles `close` and `exitCode`, whatever still arrives on channel %i", async (channel) => {
    let sent = 0;
    server.run = async (process) => {
      const write: typeof process.write = (...args) => process.write(...args).then(() => void (sent += 1));
      await endless({ ...process, write }, channel);
    };
    const session = await exec(client, execPod, pod);
    // More than the stream and the socket hold.
    await waitFor(() => sent > 24);
    const exitCode = session.exitCode.catch((error: unknown) => error);
    await session.close();
    expect(await exitCode).toMatchObject(left);
    await expect(session.output()).rejects.toMatchObject({ name: "ConnectionError" });
    await waitFor(() => server.open === 0);
  });

  it("settles both although the server does not answer", async () => {
    server.run = async (process) => {
      await process.write(1, Buffer.alloc(512 * 1024));
      process.ignore();
    };
    const session = await exec(client, execPod, pod);
    const begun = performance.now();
    await session.close();
    await expect(session.exitCode).rejects.toMatchObject(left);
    // The socket itself waits five seconds for the answer.
    expect(performance.now() - begun).toBeLessThan(4000);
  });

  it("returns the exit code if the command had ended", async () => {
    server.run = async (process) => {
      for (let piece = 0; piece < 3; piece += 1) await process.write(1, Buffer.alloc(200 * 1024));
      process.exit(3);
    };
    const session = await exec(client, execPod, pod);
    await waitFor(() => server.open === 0);
    await session.close();
    expect(await session.exitCode).toBe(3);
    await expect(new Response(session.stdout).text()).rejects.toThrow("before everything was read");
  });

  it("ends a loop over its output, too", async () => {
    server.run = (process) => endless(process, 1);
    const session = await exec(client, execPod, pod);
    const read = async (): Promise<void> => {
      for await (const piece of session.stdout) {
        expect(piece.length).toBeGreaterThan(0);
        await session.close();
      }
    };
    await expect(read()).rejects.toMatchObject({ name: "ConnectionError" });
  });
});

it("one signal serves many sessions, and a session leaves no listener when it ends", async () => {
  const warnings: Error[] = [];
  const onWarning = (warning: Error): void => void warnings.push(warning);
  process.on("warning", onWarning);
  server.run = () => undefined;
  const controller = new AbortController();
  const { signal } = controller;
  const sessions = await Promise.all(Array.from({ length: 15 }, () => exec(client, execPod, pod, { signal })));
  await Promise.all(sessions.slice(5).map((session) => session.close()));
  controller.abort(new Error("enough"));
  for (const session of sessions.slice(0, 5)) await expect(session.exitCode).rejects.toThrow("enough");
  await waitFor(() => server.open === 0);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", onWarning);
  expect(warnings).toEqual([]);
});

describe("forwarded ports", () => {
  it.each([
    [1000, undefined],
    [1011, "code 1011"],
  ])("end or fail if their session closes with %i", async (code, message) => {
    const once1 = createServer((socket) => void socket.on("error", () => undefined).end("all there is"));
    once1.listen(0, "127.0.0.1");
    await once(once1, "listening");
    server.ports.set(8080, (once1.address() as AddressInfo).port);
    server.forwardClose = code;
    const session = await portForward(client, forward, pod, { ports: 8080 });
    const text = new Response(session.port(8080).readable).text();
    if (message === undefined) expect(await text).toBe("all there is");
    else await expect(text).rejects.toThrow(message);
    await session.closed;
    once1.close();
  });

  it("close at once, although their data was not read", async () => {
    const source = createServer((socket) => {
      const more = (): void => {
        while (!socket.destroyed && socket.write(Buffer.alloc(64 * 1024)));
      };
      socket.on("error", () => undefined).on("drain", more);
      more();
    });
    source.listen(0, "127.0.0.1");
    await once(source, "listening");
    server.ports.set(8080, (source.address() as AddressInfo).port);
    const session = await portForward(client, forward, pod, { ports: 8080 });
    const reader = session.port(8080).readable.getReader();
    await reader.read();
    await session.close();
    await session.closed;
    // What had been received may still be read.
    while (!(await reader.read()).done);
    await waitFor(() => server.open === 0);
    source.close();
  });
});
