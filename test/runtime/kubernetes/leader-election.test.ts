import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { startTestApiServer, type TestApiServer } from "../../../server/testing/index.js";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { genericClient } from "../../../templates/typescript/runtime/kubernetes/generic-client.js";
import { leaderElection } from "../../../templates/typescript/runtime/kubernetes/leader-election.js";
import type { LeaderElectionOptions } from "../../../templates/typescript/runtime/kubernetes/leader-election.js";
import { undiciClient, until } from "../support/clients.js";

interface Lease {
  metadata: { name?: string; resourceVersion?: string };
  spec: { holderIdentity: string; leaseDurationSeconds: number; renewTime: string; leaseTransitions: number };
}

const LEASES = "coordination.k8s.io/leases";

let server: TestApiServer;
/** The version before any lease. Watches begin there: they see every holder, however late they connect. */
let resourceVersion: string;
let count = 0;
beforeAll(async () => {
  server = await startTestApiServer();
  const response = await fetch(`${server.url}/apis/coordination.k8s.io/v1/leases`);
  ({ resourceVersion } = ((await response.json()) as { metadata: { resourceVersion: string } }).metadata);
});
afterAll(() => server.close());

/** A lease of a test's own, which does not exist yet. */
class TestLease {
  readonly client = undiciClient(server.url);
  /** Who held it, one after another. */
  readonly holders: string[] = [];
  /** How often it was written. */
  writes = 0;
  readonly #at = { namespace: "default", name: `controller-${String(count++)}` };
  readonly #stop = new AbortController();

  constructor() {
    // The hooks of a test run in the reverse order, and its client waits for open watches.
    const client = undiciClient(server.url);
    onTestFinished(() => {
      this.#stop.abort();
      server.faults.clear();
    });
    void this.#follow(client);
  }

  async #follow(client: Client): Promise<void> {
    const leases = genericClient(client).resource<Lease>({
      apiVersion: "coordination.k8s.io/v1",
      kind: "Lease",
    });
    const params = { namespace: "default", resourceVersion };
    for await (const { object } of leases.watch(params, { signal: this.#stop.signal })) {
      if (object.metadata.name !== this.#at.name) continue;
      this.writes += 1;
      if (this.holders.at(-1) !== object.spec.holderIdentity) this.holders.push(object.spec.holderIdentity);
    }
  }

  settings(identity: string, client: Client = this.client): LeaderElectionOptions {
    return { client, ...this.#at, identity, leaseDuration: 1000, renewDeadline: 600, retryPeriod: 50 };
  }

  async read(): Promise<Lease["spec"] | undefined> {
    return (await server.client.get<Lease>(LEASES, this.#at))?.spec;
  }

  async write(spec: Partial<Lease["spec"]>): Promise<void> {
    if ((await this.read()) === undefined)
      await server.client.create(LEASES, { metadata: { name: this.#at.name }, spec }, "default");
    else await server.client.update<Lease>(LEASES, this.#at, (lease) => void Object.assign(lease.spec, spec));
  }

  /** Makes the next reads and writes of it fail. */
  fail(code: number, times = Number.POSITIVE_INFINITY): void {
    server.faults.fail({ code }, { path: `/leases/${this.#at.name}`, times });
  }

  async expectHolders(...holders: readonly string[]): Promise<void> {
    await vi.waitFor(() => expect(this.holders).toEqual(holders), 10_000);
  }
}

/** Something to wait for, and the function that ends the wait. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe("leader election", () => {
  it("lets one of two candidates lead, and the other as soon as the first has ended", async () => {
    const lease = new TestLease();
    const leading: string[] = [];
    const reported: string[] = [];
    const first = gate();
    const one = leaderElection(lease.settings("one"), async () => {
      leading.push("one");
      await first.opened;
      return 1;
    });
    await until(() => leading.length === 1);
    const two = leaderElection({ ...lease.settings("two"), onLeader: (name) => reported.push(name) }, () => {
      leading.push("two");
      return 2;
    });
    await until(() => reported.length === 1);
    expect(leading).toEqual(["one"]);
    first.open();
    expect([await one, await two]).toEqual([1, 2]);
    expect(leading).toEqual(["one", "two"]);
    expect(reported).toEqual(["one", "two"]);
    await lease.expectHolders("one", "", "two", "");
    expect(await lease.read()).toMatchObject({
      leaseTransitions: 1,
      renewTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/) as string,
    });
  });

  it("never has two leaders, however many candidates there are", async () => {
    const lease = new TestLease();
    let leaders = 0;
    let most = 0;
    const lead = async (): Promise<void> => {
      leaders += 1;
      most = Math.max(most, leaders);
      await new Promise((resolve) => setTimeout(resolve, 20));
      leaders -= 1;
    };
    await Promise.all(["a", "b", "c", "d"].map((name) => leaderElection(lease.settings(name), lead)));
    expect(most).toBe(1);
  });

  it("renews while the leader works", async () => {
    const lease = new TestLease();
    const done = gate();
    const leading = leaderElection(lease.settings("one"), () => done.opened);
    await until(() => lease.writes > 4);
    done.open();
    await leading;
    await lease.expectHolders("one", "");
  });

  it("takes a lease that is no longer renewed, once it has seen that for its whole duration", async () => {
    const lease = new TestLease();
    // A clock that is far ahead does not matter.
    const renewTime = "2999-01-01T00:00:00.000000Z";
    await lease.write({ holderIdentity: "gone", leaseDurationSeconds: 1, renewTime, leaseTransitions: 7 });
    const begun = performance.now();
    await leaderElection(lease.settings("one"), () => undefined);
    expect(performance.now() - begun).toBeGreaterThan(950);
    expect(await lease.read()).toMatchObject({ leaseTransitions: 8 });
  });

  it.each([
    ["cannot be renewed", "was not renewed within 600 ms", true, (lease: TestLease) => lease.fail(500)],
    [
      "is taken by another candidate",
      "thief holds the lease",
      false,
      (lease: TestLease) => void lease.write({ holderIdentity: "thief" }),
    ],
  ])("fires the leader's signal if the lease %s", async (_, message, fails, lose) => {
    const lease = new TestLease();
    const errors: unknown[] = [];
    let reason: unknown;
    const leading = leaderElection({ ...lease.settings("one"), onError: (error) => errors.push(error) }, (signal) => {
      lose(lease);
      return new Promise((resolve) => {
        signal.addEventListener("abort", () => {
          reason = signal.reason;
          resolve("ended");
        });
      });
    });
    await expect(leading).rejects.toMatchObject({
      name: "LeadershipLostError",
      message: expect.stringContaining(message) as string,
    });
    await expect(leading).rejects.toBe(reason);
    expect(errors.length > 0).toBe(fails);
  });

  it("passes on what the leader throws, and gives the lease back", async () => {
    const lease = new TestLease();
    const failure = new Error("broken");
    await expect(leaderElection(lease.settings("one"), () => Promise.reject(failure))).rejects.toBe(failure);
    await lease.expectHolders("one", "");
  });

  it("ends with the caller's signal: a waiting candidate at once, a leader when it has ended", async () => {
    const lease = new TestLease();
    const reason = new Error("enough");
    const abort = new AbortController();
    const { signal } = abort;
    let leads = false;
    const leading = leaderElection({ ...lease.settings("one"), signal }, async (own) => {
      leads = true;
      await new Promise((resolve) => own.addEventListener("abort", resolve));
      return own.reason as unknown;
    });
    // The server has the lease before the candidate knows that it leads.
    await until(() => leads);
    const waiting = leaderElection({ ...lease.settings("two"), signal }, () => "never").catch(
      (error: unknown) => error,
    );
    abort.abort(reason);
    expect(await leading).toBe(reason);
    expect(await waiting).toBe(reason);
    await lease.expectHolders("one", "");
  });

  it("does not wait where waiting does not help", async () => {
    const lease = new TestLease();
    lease.fail(403);
    await expect(leaderElection(lease.settings("one"), () => 1)).rejects.toMatchObject({ status: 403 });
    const wrong = { ...lease.settings("one"), renewDeadline: 1000 };
    await expect(leaderElection(wrong, () => 1)).rejects.toThrow("leaseDuration must be longer");
  });

  it("repeats attempts that fail for the moment", async () => {
    const lease = new TestLease();
    lease.fail(503, 2);
    const errors: unknown[] = [];
    const onError = (error: unknown): void => void errors.push(error);
    expect(await leaderElection({ ...lease.settings("one"), onError }, () => 1)).toBe(1);
    expect(errors).toEqual([expect.objectContaining({ status: 503 }), expect.objectContaining({ status: 503 })]);
  });
});
