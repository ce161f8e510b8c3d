import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEtcdStorage, tellsProgress } from "../../../server/storage/etcd/etcd-storage.js";
import type { Storage } from "../../../server/storage/storage.js";
import { lacks } from "../../support/tools.js";
import { describeStorage } from "./storage-suite.js";
import { type RunningEtcd, startEtcd } from "./support/start-etcd.js";
import { describeWatchPromises } from "./watch-promises.js";

test("only versions whose answers can be trusted are asked how far a watch is", () => {
  const versions = ["3.4.23", "3.4.31", "3.5.12", "3.5.13", "3.6.0-rc.1", "4.0.0"];
  expect(versions.filter(tellsProgress)).toEqual(["3.4.31", "3.5.13", "3.6.0-rc.1", "4.0.0"]);
});

describe.skipIf(lacks("etcd"))("with a server (needs etcd)", () => {
  let etcd: RunningEtcd;
  beforeAll(async () => {
    etcd = await startEtcd();
  });
  afterAll(() => etcd.stop());

  const open = (): Promise<Storage> => openEtcdStorage({ endpoints: [etcd.endpoint] });
  const put = (key: string, value: string) =>
    ({ kind: "put", key, value: Buffer.from(value), compare: "any" }) as const;

  async function openEmpty(): Promise<Storage> {
    const storage = await open();
    const { values } = await storage.list("");
    for (let at = 0; at < values.length; at += 100)
      await storage.commit(values.slice(at, at + 100).map(({ key }) => ({ kind: "delete", key, compare: "any" })));
    return storage;
  }

  describeStorage("storage in etcd", openEmpty, { keepsTime: false, tellsProgress: false });

  describeWatchPromises("watches of a storage in etcd", openEmpty);

  test("two servers read each other's revisions", async () => {
    const [one, other] = await Promise.all([openEmpty(), open()]);
    try {
      const start = (await other.status()).revision;
      const watch = other.watch("/shared", start);
      const result = await one.commit([put("/shared", "1")]);
      const revision = result.kind === "committed" ? result.revision : 0;
      expect((await other.list("/shared", { revision })).values[0]?.revision).toBe(revision);
      for await (const batch of watch) {
        expect(batch).toMatchObject({ kind: "events", revision });
        break;
      }
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
  });

  test("a watch goes on without a gap after the server was killed", async () => {
    const storage = await openEmpty();
    try {
      const seen: string[] = [];
      const { revision } = await storage.status();
      const reading = (async () => {
        for await (const batch of storage.watch("/w", revision)) {
          if (batch.kind === "events") seen.push(...batch.events.map(({ current }) => String(current?.value)));
          if (seen.length === 2) break;
        }
      })();
      await storage.commit([put("/w", "before")]);
      await expect.poll(() => seen).toEqual(["before"]);
      etcd.process.kill("SIGKILL");
      await once(etcd.process, "exit");
      await expect(storage.commit([put("/w", "lost")])).rejects.toThrow("etcd");
      await etcd.restart();
      await expect
        .poll(
          () =>
            storage
              .commit([put("/w", "after")])
              .then(({ kind }) => kind)
              .catch(String),
          { timeout: 10_000 },
        )
        .toBe("committed");
      await reading;
      expect(seen).toEqual(["before", "after"]);
    } finally {
      await storage.close();
    }
  });

  test("a key with a time to live goes with its lease", async () => {
    const storage = await openEmpty();
    try {
      await storage.commit([
        { ...put("/short", "1"), ttl: 1 },
        { ...put("/long", "1"), ttl: 3600 },
      ]);
      await expect.poll(() => storage.get("/short"), { timeout: 10_000 }).toBeUndefined();
      expect(await storage.get("/long")).toBeDefined();
    } finally {
      await storage.close();
    }
  });
});
