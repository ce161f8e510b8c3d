import { describe, expect, it } from "vitest";
import { watch } from "../../../templates/typescript/runtime/kubernetes/watch.js";
import type { WatchState } from "../../../templates/typescript/runtime/kubernetes/watch-options.js";
import { seededRandom } from "./support/seeded-random.js";
import { waitFor } from "./support/wait-for.js";
import {
  atVersion,
  disturb,
  impatient,
  LAST,
  listsOf,
  listWidgets,
  mutate,
  next,
  start,
  stateOf,
  take,
  useServer,
  watchesOf,
  WATCHES,
} from "./support/watching.js";
import type { Widget } from "./support/widget-server.js";

const at = useServer();
const params = { namespace: "default" };

/** How many connections are broken. */
const BROKEN = 110;

describe("a watch through faults", () => {
  it.each([1])("returns every change once, in order, through 100 disconnects anywhere (seed %i)", async (seed) => {
    const random = seededRandom(seed);
    await mutate(at.server, random, 20);
    at.beforeWatch = async (connection) => {
      await mutate(at.server, random, 3);
      if (connection < BROKEN) at.server.faults.cutAfter(Math.floor(random() * 900), WATCHES);
      if (connection === BROKEN) await at.server.put("done");
    };
    const from = await at.server.version();
    const initial = (await at.server.list()).map((object) => `ADDED ${atVersion(object)}`);
    const seen: string[] = [];
    for await (const { type, object } of watch<Widget>(at.client, listWidgets, params, { retry: impatient() })) {
      seen.push(`${type} ${atVersion(object)}`);
      if (object.metadata.name === "done") break;
    }
    const changes = await at.server.changes(from, "done");
    expect(seen).toEqual([...initial, ...changes.map(({ type, object }) => `${type} ${atVersion(object)}`)]);
    expect(watchesOf(at)).toBeGreaterThan(100);
    expect(listsOf(at)).toBe(1);
  });

  it.each([4])("loses and repeats nothing even if versions expire (seed %i)", async (seed) => {
    const random = seededRandom(seed);
    await mutate(at.server, random, 30);
    disturb(at, random, BROKEN);
    const model = new Map<string, Widget>();
    for await (const { type, object } of watch<Widget>(
      at.client,
      listWidgets,
      { ...params, limit: 4 },
      { retry: impatient() },
    )) {
      const { name, uid, resourceVersion } = object.metadata;
      const before = model.get(name);
      if (type === "ADDED") expect(before, `${name} added twice`).toBeUndefined();
      else expect(before?.metadata.uid, `${name} changed before it was added`).toBe(uid);
      if (type === "MODIFIED") {
        expect(Number(resourceVersion)).toBeGreaterThan(Number(before?.metadata.resourceVersion));
      }
      if (type === "DELETED") model.delete(name);
      else model.set(name, object);
      if (name === LAST) break;
    }
    expect(stateOf(model.values())).toEqual(stateOf(await at.server.list()));
    expect(watchesOf(at)).toBeGreaterThan(100);
    expect(listsOf(at)).toBeGreaterThan(10);
  });

  it.each([true, false])("returns the difference after 410 (in the response's status: %s)", async (byStatus) => {
    await at.server.put("changed");
    await at.server.put("deleted", { size: 7 });
    await at.server.put("replaced");
    await at.server.put("same");
    at.server.faults.hang(WATCHES);
    const events = start(at.client);
    await take(events, 4);
    const following = next(events);
    await waitFor(() => at.server.faults.pending === 0);
    await at.server.put("changed", { size: 1 });
    await at.server.delete("deleted");
    await at.server.delete("replaced");
    await at.server.put("replaced");
    await at.server.put("new");
    if (byStatus) at.server.faults.fail({ code: 410 }, WATCHES);
    else await at.server.forgetHistory();
    at.server.faults.cutWatches();
    expect(await following).toMatchObject({
      type: "DELETED",
      object: { metadata: { name: "deleted" }, spec: { size: 7 } },
    });
    expect(await take(events, 4)).toEqual(["MODIFIED changed", "ADDED new", "DELETED replaced", "ADDED replaced"]);
    expect(listsOf(at)).toBe(2);
    await events.return?.();
  });

  it("detects a connection that is open but dead", async () => {
    at.server.faults.hang(WATCHES);
    const resourceVersion = await at.server.version();
    const states: WatchState[] = [];
    const events = start(
      at.client,
      { resourceVersion },
      { timeouts: { idle: 50 }, onStateChange: (state) => states.push(state) },
    );
    await at.server.put("a");
    expect(await take(events, 1)).toEqual(["ADDED a"]);
    await events.return?.();
    expect(states.map(({ state }) => state)).toEqual([
      "connecting",
      "watching",
      "backing-off",
      "connecting",
      "watching",
      "stopped",
    ]);
    expect(states[2]).toMatchObject({ error: { name: "TimeoutError", limit: "idle" } });
  });

  it("continues from a bookmark, even if nothing else arrived", async () => {
    await at.server.put("a");
    const events = start(at.client, { timeoutSeconds: "3" });
    await take(events, 1);
    const following = take(events, 1);
    await waitFor(() => watchesOf(at) === 1);
    await at.server.changeOthers();
    const version = await at.server.version();
    await at.server.forgetHistory();
    // The server sends a bookmark two seconds before the watch ends.
    await waitFor(() => watchesOf(at) === 2, "the end of the first watch");
    await at.server.put("b");
    expect(await following).toEqual(["ADDED b"]);
    expect(listsOf(at)).toBe(1);
    expect(at.requests[2]).toContain(`resourceVersion=${version}`);
    await events.return?.();
  });

  it("waits as long as the server asks, and longer with each failure", async () => {
    const fail = (): void => {
      at.server.faults.clear();
      at.server.faults.fail({ code: 429, retryAfter: 7 }, WATCHES);
      at.server.faults.fail({ code: 503 }, { ...WATCHES, times: 7 });
    };
    const resourceVersion = await at.server.version();
    await at.server.put("a");
    const delays: number[] = [];
    fail();
    const events = start(at.client, { resourceVersion }, { retry: impatient(delays) });
    // A version from the caller is not yet a success, so the watch gives up after the retries.
    await expect(take(events, 1)).rejects.toMatchObject({ status: 503 });
    expect(delays).toEqual([7000, 1600, 3200, 6400]);
    const patient: number[] = [];
    fail();
    const more = start(at.client, { resourceVersion }, { retry: { ...impatient(patient), attempts: 100 } });
    expect(await take(more, 1)).toEqual(["ADDED a"]);
    expect(patient).toEqual([7000, 1600, 3200, 6400, 12_800, 25_600, 30_000, 30_000]);
    await more.return?.();
  });

  it("waits at most five minutes, or the caller's maximum, if the server asks for longer", async () => {
    const resourceVersion = await at.server.version();
    await at.server.put("a");
    for (const [more, expected] of [
      [{}, 300_000],
      [{ maxRetryAfter: 1_000_000 }, 1_000_000],
    ] as const) {
      const delays: number[] = [];
      at.server.faults.fail({ code: 429, retryAfter: 1e20 }, WATCHES);
      const events = start(at.client, { resourceVersion }, { retry: { ...impatient(delays), ...more } });
      await take(events, 1);
      expect(delays).toEqual([expected]);
      await events.return?.();
    }
  });

  it("gives up if nothing has succeeded yet, and never afterwards", async () => {
    at.server.faults.fail({ code: 503 }, { path: "/widgets", times: 100 });
    await expect(take(start(at.client), 1)).rejects.toMatchObject({ status: 503 });
    expect(listsOf(at)).toBe(5);
    at.server.faults.clear();
    at.server.faults.fail({ code: 500 }, { ...WATCHES, times: 50 });
    const events = start(at.client);
    await at.server.put("a");
    expect(await take(events, 1)).toEqual(["ADDED a"]);
    await at.server.put("b");
    expect(await take(events, 1)).toEqual(["ADDED b"]);
    expect(at.server.faults.pending).toBe(0);
    await events.return?.();
  });

  it.each([401, 403, 404])("throws %i at once", async (code) => {
    await at.server.put("a");
    at.server.faults.fail({ code }, WATCHES);
    const states: WatchState[] = [];
    const events = start(at.client, {}, { onStateChange: (state) => states.push(state) });
    await take(events, 1);
    await expect(events.next()).rejects.toMatchObject({ name: "ApiError", status: code });
    expect(states.at(-1)).toMatchObject({ state: "stopped", error: { status: code } });
    expect(watchesOf(at)).toBe(1);
  });

  it("does not report known objects again", async () => {
    await at.server.put("a");
    const events = start(at.client, {}, { known: [...(await at.server.list())] });
    await at.server.put("b");
    expect(await take(events, 1)).toEqual(["ADDED b"]);
    await events.return?.();
  });
});
