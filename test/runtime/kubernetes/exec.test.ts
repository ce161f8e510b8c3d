import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { attach } from "../../../templates/typescript/runtime/kubernetes/attach.js";
import { exec } from "../../../templates/typescript/runtime/kubernetes/exec.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { FakePodServer } from "./support/fake-pod-server.js";
import { waitFor } from "./support/wait-for.js";

const execPod: Operation = {
  id: "connectCoreV1GetNamespacedPodExec",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/exec",
  query: ["command", "container", "stderr", "stdin", "stdout", "tty"],
};
const pod = { namespace: "default", name: "web-0" };

let server: FakePodServer;
let client: Client;

beforeEach(async () => {
  server = new FakePodServer();
  client = createClient({ baseUrl: await server.listen(), proxy: false });
});

afterEach(async () => {
  await server.close();
});

describe("running a command", () => {
  it("returns its output and exit code, and sends each argument", async () => {
    server.run = async (process) => {
      await process.write(1, "to out é");
      await process.write(2, "to err");
      process.exit(3);
    };
    const session = await exec(client, execPod, { ...pod, command: ["sh", "-c", "a b,c & d"], container: "app" });
    expect(await session.output()).toEqual({ stdout: "to out é", stderr: "to err", exitCode: 3 });
    const url = new URL(server.requests[0] ?? "", "http://server");
    expect(url.searchParams.getAll("command")).toEqual(["sh", "-c", "a b,c & d"]);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      stdin: "false",
      stdout: "true",
      stderr: "true",
      container: "app",
    });
    await waitFor(() => server.open === 0);
  });

  it("sends stdin and its end", async () => {
    server.run = (process) => {
      process.onStdin = (data) => {
        if (data === null) process.exit(0);
        else void process.write(1, data);
      };
    };
    const session = await exec(client, execPod, { ...pod, command: "cat", stdin: true });
    const big = "0123456789".repeat(100_000);
    const written = new Blob(["hello ", big]).stream().pipeTo(session.stdin);
    expect(await session.output()).toEqual({ stdout: `hello ${big}`, stderr: "", exitCode: 0 });
    await written;
  });

  it("fails if the protocol cannot signal the end of stdin", async () => {
    server.protocols = ["v4.channel.k8s.io"];
    server.run = (process) => {
      process.onStdin = () => process.exit(0);
    };
    const session = await exec(client, execPod, { ...pod, command: "cat", stdin: true });
    const writer = session.stdin.getWriter();
    await expect(writer.close()).rejects.toThrow("v4.channel.k8s.io");
    await session.close();
    await expect(session.exitCode).rejects.toThrow("before the command ended");
  });

  it("resizes the terminal, and does not request stderr for it", async () => {
    const size = await new Promise((resolve, reject) => {
      server.run = (process) => {
        process.onResize = (given) => {
          resolve([given, process.query.get("stderr"), process.query.get("tty")]);
          process.exit(0);
        };
      };
      exec(client, execPod, { ...pod, command: "top", tty: true })
        .then((session) => session.resize({ columns: 120, rows: 40 }))
        .catch(reject);
    });
    expect(size).toEqual([{ Width: 120, Height: 40 }, "false", "true"]);
  });

  it("rejects with the server's reason if the command cannot be run", async () => {
    server.run = (process) =>
      process.fail({ status: "Failure", reason: "InternalError", code: 500, message: "no such container" });
    const session = await exec(client, execPod, { ...pod, command: "x" });
    await expect(session.exitCode).rejects.toMatchObject({
      name: "ApiError",
      status: 500,
      body: { reason: "InternalError" },
    });
    await expect(session.output()).rejects.toThrow("no such container");
  });

  it("rejects with the response if the server refuses", async () => {
    server.refuse = true;
    await expect(exec(client, execPod, { ...pod, command: "x" })).rejects.toMatchObject({
      status: 403,
      body: { reason: "Forbidden" },
    });
  });

  it("rejects if the connection breaks, on every stream", async () => {
    server.run = async (process) => {
      await process.write(1, "part");
      process.vanish();
    };
    const session = await exec(client, execPod, { ...pod, command: "x" });
    await expect(session.exitCode).rejects.toMatchObject({ name: "ConnectionError" });
    await expect(new Response(session.stderr).text()).rejects.toThrow();
  });

  it("ends with the signal; every promise and stream rejects with its reason", async () => {
    server.run = () => undefined;
    const abort = new AbortController();
    const session = await exec(client, execPod, { ...pod, command: "sleep" }, { signal: abort.signal });
    const reason = new Error("enough");
    const reading = expect(session.stdout.getReader().read()).rejects.toBe(reason);
    abort.abort(reason);
    await expect(session.exitCode).rejects.toBe(reason);
    await reading;
    await waitFor(() => server.open === 0, "the connection to be closed");
  });

  it("makes the command wait while nobody reads", async () => {
    let sent = 0;
    const total = 400;
    server.run = async (process) => {
      for (; sent < total; sent += 1) await process.write(1, Buffer.alloc(256 * 1024));
      process.exit(0);
    };
    const session = await exec(client, execPod, { ...pod, command: "yes" });
    for (let calm = 0, last = -1; calm < 20; calm += 1) {
      if (sent !== last) calm = 0;
      last = sent;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(sent).toBeLessThan(total / 2);
    let read = 0;
    for await (const piece of session.stdout) read += piece.length;
    expect(read).toBe(total * 256 * 1024);
    expect(await session.exitCode).toBe(0);
  });

  it("drops cancelled output", async () => {
    server.run = async (process) => {
      for (let index = 0; index < 20; index += 1) await process.write(1, Buffer.alloc(256 * 1024));
      process.exit(0);
    };
    const session = await exec(client, execPod, { ...pod, command: "yes" });
    await session.stdout.cancel();
    expect(await session.exitCode).toBe(0);
  });
});

describe("attaching", () => {
  it("reads what a process writes", async () => {
    server.run = async (process) => {
      await process.write(1, "running");
      process.exit(0);
    };
    const session = await attach(
      client,
      { ...execPod, path: "/api/v1/namespaces/{namespace}/pods/{name}/attach" },
      pod,
    );
    expect((await session.output()).stdout).toBe("running");
    expect(server.requests[0]).not.toContain("command");
  });
});
