import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { copyFromPod } from "../../../templates/typescript/runtime/kubernetes/copy/copy-from-pod.js";
import { copyToPod } from "../../../templates/typescript/runtime/kubernetes/copy/copy-to-pod.js";
import { archiveEnd, padded, writeHeader } from "../../../templates/typescript/runtime/kubernetes/copy/tar-header.js";
import { TarReader } from "../../../templates/typescript/runtime/kubernetes/copy/tar-reader.js";
import { FakePodServer, type FakeProcess } from "./support/fake-pod-server.js";

const pod = { namespace: "default", name: "web-0", container: "app" };

let server: FakePodServer;
let client: Client;
let folder: string;

beforeEach(async () => {
  server = new FakePodServer();
  server.run = runCommand;
  client = createClient({ baseUrl: await server.listen(), proxy: false });
  folder = mkdtempSync(path.join(tmpdir(), "copy-"));
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the command on this machine: "the container" is a folder. */
function runCommand(process: FakeProcess): Promise<void> {
  const [program = "", ...args] = process.query.getAll("command");
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => undefined);
  process.onStdin = (data) => {
    if (data === null) child.stdin.end();
    else child.stdin.write(data);
  };
  const pass = async (stream: typeof child.stdout, channel: 1 | 2): Promise<void> => {
    for await (const piece of stream) await process.write(channel, piece as Buffer);
  };
  return new Promise((resolve) => {
    const output = Promise.all([pass(child.stdout, 1), pass(child.stderr, 2)]);
    child.on("close", (code) => {
      void output.then(() => {
        process.exit(code ?? 1);
        resolve();
      });
    });
  });
}

/** Sends an archive instead of running a command. */
function sendArchive(...pieces: readonly Uint8Array[]): void {
  server.run = async (process) => {
    for (const piece of pieces) await process.write(1, Buffer.from(piece));
    process.exit(0);
  };
}

const file = (name: string, text = "", more: { type?: string; target?: string } = {}): Uint8Array => {
  const content = Buffer.from(text);
  const header = writeHeader({ name, type: "0", size: content.length, mode: 0o644, target: "", ...more });
  return Buffer.concat([header, content, Buffer.alloc(padded(content.length) - content.length)]);
};

const LONG = `${"long-".repeat(30)}name`;
const BIG = Buffer.from(Array.from({ length: 700_001 }, (_, index) => index % 251));

/** A folder with everything that is hard to copy. */
function makeTree(at: string): void {
  mkdirSync(path.join(at, "empty folder"), { recursive: true });
  mkdirSync(path.join(at, LONG));
  writeFileSync(path.join(at, "text"), "text\n");
  writeFileSync(path.join(at, "empty"), "");
  writeFileSync(path.join(at, "block"), Buffer.alloc(512, 7));
  writeFileSync(path.join(at, "big"), BIG);
  writeFileSync(path.join(at, "-dash é\n"), "odd");
  writeFileSync(path.join(at, LONG, LONG), "deep");
  writeFileSync(path.join(at, "run.sh"), "#!/bin/sh\n");
  chmodSync(path.join(at, "run.sh"), 0o755);
}

function expectTree(at: string): void {
  expect(statSync(path.join(at, "empty folder")).isDirectory()).toBe(true);
  expect(readFileSync(path.join(at, "text"), "utf8")).toBe("text\n");
  expect(readFileSync(path.join(at, "empty"), "utf8")).toBe("");
  expect(readFileSync(path.join(at, "block")).equals(Buffer.alloc(512, 7))).toBe(true);
  expect(readFileSync(path.join(at, "big")).equals(BIG)).toBe(true);
  expect(readFileSync(path.join(at, "-dash é\n"), "utf8")).toBe("odd");
  expect(readFileSync(path.join(at, LONG, LONG), "utf8")).toBe("deep");
  expect(statSync(path.join(at, "run.sh")).mode & 0o777).toBe(0o755);
}

const COUNTED = { files: 7, bytes: 5 + 512 + BIG.length + 3 + 4 + 10 };

describe("copying to a container", () => {
  it.each([["v5.channel.k8s.io"], ["v4.channel.k8s.io"]])("sends a folder over %s", async (protocol) => {
    server.protocols = [protocol];
    const [from, to] = [path.join(folder, "here"), path.join(folder, "there")];
    makeTree(from);
    symlinkSync("text", path.join(from, "link"));
    mkdirSync(to);
    const result = await copyToPod(client, pod, { from, to: `${to}/copy/` });
    expect(result).toEqual({ ...COUNTED, skipped: [] });
    expectTree(path.join(to, "copy"));
    expect(readlinkSync(path.join(to, "copy", "link"))).toBe("text");
    expect(server.requests[0]).toContain("container=app");
  });

  it("sends a file, also through a link, and replaces what is there", async () => {
    writeFileSync(path.join(folder, "here"), "new");
    symlinkSync("here", path.join(folder, "link"));
    writeFileSync(path.join(folder, "there"), "old and longer");
    expect(await copyToPod(client, pod, { from: path.join(folder, "link"), to: `${folder}/there` })).toMatchObject({
      files: 1,
    });
    expect(readFileSync(path.join(folder, "there"), "utf8")).toBe("new");
  });

  it("leaves out what is neither file nor folder, and says so", async () => {
    const from = path.join(folder, "here");
    mkdirSync(from);
    const socket = createServer().listen(path.join(from, "socket"));
    await new Promise((resolve) => socket.on("listening", resolve));
    const { files, skipped } = await copyToPod(client, pod, { from, to: `${folder}/there` });
    expect({ files, skipped }).toEqual({ files: 0, skipped: [path.join(from, "socket")] });
    socket.close();
  });

  it("fails with what tar says", async () => {
    const from = path.join(folder, "here");
    writeFileSync(from, BIG);
    await expect(copyToPod(client, pod, { from, to: `${folder}/missing/there` })).rejects.toMatchObject({
      name: "CopyError",
      message: expect.stringMatching(/exit code 2: .*missing/s) as string,
    });
    await expect(copyToPod(client, pod, { from: `${from}.not`, to: `${folder}/x` })).rejects.toThrow("ENOENT");
    await expect(copyToPod(client, pod, { from, to: "/" })).rejects.toThrow("not the path");
  });
});

describe("copying from a container", () => {
  it("receives a folder, without its links", async () => {
    const [from, to] = [path.join(folder, "there"), path.join(folder, "here", "copy")];
    makeTree(from);
    symlinkSync("/etc/passwd", path.join(from, "link"));
    const result = await copyFromPod(client, pod, { from: `${from}/`, to });
    expect(result).toEqual({ ...COUNTED, skipped: [path.join(to, "link")] });
    expectTree(to);
    expect(existsSync(path.join(to, "link"))).toBe(false);
  });

  it("receives a file whose name begins with a dash", async () => {
    writeFileSync(path.join(folder, "--help"), "text");
    await copyFromPod(client, pod, { from: `${folder}/--help`, to: path.join(folder, "copy") });
    expect(readFileSync(path.join(folder, "copy"), "utf8")).toBe("text");
  });

  it("copies files with several names", async () => {
    sendArchive(file("./d/one", "text"), file("./d/two", "", { type: "1", target: "./d/one" }), archiveEnd);
    await copyFromPod(client, pod, { from: "/d", to: path.join(folder, "d") });
    expect(readFileSync(path.join(folder, "d", "two"), "utf8")).toBe("text");
  });

  it("fails with what tar says", async () => {
    await expect(copyFromPod(client, pod, { from: `${folder}/missing`, to: `${folder}/x` })).rejects.toMatchObject({
      name: "CopyError",
      message: expect.stringMatching(/exit code 2: .*missing/s) as string,
    });
  });

  it.each([
    ["a folder above", "d/../../escaped"],
    ["an absolute path", "/d/escaped"],
    ["another file", "escaped"],
    ["a long name above", `d/${"x/".repeat(60)}${"../".repeat(70)}escaped`],
  ])("refuses an archive that names %s", async (_, name) => {
    mkdirSync(path.join(folder, "inner"));
    sendArchive(file(name, "text"), archiveEnd);
    const copied = copyFromPod(client, pod, { from: "/d", to: path.join(folder, "inner", "d") });
    await expect(copied).rejects.toThrow("outside");
    expect(existsSync(path.join(folder, "escaped"))).toBe(false);
  });

  it("does not write through a link of the archive", async () => {
    mkdirSync(path.join(folder, "victim"));
    const to = path.join(folder, "copy");
    sendArchive(
      file("d/x", "", { type: "2", target: path.join(folder, "victim") }),
      file("d/x/file", "text"),
      archiveEnd,
    );
    await copyFromPod(client, pod, { from: "/d", to });
    expect(existsSync(path.join(folder, "victim", "file"))).toBe(false);
    expect(readFileSync(path.join(to, "x", "file"), "utf8")).toBe("text");
  });

  it("refuses another name of a file outside", async () => {
    sendArchive(file("d/x", "", { type: "1", target: "../../etc/passwd" }), archiveEnd);
    await expect(copyFromPod(client, pod, { from: "/d", to: path.join(folder, "d") })).rejects.toThrow("outside");
  });

  it.each([
    ["ends in a header", [file("d", "text").subarray(0, 300)]],
    ["ends in a file", [file("d", "text").subarray(0, 514)]],
    ["has a damaged header", [file("d", "text").map((byte, index) => (index === 3 ? 65 : byte))]],
    ["has no end", [file("d", "text")]],
  ])("reports an archive that %s", async (_, pieces) => {
    sendArchive(...pieces);
    await expect(copyFromPod(client, pod, { from: "/d", to: path.join(folder, "d") })).rejects.toMatchObject({
      name: "CopyError",
      message: expect.stringContaining("archive is unusable") as string,
    });
  });
});

describe("archives", () => {
  const read = async (bytes: Uint8Array, piece: number): Promise<unknown[]> => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let start = 0; start < bytes.length; start += piece)
        yield await Promise.resolve(bytes.subarray(start, start + piece));
    }
    const found: unknown[] = [];
    for await (const entry of new TarReader(pieces()).entries()) {
      const { name, size } = entry;
      let text = "";
      for await (const each of entry.content()) text += new TextDecoder().decode(each);
      found.push([name, size, text]);
    }
    return found;
  };

  it.each([1, 7, 511, 513, 100_000])("are read in pieces of %i bytes, extended headers included", async (piece) => {
    const record = "20 path=d/ä=b\nlonger\n";
    const pax = `${String(Buffer.byteLength(record))} path=d/ä=b\nlonger\n`.replace(/^\d+/, "22");
    expect(Buffer.byteLength(pax)).toBe(22);
    const archive = Buffer.concat([
      file("pax", pax, { type: "x" }),
      file("short", "text"),
      file("ignored", "9 size=1\n", { type: "g" }),
      file(`${LONG}${LONG}`, "deep"),
      archiveEnd,
      Buffer.alloc(10_240),
    ]);
    expect(await read(archive, piece)).toEqual([
      ["d/ä=b\nlonger", 4, "text"],
      [`${LONG}${LONG}`, 4, "deep"],
    ]);
  });

  it("can announce files beyond 8 GiB", async () => {
    const size = 2 ** 40 + 3;
    const header = writeHeader({ name: "big", type: "0", size, mode: 0o600, target: "" });
    async function* forever(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(header);
      throw new Error("enough");
    }
    const entries = new TarReader(forever()).entries();
    expect((await entries.next()).value).toMatchObject({ name: "big", size, mode: 0o600 });
    await expect(entries.next()).rejects.toThrow("enough");
  });
});
