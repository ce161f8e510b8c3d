import { describe, expect, it } from "vitest";
import { watch } from "../../../templates/typescript/runtime/kubernetes/watch.js";
import type { WatchState } from "../../../templates/typescript/runtime/kubernetes/watch-options.js";
import { status } from "./support/fake-api-server.js";
import type { Widget } from "./support/fake-api-server.js";
import { seededRandom } from "./support/seeded-random.js";
import { waitFor } from "./support/wait-for.js";
import { brief, impatient, listWidgets, mutate, next, start, take, useServer } from "./support/watching.js";

const at = useServer();
const params = { namespace: "default" };

describe("a watch through faults", () => {
  it.each([1, 2, 3])(
    "returns every change once, in order, through 100 disconnects anywhere (seed %i)",
    async (seed) => {
      const random = seededRandom(seed);
      at.server.put("first");
      mutate(at.server, random, 20);
      at.server.onWatch = (connection) => {
        mutate(at.server, random, 4);
        if (connection === 130) at.server.put("done");
        if (connection >= 130) return undefined;
        const length = Math.floor(random() * 900);
        const fault = random() < 0.5 ? { cutAfter: length } : { endAfter: length };
        return { ...fault, pieces: () => 1 + Math.floor(random() * 200) };
      };
      const from = at.server.resourceVersion;
      const initial = [...at.server.widgets.values()].map(
        (object) => `ADDED ${object.metadata.name}@${object.metadata.resourceVersion}`,
      );
      const seen: string[] = [];
      const options = { retry: impatient() };
      for await (const event of watch<Widget>(at.client, listWidgets, params, options)) {
        seen.push(brief(event));
        if (event.object.metadata.name === "done") break;
      }
      const changes = at.server.history.filter(({ version }) => version > Number(from)).map((change) => brief(change));
      expect(seen).toEqual([...initial, ...changes.slice(0, changes.findIndex((text) => text.includes("done")) + 1)]);
      expect(at.server.watches).toBeGreaterThan(100);
      expect(at.server.lists).toBe(1);
    },
  );

  it.each([4, 5, 6])("loses and repeats nothing even if versions expire (seed %i)", async (seed) => {
    const random = seededRandom(seed);
    mutate(at.server, random, 30);
    at.server.onWatch = (connection) => {
      mutate(at.server, random, 5);
      at.server.goneByStatus = random() < 0.5;
      if (random() < 0.3) at.server.compact();
      if (connection === 130) at.server.put("done");
      if (connection >= 130) return undefined;
      return { cutAfter: Math.floor(random() * 1500), pieces: () => 1 + Math.floor(random() * 300) };
    };
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
      if (name === "done") break;
    }
    const state = (widgets: Iterable<Widget>): string[] =>
      Array.from(widgets, ({ metadata }) => `${metadata.name}@${metadata.resourceVersion}`).sort();
    expect(state(model.values())).toEqual(state(at.server.widgets.values()));
    expect(at.server.watches).toBeGreaterThan(100);
    expect(at.server.lists).toBeGreaterThan(10);
  });

  it.each([true, false])("returns the difference after 410 (in the response's status: %s)", async (byStatus) => {
    at.server.goneByStatus = byStatus;
    at.server.put("changed");
    at.server.put("deleted", { size: 7 });
    at.server.put("replaced");
    at.server.put("same");
    at.server.onWatch = (connection) => (connection === 0 ? { silent: true } : undefined);
    const events = start(at.client, {}, { timeouts: { idle: 50 } });
    await take(events, 4);
    const following = next(events);
    await waitFor(() => at.server.watches === 1);
    at.server.put("changed", { size: 1 });
    at.server.delete("deleted");
    at.server.delete("replaced");
    at.server.put("replaced");
    at.server.put("new");
    at.server.compact();
    expect(await following).toMatchObject({
      type: "DELETED",
      object: { metadata: { name: "deleted" }, spec: { size: 7 } },
    });
    expect(await take(events, 4)).toEqual([
      "MODIFIED changed@105",
      "DELETED replaced@103",
      "ADDED replaced@108",
      "ADDED new@109",
    ]);
    await events.return?.();
  });

  it("detects a connection that is open but dead", async () => {
    at.server.onWatch = (connection) => (connection === 0 ? { silent: true } : undefined);
    const states: WatchState[] = [];
    const events = start(
      at.client,
      { resourceVersion: "100" },
      { timeouts: { idle: 50 }, onStateChange: (state) => states.push(state) },
    );
    at.server.put("a");
    expect(await take(events, 1)).toEqual(["ADDED a@101"]);
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
    at.server.put("a");
    at.server.onWatch = (connection) => {
      if (connection === 0) at.server.tick();
      return connection === 0 ? { endAfter: 10_000 } : undefined;
    };
    const events = start(at.client);
    await take(events, 1);
    at.server.compact();
    const next = take(events, 1);
    await waitFor(() => at.server.watches === 2);
    at.server.compact();
    at.server.put("b");
    expect(await next).toEqual(["ADDED b@103"]);
    expect(at.server.lists).toBe(1);
    expect(at.server.requests[2]).toContain("resourceVersion=102");
    await events.return?.();
  });

  it("waits as long as the server asks, and longer with each failure", async () => {
    const delays: number[] = [];
    at.server.onWatch = (connection) => {
      if (connection === 0) return { status: 429, headers: { "retry-after": "7" } };
      return connection < 8 ? { status: 503 } : undefined;
    };
    const events = start(at.client, { resourceVersion: "100" }, { retry: impatient(delays) });
    at.server.put("a");
    // A version from the caller is not yet a success, so the watch gives up after the retries.
    await expect(take(events, 1)).rejects.toMatchObject({ status: 503 });
    expect(delays).toEqual([7000, 1600, 3200, 6400]);
    const patient: number[] = [];
    at.server.watches = 0;
    const more = start(at.client, { resourceVersion: "100" }, { retry: { ...impatient(patient), attempts: 100 } });
    expect(await take(more, 1)).toEqual(["ADDED a@101"]);
    expect(patient).toEqual([7000, 1600, 3200, 6400, 12_800, 25_600, 30_000, 30_000]);
    await more.return?.();
  });

  it.each(["99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "waits at most five minutes, or the caller's maximum, if the server asks for %s",
    async (after) => {
      for (const [more, expected] of [
        [{}, 300_000],
        [{ maxRetryAfter: 1_000_000 }, 1_000_000],
      ] as const) {
        const delays: number[] = [];
        at.server.watches = 0;
        at.server.onWatch = (connection) =>
          connection === 0 ? { status: 429, headers: { "retry-after": after } } : {};
        const events = start(at.client, { resourceVersion: "100" }, { retry: { ...impatient(delays), ...more } });
        at.server.put("a");
        await take(events, 1);
        expect(delays).toEqual([expected]);
        await events.return?.();
      }
    },
  );

  it("gives up if nothing has succeeded yet, and never afterwards", async () => {
    at.server.onList = () => ({ status: 503 });
    await expect(take(start(at.client), 1)).rejects.toMatchObject({ status: 503 });
    expect(at.server.lists).toBe(5);
    at.server.onList = () => undefined;
    at.server.onWatch = (connection) => (connection < 50 ? { status: 500 } : undefined);
    const events = start(at.client);
    at.server.put("a");
    expect(await take(events, 1)).toEqual(["ADDED a@101"]);
    at.server.put("b");
    expect(await take(events, 1)).toEqual(["ADDED b@102"]);
    await events.return?.();
  });

  it.each([401, 403, 404])("throws %i at once", async (code) => {
    at.server.put("a");
    at.server.onWatch = () => ({ status: code });
    const states: WatchState[] = [];
    const events = start(at.client, {}, { onStateChange: (state) => states.push(state) });
    await take(events, 1);
    await expect(events.next()).rejects.toMatchObject({ name: "ApiError", status: code });
    expect(states.at(-1)).toMatchObject({ state: "stopped", error: { status: code } });
    expect(at.server.watches).toBe(1);
  });

  it.each([
    [status(500, "InternalError"), 2],
    [status(504, "Timeout", { details: { causes: [{ reason: "ResourceVersionTooLarge" }] } }), 2],
    [status(429, "TooManyRequests", { details: { retryAfterSeconds: 3 } }), 2],
    [{ kind: "Status" }, 2],
    [{ kind: "Status", status: "Failure", code: "500", details: [] }, 2],
    [{ kind: "Status", code: 500, message: 7, reason: {}, details: { causes: "none", retryAfterSeconds: "soon" } }, 2],
    [{ kind: "Status", code: 504, details: { causes: [null, "x"] } }, 2],
    [status(403, "Forbidden"), 1],
  ])("acts on the error event %j", async (error, watches) => {
    at.server.onWatch = (connection) => (connection === 0 ? { error } : undefined);
    const events = start(at.client);
    const next = take(events, 1);
    if (watches === 1) await expect(next).rejects.toMatchObject({ status: 403, body: error });
    else {
      await waitFor(() => at.server.watches === 2);
      at.server.put("a");
      expect(await next).toEqual(["ADDED a@101"]);
    }
    expect(at.server.watches).toBe(watches);
    await events.return?.();
  });

  it("does not repeat events that an older server sends again", async () => {
    at.server.put("a");
    const events = start(at.client, {}, { known: [...at.server.widgets.values()] });
    at.server.put("b");
    expect(await take(events, 1)).toEqual(["ADDED b@102"]);
    await events.return?.();
  });
});
