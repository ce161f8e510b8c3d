import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openEtcdStorage } from "../../../server/storage/etcd/etcd-storage.js";
import { buildGo } from "../../support/build-go.js";
import { forkProgram } from "../../support/fork-program.js";
import { lacks } from "../../support/tools.js";
import { type Operation, recordOperations } from "./support/record-operations.js";
import { startEtcd } from "./support/start-etcd.js";

/** How often the process, and the server of etcd, are killed. */
const [CRASHES, ETCD_CRASHES] = [6, 3];

/** How many operations begin before each crash, at least. */
const OPERATIONS = 70;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.skipIf(lacks("go"))("histories with crashes are linearizable (needs go)", () => {
  let checker: string;
  let folder: string;
  let file: string;
  beforeAll(() => {
    checker = buildGo("test/server/storage/go/linearizable");
  }, 300_000);
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "groupversion-histories-"));
    file = path.join(folder, "history");
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const verdict = (history: readonly object[]): string =>
    spawnSync(checker, {
      input: history.map((each) => JSON.stringify(each)).join("\n"),
      encoding: "utf8",
    }).stdout.trim();

  /** The operations of the file, each as it was noted last. */
  function recorded(): readonly Operation[] {
    const operations = new Map<string, Operation>();
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    for (const line of text.split("\n"))
      if (line.endsWith("}")) {
        const operation = JSON.parse(line) as Operation;
        operations.set(operation.id, operation);
      }
    return [...operations.values()];
  }

  async function moreOperations(): Promise<void> {
    const wanted = recorded().length + OPERATIONS;
    await expect.poll(() => recorded().length, { timeout: 60_000 }).toBeGreaterThan(wanted);
  }

  test("the checker finds a read that missed a write, and allows for a write nobody heard of", () => {
    const [put, get] = [
      { key: "/a", kind: "put", value: "1", call: 1, return: 2 },
      { key: "/a", kind: "get", result: "", call: 3, return: 4 },
    ];
    expect(verdict([put, get])).toBe("illegal");
    expect(verdict([{ ...put, return: 0 }, get])).toBe("ok");
  });

  test("in LMDB", async () => {
    for (let run = 0; run < CRASHES; run++) {
      const program = path.join(import.meta.dirname, "programs", "record-forever.ts");
      const child = forkProgram(program, [path.join(folder, "data"), file, String(run)]);
      await once(child, "message");
      await moreOperations();
      await pause(100 + run * 17);
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    expect(verdict(recorded())).toBe("ok");
  }, 400_000);

  test.skipIf(lacks("etcd"))(
    "in etcd (needs etcd)",
    async () => {
      const etcd = await startEtcd();
      const stop = new AbortController();
      const open = (): ReturnType<typeof openEtcdStorage> => openEtcdStorage({ endpoints: [etcd.endpoint] });
      const [one, other] = await Promise.all([open(), open()]);
      try {
        const clients = [one, other, one, other].map((storage, client) =>
          recordOperations(storage, String(client), client, file, stop.signal),
        );
        for (let run = 0; run < ETCD_CRASHES; run++) {
          await moreOperations();
          await pause(run * 170);
          etcd.process.kill("SIGKILL");
          await once(etcd.process, "exit");
          await etcd.restart();
        }
        await moreOperations();
        stop.abort();
        await Promise.all(clients);
      } finally {
        await Promise.all([one.close(), other.close()]);
        await etcd.stop();
      }
      expect(verdict(recorded())).toBe("ok");
    },
    400_000,
  );
});
