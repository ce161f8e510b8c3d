import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openLmdbStorage } from "../../../server/storage/lmdb/lmdb-storage.js";
import { bundleProgram } from "../../support/fork-program.js";
import { lacks } from "../../support/tools.js";

interface Acknowledged {
  readonly revision: number;
  readonly key: string;
  readonly text: string;
}

describe.skipIf(process.platform !== "linux" || lacks("gcc"))("flushing, on Linux (needs gcc)", () => {
  let layer: string;
  let folder: string;
  let hold: string;
  let copy: string;

  beforeAll(async () => {
    const source = path.join(import.meta.dirname, "support", "flush-layer.c");
    layer = path.join(await mkdtemp(path.join(tmpdir(), "groupversion-layer-")), "flush-layer.so");
    execFileSync("gcc", ["-shared", "-fPIC", "-o", layer, source, "-ldl"]);
    return () => rm(path.dirname(layer), { recursive: true, force: true });
  });
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "groupversion-flush-"));
    [hold, copy] = [path.join(folder, "hold"), path.join(folder, "flushed")];
    await mkdir(copy);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Starts a program whose flushes go through the layer. */
  function start(program: string, ...args: readonly string[]): ChildProcess {
    const env = { ...process.env, LD_PRELOAD: layer, FLUSH_HOLD: hold, FLUSH_COPY: copy };
    const file = bundleProgram(path.join(import.meta.dirname, "programs", program));
    return fork(file, [path.join(folder, "data"), ...args], { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  }

  test.each(["database", "log"])(
    "nobody sees a commit before it is flushed to the %s",
    async (where) => {
      const child = start("answer-commits.ts");
      try {
        const messages: object[] = [];
        child.on("message", (message) => messages.push(message as object));
        const answers = (): number => messages.filter((message) => "answer" in message).length;
        const events = (): number => messages.filter((message) => "event" in message).length;
        await once(child, "message");
        let sent = 0;
        const commit = (text: string): void => void (sent++, child.send(text));
        const allArrived = async (): Promise<void> => {
          await expect.poll(answers).toBe(sent);
          await expect.poll(events).toBe(sent);
        };
        commit("old");
        await allArrived();
        // The first commit makes the log, which takes those after it.
        while (where === "log" && !existsSync(path.join(copy, "log-0"))) {
          commit("old");
          await allArrived();
        }
        await writeFile(hold, "");
        commit("new");
        await expect.poll(() => existsSync(`${hold}.waiting`)).toBe(true);
        child.send("read");
        await expect.poll(() => messages.at(-1)).toEqual({ read: "old" });
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect([answers(), events()]).toEqual([sent - 1, sent - 1]);
        await rm(hold);
        await allArrived();
      } finally {
        await rm(hold, { force: true });
        child.kill("SIGKILL");
        await once(child, "exit");
      }
    },
    60_000,
  );

  test("what was acknowledged is there after all that was not flushed is lost", async () => {
    let count = 0;
    for (let run = 0; run < 20; run++) {
      const child = start("write-forever.ts", String(run));
      const last = new Map<string, Acknowledged>();
      child.on("message", (message: Acknowledged) => {
        last.set(message.key, message);
        count++;
      });
      await once(child, "message");
      await new Promise((resolve) => setTimeout(resolve, (run * 37) % 150));
      child.kill("SIGKILL");
      await once(child, "exit");
      const left = path.join(folder, `left-${String(run)}`);
      await mkdir(left);
      await cp(copy, path.join(left, "data"), { recursive: true });
      const storage = await openLmdbStorage(left);
      try {
        const { revision } = await storage.status();
        for (const { key, text, revision: at } of last.values()) {
          expect(revision).toBeGreaterThanOrEqual(at);
          const value = await storage.get(key);
          expect(value?.revision).toBeGreaterThanOrEqual(at);
          if (value?.revision === at) expect(Buffer.from(value.value).toString().trim()).toBe(text);
        }
      } finally {
        await storage.close();
      }
    }
    expect(count).toBeGreaterThan(200);
  }, 120_000);
});
