import { afterEach, expect, it, vi } from "vitest";
import type { Controller } from "../../../server/controllers/controller.js";
import { createApiServer, type RunningApiServer } from "../../../server/http/create-api-server.js";
import { createMemoryStorage } from "../../../server/storage/memory/memory-storage.js";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const LEASES = { group: "coordination.k8s.io", plural: "leases" };

it("runs controllers in one of several servers, and in another one once that is gone", async () => {
  const storage = createMemoryStorage();
  closing.push(() => storage.close());
  const running = new Set<string>();
  const start = async (identity: string): Promise<RunningApiServer> => {
    const controller: Controller = {
      start: () => Promise.resolve(void running.add(identity)),
      stop: () => Promise.resolve(void running.delete(identity)),
    };
    const times = { lease: 400, renew: 300, retry: 40 };
    return createApiServer({ storage, reconcilers: () => [controller], election: { identity, times } });
  };
  const first = await start("first");
  const others = [await start("second"), await start("third")];
  closing.push(...others.map((each) => () => each.close()));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect([...running]).toEqual(["first"]);
  // It lets go of the Lease.
  await first.close();
  await vi.waitFor(() => expect(running.size).toBe(1));
  const [leader = ""] = running;
  expect(["second", "third"]).toContain(leader);
  const kind = others[0]?.kinds.get(LEASES.group, LEASES.plural);
  const at = { namespace: "kube-system", name: "groupversion-apiserver" };
  const lease = kind && (await others[0]?.client.get(kind, at));
  expect(lease?.["spec"]).toMatchObject({ holderIdentity: leader, leaseTransitions: 1 });
  // One that is silent is waited for. A Lease of somebody else who never renews it is as good as that.
  if (kind !== undefined)
    await others[0]?.client.update(kind, at, (live) => ({
      ...live,
      spec: { holderIdentity: "gone", leaseDurationSeconds: 1, leaseTransitions: 1 },
    }));
  await vi.waitFor(() => expect(running.size).toBe(0), { timeout: 5000 });
  await vi.waitFor(() => expect(running.size).toBe(1), { timeout: 5000 });
});
