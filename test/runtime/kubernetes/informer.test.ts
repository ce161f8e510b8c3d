import { describe, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { informer } from "../../../templates/typescript/runtime/kubernetes/informer.js";
import { watch } from "../../../templates/typescript/runtime/kubernetes/watch.js";
import type { WatchEvent, WatchOptions } from "../../../templates/typescript/runtime/kubernetes/watch-options.js";
import { seededRandom } from "./support/seeded-random.js";
import { waitFor } from "./support/wait-for.js";
import {
  disturb,
  impatient,
  LAST,
  listsOf,
  listWidgets,
  mutate,
  stateOf,
  useServer,
  watchesOf,
  WATCHES,
} from "./support/watching.js";
import type { Widget } from "./support/widget-server.js";

const at = useServer();
const params = { namespace: "default" };
const watchOptions = { retry: impatient() };

/** Has the shape of a generated function. */
function watchNamespacedWidget(
  client: Client,
  given: { namespace: string },
  options?: WatchOptions<Widget>,
): AsyncIterable<WatchEvent<Widget>> {
  return watch<Widget>(client, listWidgets, given, options);
}

describe("an informer", () => {
  it("holds all existing objects after it has synced, and lists once", async () => {
    const stored = [await at.server.put("a", { size: 1 }), await at.server.put("b", { size: 2 })];
    const widgets = informer({ client: at.client, watch: watchNamespacedWidget, params });
    expect(widgets.hasSynced).toBe(false);
    await widgets.start();
    expect(widgets.hasSynced).toBe(true);
    expect(stateOf(widgets.store.list())).toEqual(stateOf(stored));
    expect(widgets.store.get("b", "default")?.spec.size).toBe(2);
    expect(widgets.store.get("b")).toBeUndefined();
    await waitFor(() => watchesOf(at) === 1);
    await widgets.stop();
    expect(listsOf(at)).toBe(1);
    await waitFor(() => at.server.faults.openRequests === 0);
  });

  it("reports changes to handlers, with the previous object", async () => {
    await at.server.put("a", { size: 1 });
    const reported: string[] = [];
    const widgets = informer({ client: at.client, watch: watchNamespacedWidget, params });
    const leave = widgets.on({
      add: (object) => reported.push(`add ${object.metadata.name}`),
      update: (object, before) => reported.push(`update ${String(before.spec.size)} to ${String(object.spec.size)}`),
      delete: (object) => reported.push(`delete ${object.metadata.name}`),
    });
    await widgets.start();
    await at.server.put("a", { size: 5 });
    await at.server.delete("a");
    await waitFor(() => reported.length === 3);
    expect(reported).toEqual(["add a", "update 1 to 5", "delete a"]);
    await at.server.put("late");
    await waitFor(() => widgets.store.size === 1);
    leave();
    const later: string[] = [];
    widgets.on({ add: (object) => later.push(object.metadata.name) });
    expect(later).toEqual(["late"]);
    await at.server.put("b");
    await waitFor(() => later.length === 2);
    expect(reported).toHaveLength(4);
    await widgets.stop();
  });

  it("finds objects by index, even after they changed", async () => {
    const widgets = informer({
      client: at.client,
      watch: watchNamespacedWidget,
      params,
      indexers: { size: (widget) => [widget.spec.size > 10 ? "big" : "small"] },
    });
    await at.server.put("a", { size: 1 });
    await at.server.put("b", { size: 20 });
    await widgets.start();
    const names = (size: string): string[] => widgets.store.byIndex("size", size).map(({ metadata }) => metadata.name);
    expect(names("small")).toEqual(["a"]);
    await at.server.put("a", { size: 30 });
    await waitFor(() => names("big").length === 2);
    expect(names("small")).toEqual([]);
    expect(widgets.store.indexValues("size")).toEqual(["big"]);
    expect(widgets.store.byIndex("namespace", "default")).toHaveLength(2);
    await widgets.stop();
  });

  it("survives errors of handlers, and reports them", async () => {
    const errors: unknown[] = [];
    const options = { client: at.client, watch: watchNamespacedWidget, params };
    const widgets = informer({ ...options, onError: (error) => errors.push(error) });
    widgets.on({
      add: () => {
        throw new Error("at once");
      },
    });
    widgets.on({ add: () => Promise.reject(new Error("later")) });
    await at.server.put("a");
    await widgets.start();
    await at.server.put("b");
    await waitFor(() => errors.length === 4);
    expect(widgets.store.size).toBe(2);
    expect(errors.map(String).sort()).toEqual(["Error: at once", "Error: at once", "Error: later", "Error: later"]);
    await widgets.stop();
  });

  it("converges to the server's state despite broken connections and expired versions", async () => {
    const random = seededRandom(11);
    await mutate(at.server, random, 30);
    disturb(at, random, 80);
    const model = new Map<string, Widget>();
    const widgets = informer({ client: at.client, watch: watchNamespacedWidget, params, watchOptions });
    widgets.on({
      add: (object) => {
        expect(model.has(object.metadata.name)).toBe(false);
        model.set(object.metadata.name, object);
      },
      update: (object, before) => {
        expect(model.get(object.metadata.name)).toBe(before);
        model.set(object.metadata.name, object);
      },
      delete: (object) => expect(model.delete(object.metadata.name)).toBe(true),
    });
    await widgets.start();
    await waitFor(() => widgets.store.get(LAST, "default") !== undefined);
    await widgets.stop();
    const stored = stateOf(await at.server.list());
    expect(stateOf(widgets.store.list())).toEqual(stored);
    expect(stateOf(model.values())).toEqual(stored);
  });

  it("rejects permanent errors at the start, and survives them later", async () => {
    at.server.faults.fail({ code: 403 }, { path: "/widgets" });
    const refused = informer({ client: at.client, watch: watchNamespacedWidget, params });
    await expect(refused.start()).rejects.toMatchObject({ status: 403 });
    await refused.stop();

    await at.server.put("a");
    await at.server.put("b");
    const errors: unknown[] = [];
    at.server.faults.fail({ code: 403 }, WATCHES);
    at.beforeWatch = (connection) => (connection === 0 ? at.server.delete("b") : undefined);
    const options = { client: at.client, watch: watchNamespacedWidget, params, watchOptions };
    const widgets = informer({ ...options, onError: (error) => errors.push(error) });
    const deleted: string[] = [];
    widgets.on({ delete: (object) => deleted.push(object.metadata.name) });
    await widgets.start();
    await waitFor(() => deleted.length === 1);
    expect(errors).toMatchObject([{ status: 403 }]);
    expect(deleted).toEqual(["b"]);
    await widgets.stop();
  });

  it("calls update for every object if a resync period is set", async () => {
    await at.server.put("a");
    let updates = 0;
    const widgets = informer({ client: at.client, watch: watchNamespacedWidget, params, resyncPeriod: 5 });
    widgets.on({ update: (object, before) => (updates += object === before ? 1 : 0) });
    await widgets.start();
    await waitFor(() => updates >= 3);
    await widgets.stop();
  });

  it("stops with its signal", async () => {
    const abort = new AbortController();
    const options = { client: at.client, watch: watchNamespacedWidget, params };
    const widgets = informer({ ...options, signal: abort.signal });
    await widgets.start();
    abort.abort();
    await widgets.stop();
    await waitFor(() => at.server.faults.openRequests === 0);
  });
});
