import { afterAll, describe } from "vitest";
import { openEtcdStorage } from "../../../server/storage/etcd/etcd-storage.js";
import type { Storage } from "../../../server/storage/storage.js";
import { lacks } from "../../support/tools.js";
import { type RunningEtcd, startEtcd } from "../storage/support/start-etcd.js";
import { describeStoredSchemas } from "./stored-schemas-suite.js";

describe.skipIf(lacks("etcd"))("with a server (needs etcd)", () => {
  /** A server for each test's folder. */
  const running = new Map<string, RunningEtcd>();
  afterAll(() => Promise.all([...running.values()].map((etcd) => etcd.stop())));

  async function open(folder: string): Promise<Storage> {
    const etcd = running.get(folder) ?? (await startEtcd());
    running.set(folder, etcd);
    return openEtcdStorage({ endpoints: [etcd.endpoint] });
  }

  describeStoredSchemas({ name: "etcd", open, isDurable: true });
});
