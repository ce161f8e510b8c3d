import { describe, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { leaderElection } from "../../../templates/typescript/runtime/kubernetes/leader-election.js";
import type { LeaderElectionOptions } from "../../../templates/typescript/runtime/kubernetes/leader-election.js";
import { undiciClient, until } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

interface Lease {
  metadata: { resourceVersion: string };
  spec: { holderIdentity: string; leaseDurationSeconds: number; renewTime: string; leaseTransitions: number };
}

const PATH = "/apis/coordination.k8s.io/v1/namespaces/default/leases";

/** Stores one lease, and refuses writes of old versions. */
async function serveLease() {
  const state = { lease: undefined as Lease | undefined, status: 0, holders: [] as string[] };
  let version = 0;
  const server = await serve((request, response) => {
    const refuse = (code: number): void => json(response, { kind: "Status", code }, code);
    if (state.status !== 0) return refuse(state.status);
    if (request.method === "GET") return state.lease === undefined ? refuse(404) : json(response, state.lease);
    const lease = JSON.parse(String(request.body)) as Lease;
    if (request.method === "POST" && (state.lease !== undefined || request.url !== PATH)) return refuse(409);
    const { resourceVersion } = lease.metadata;
    if (request.method === "PUT" && resourceVersion !== state.lease?.metadata.resourceVersion) return refuse(409);
    version += 1;
    state.lease = { ...lease, metadata: { ...lease.metadata, resourceVersion: String(version) } };
    const { holderIdentity } = lease.spec;
    if (state.holders.at(-1) !== holderIdentity) state.holders.push(holderIdentity);
    json(response, state.lease);
  });
  return { state, client: undiciClient(server.url) };
}

const settings = (client: Client, identity: string): LeaderElectionOptions => ({
  client,
  namespace: "default",
  name: "controller",
  identity,
  leaseDuration: 1000,
  renewDeadline: 600,
  retryPeriod: 50,
});

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
    const { state, client } = await serveLease();
    const leading: string[] = [];
    const reported: string[] = [];
    const first = gate();
    const one = leaderElection(settings(client, "one"), async () => {
      leading.push("one");
      await first.opened;
      return 1;
    });
    await until(() => leading.length === 1);
    const two = leaderElection({ ...settings(client, "two"), onLeader: (name) => reported.push(name) }, () => {
      leading.push("two");
      return 2;
    });
    await until(() => reported.length === 1);
    expect(leading).toEqual(["one"]);
    first.open();
    expect([await one, await two]).toEqual([1, 2]);
    expect(leading).toEqual(["one", "two"]);
    expect(reported).toEqual(["one", "two"]);
    expect(state.holders).toEqual(["one", "", "two", ""]);
    expect(state.lease?.spec.leaseTransitions).toBe(1);
    expect(state.lease?.spec.renewTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
  });

  it("never has two leaders, however many candidates there are", async () => {
    const { client } = await serveLease();
    let leaders = 0;
    let most = 0;
    const lead = async (): Promise<void> => {
      leaders += 1;
      most = Math.max(most, leaders);
      await new Promise((resolve) => setTimeout(resolve, 20));
      leaders -= 1;
    };
    await Promise.all(["a", "b", "c", "d"].map((name) => leaderElection(settings(client, name), lead)));
    expect(most).toBe(1);
  });

  it("renews while the leader works", async () => {
    const { state, client } = await serveLease();
    const done = gate();
    const versions = new Set<string | undefined>();
    const leading = leaderElection(settings(client, "one"), () => done.opened);
    await until(() => versions.add(state.lease?.metadata.resourceVersion).size > 4);
    done.open();
    await leading;
    expect(state.holders).toEqual(["one", ""]);
  });

  it("takes a lease that is no longer renewed, once it has seen that for its whole duration", async () => {
    const { state, client } = await serveLease();
    // A clock that is far ahead does not matter.
    const renewTime = "2999-01-01T00:00:00.000000Z";
    const spec = { holderIdentity: "gone", leaseDurationSeconds: 1, renewTime, leaseTransitions: 7 };
    state.lease = { metadata: { resourceVersion: "x" }, spec };
    const begun = performance.now();
    await leaderElection(settings(client, "one"), () => undefined);
    expect(performance.now() - begun).toBeGreaterThan(950);
    expect(state.lease.spec.leaseTransitions).toBe(8);
  });

  it.each([
    ["cannot be renewed", "was not renewed within 600 ms", (state: { status: number }) => void (state.status = 500)],
    [
      "is taken by another candidate",
      "thief holds the lease",
      (state: { lease: Lease | undefined }) => {
        if (state.lease === undefined) return;
        state.lease = { metadata: { resourceVersion: "x" }, spec: { ...state.lease.spec, holderIdentity: "thief" } };
      },
    ],
  ])("fires the leader's signal if the lease %s", async (_, message, lose) => {
    const { state, client } = await serveLease();
    const errors: unknown[] = [];
    let reason: unknown;
    const leading = leaderElection({ ...settings(client, "one"), onError: (error) => errors.push(error) }, (signal) => {
      lose(state);
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
    expect(errors.length > 0).toBe(state.status === 500);
  });

  it("passes on what the leader throws, and gives the lease back", async () => {
    const { state, client } = await serveLease();
    const failure = new Error("broken");
    await expect(leaderElection(settings(client, "one"), () => Promise.reject(failure))).rejects.toBe(failure);
    expect(state.holders).toEqual(["one", ""]);
  });

  it("ends with the caller's signal: a waiting candidate at once, a leader when it has ended", async () => {
    const { state, client } = await serveLease();
    const reason = new Error("enough");
    const abort = new AbortController();
    const { signal } = abort;
    let leads = false;
    const leading = leaderElection({ ...settings(client, "one"), signal }, async (own) => {
      leads = true;
      await new Promise((resolve) => own.addEventListener("abort", resolve));
      return own.reason as unknown;
    });
    // The server has the lease before the candidate knows that it leads.
    await until(() => leads);
    const waiting = leaderElection({ ...settings(client, "two"), signal }, () => "never").catch(
      (error: unknown) => error,
    );
    abort.abort(reason);
    expect(await leading).toBe(reason);
    expect(await waiting).toBe(reason);
    expect(state.holders).toEqual(["one", ""]);
  });

  it("does not wait where waiting does not help", async () => {
    const { state, client } = await serveLease();
    state.status = 403;
    await expect(leaderElection(settings(client, "one"), () => 1)).rejects.toMatchObject({ status: 403 });
    const wrong = { ...settings(client, "one"), renewDeadline: 1000 };
    await expect(leaderElection(wrong, () => 1)).rejects.toThrow("leaseDuration must be longer");
  });

  it("repeats attempts that fail for the moment", async () => {
    const { state, client } = await serveLease();
    state.status = 503;
    const errors: unknown[] = [];
    const onError = (error: unknown): void => {
      errors.push(error);
      if (errors.length === 2) state.status = 0;
    };
    expect(await leaderElection({ ...settings(client, "one"), onError }, () => 1)).toBe(1);
    expect(errors).toEqual([expect.objectContaining({ status: 503 }), expect.objectContaining({ status: 503 })]);
  });
});
