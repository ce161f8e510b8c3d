import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { genericClient } from "../../../templates/typescript/runtime/kubernetes/generic-client.js";
import { informer } from "../../../templates/typescript/runtime/kubernetes/informer.js";
import { loadKubeconfig } from "../../../templates/typescript/runtime/kubernetes/kubeconfig/load-kubeconfig.js";
import { jsonPatch, mergePatch } from "../../../templates/typescript/runtime/kubernetes/patch.js";
import type { ResourceClient } from "../../../templates/typescript/runtime/kubernetes/resource-client.js";
import { isStatusError } from "../../../templates/typescript/runtime/kubernetes/status-error.js";
import type { KubernetesObject } from "../../../templates/typescript/runtime/kubernetes/types.js";
import type { WatchEvent } from "../../../templates/typescript/runtime/kubernetes/watch-options.js";
import { CuttingProxy } from "./support/cutting-proxy.js";
import { lacks } from "../../support/tools.js";
import { RealApiServer } from "./support/real-api-server.js";
import { seededRandom } from "./support/seeded-random.js";
import { waitFor } from "./support/wait-for.js";

interface Gadget extends KubernetesObject {
  spec?: { size?: number; note?: string };
}

const definition = {
  metadata: { name: "gadgets.example.com" },
  spec: {
    group: "example.com",
    names: { plural: "gadgets", singular: "gadget", kind: "Gadget", listKind: "GadgetList" },
    scope: "Namespaced",
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: "object",
            properties: {
              spec: { type: "object", properties: { size: { type: "integer" }, note: { type: "string" } } },
            },
          },
        },
        subresources: { status: {} },
      },
    ],
  },
};
const query = { apiVersion: "example.com/v1", kind: "Gadget" };
const quick = { baseDelay: 1, maxDelay: 5 };

describe.skipIf(lacks("go"))("a real API server of custom resources (needs go)", () => {
  let server: RealApiServer;
  let client: Client;
  let gadgets: ResourceClient<Gadget>;

  beforeAll(async () => {
    server = await RealApiServer.start();
    client = createClient({ ...(await loadKubeconfig({ content: server.kubeconfig() })), proxy: false });
    const definitions = genericClient(client).resource<object>({
      apiVersion: "apiextensions.k8s.io/v1",
      kind: "CustomResourceDefinition",
    });
    await definitions.create(definition);
    gadgets = genericClient(client).resource<Gadget>(query);
    let ready = false;
    const probe = async (): Promise<void> => {
      while (!ready)
        ready = await gadgets.list().then(
          () => true,
          () => false,
        );
    };
    void probe();
    await waitFor(() => ready, "the definition to be served");
  }, 1_200_000);

  afterAll(async () => {
    await client.close();
    server.stop();
  });

  const gadget = (name: string, namespace: string, size = 0): Gadget => ({
    metadata: { name, namespace },
    spec: { size },
  });

  it("accepts every call of the generic client", async () => {
    const created = await gadgets.create(gadget("a", "calls", 1));
    expect(created).toMatchObject({ kind: "Gadget", spec: { size: 1 } });
    const name = { name: "a", namespace: "calls" };
    expect(await gadgets.get(name)).toEqual(created);
    expect((await gadgets.patch({ ...name, body: mergePatch({ spec: { size: 2 } }) })).spec).toEqual({ size: 2 });
    const steps = jsonPatch([{ op: "add", path: "/spec/note", value: "x" }]);
    expect((await gadgets.patch({ ...name, body: steps })).spec).toEqual({ size: 2, note: "x" });
    const applied = { metadata: { name: "a", namespace: "calls" }, spec: { size: 9 } };
    const conflict = await gadgets.apply(applied, { fieldManager: "me" }).catch((error: unknown) => error);
    expect(isStatusError(conflict, "Conflict")).toBe(true);
    expect((await gadgets.apply(applied, { fieldManager: "me", force: true })).spec).toEqual({ size: 9, note: "x" });
    const stale = await gadgets.replace(created).catch((error: unknown) => error);
    expect(isStatusError(stale, "Conflict")).toBe(true);
    const newest = await gadgets.get(name);
    expect((await gadgets.replace({ ...newest, spec: { size: 4 } })).spec).toEqual({ size: 4 });
    expect((await gadgets.list({ namespace: "calls" })).items).toHaveLength(1);
    await gadgets.delete(name);
    const gone = await gadgets.get(name).catch((error: unknown) => error);
    expect(isStatusError(gone, "NotFound")).toBe(true);
  });

  it("can be watched from its list, and from an expired version", async () => {
    const namespace = "forgets";
    for (let index = 0; index < 7; index += 1) await gadgets.create(gadget(`g${String(index)}`, namespace));
    const start = await gadgets.list({ namespace });
    const seen: string[] = [];
    const events = gadgets.watch({ namespace, limit: 3 }, { retry: quick })[Symbol.asyncIterator]();
    for (let index = 0; index < 7; index += 1) seen.push(await next(events));
    expect(seen).toEqual(start.items.map((item) => `ADDED ${item.metadata?.name ?? ""} 0`));
    await gadgets.patch({ name: "g1", namespace, body: mergePatch({ spec: { size: 5 } }) });
    expect(await next(events)).toBe("MODIFIED g1 5");
    await events.return?.();

    await gadgets.delete({ name: "g2", namespace });
    await gadgets.create(gadget("new", namespace, 1));
    await server.compact();
    const resourceVersion = start.metadata?.resourceVersion ?? "";
    const states: string[] = [];
    const options = {
      known: start.items,
      retry: quick,
      onStateChange: ({ state }: { state: string }) => states.push(state),
    };
    const late = gadgets.watch({ namespace, resourceVersion }, options)[Symbol.asyncIterator]();
    expect([await next(late), await next(late), await next(late)]).toEqual([
      "DELETED g2 0",
      "MODIFIED g1 5",
      "ADDED new 1",
    ]);
    expect(states).toContain("listing");
    await late.return?.();
  });

  it("is followed by an informer through 100 disconnects with compactions in between", async () => {
    const namespace = "cuts";
    const random = seededRandom(3);
    const proxy = new CuttingProxy(server.host, () => 3000 + Math.floor(random() * 6000));
    const content = server.kubeconfig(await proxy.listen());
    const through = createClient({ ...(await loadKubeconfig({ content })), proxy: false });
    const resource = genericClient(through).resource<Gadget>(query);
    const errors: unknown[] = [];
    const copy = informer({
      client: through,
      watch: (_, params, options) => resource.watch(params, options),
      params: { namespace },
      watchOptions: { retry: quick },
      onError: (error) => errors.push(error),
    });
    const model = new Map<string, Gadget>();
    const nameOf = (object: Gadget): string => object.metadata?.name ?? "";
    copy.on({
      add: (object) => {
        expect(model.has(nameOf(object))).toBe(false);
        model.set(nameOf(object), object);
      },
      update: (object, before) => {
        expect(model.get(nameOf(object))).toBe(before);
        expect(object.metadata?.resourceVersion).not.toBe(before.metadata?.resourceVersion);
        model.set(nameOf(object), object);
      },
      delete: (object) => expect(model.delete(nameOf(object))).toBe(true),
    });
    await copy.start();
    const existing = new Set<string>();
    for (let round = 0; proxy.cuts < 100; round += 1) {
      const name = `w${String(Math.floor(random() * 10))}`;
      if (!existing.has(name)) {
        await gadgets.create(gadget(name, namespace, round));
        existing.add(name);
      } else if (random() < 0.3) {
        await gadgets.delete({ name, namespace });
        existing.delete(name);
      } else {
        const note = "x".repeat(Math.floor(random() * 1000));
        await gadgets.patch({ name, namespace, body: mergePatch({ spec: { size: round, note } }) });
      }
      if (round % 40 === 39) await server.compact();
    }
    proxy.cutting = false;
    await gadgets.create(gadget("done", namespace));
    await waitFor(() => model.has("done"), "the last object");
    const { items } = await gadgets.list({ namespace });
    const state = (objects: Iterable<Gadget>): string[] =>
      Array.from(objects, (object) => `${nameOf(object)}@${object.metadata?.resourceVersion ?? ""}`).sort();
    await waitFor(() => state(copy.store.list()).join() === state(items).join(), "the same state");
    expect(state(model.values())).toEqual(state(items));
    expect(errors).toEqual([]);
    await copy.stop();
    proxy.close();
  }, 600_000);
});

async function next(events: AsyncIterator<WatchEvent<Gadget>>): Promise<string> {
  const result = await events.next();
  if (result.done === true) throw new Error("the watch ended");
  const { type, object } = result.value;
  return `${type} ${object.metadata?.name ?? ""} ${String(object.spec?.size)}`;
}
