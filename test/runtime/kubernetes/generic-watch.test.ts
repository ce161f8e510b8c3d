import { expect, expectTypeOf, it } from "vitest";
import { Discovery } from "../../../templates/typescript/runtime/kubernetes/discovery.js";
import { informer } from "../../../templates/typescript/runtime/kubernetes/informer.js";
import { ResourceClient } from "../../../templates/typescript/runtime/kubernetes/resource-client.js";
import type { Widget } from "./support/fake-api-server.js";
import { brief, next, useServer } from "./support/watching.js";

const at = useServer();
const info = {
  group: "example.com",
  version: "v1",
  resource: "widgets",
  kind: "Widget",
  namespaced: true,
  verbs: [],
  singularName: "widget",
  shortNames: [],
  categories: [],
};

it("watches kinds that the document does not declare", async () => {
  at.server.put("a");
  const widgets = new ResourceClient<Widget>(at.client, () => Promise.resolve(info));
  const events = widgets.watch({ namespace: "default" })[Symbol.asyncIterator]();
  expect(brief(await next(events))).toBe("ADDED a@101");
  at.server.put("a");
  expect(brief(await next(events))).toBe("MODIFIED a@102");
  await events.return?.();
  expect(at.server.requests[1]).toContain(
    "/apis/example.com/v1/namespaces/default/widgets?watch=true&resourceVersion=101",
  );
});

it("works with an informer, which infers its types from it", async () => {
  at.server.put("a", { size: 3 });
  const widgets = new ResourceClient<Widget>(at.client, () => Promise.resolve(info));
  const copy = informer({
    client: at.client,
    watch: (_, params, options) => widgets.watch(params, options),
    params: { namespace: "default" },
    indexers: { size: (widget) => [String(widget.spec.size)] },
  });
  expectTypeOf(copy.store.get("a")).toEqualTypeOf<Widget | undefined>();
  await copy.start();
  expect(copy.store.byIndex("size", "3")).toMatchObject([{ metadata: { name: "a" } }]);
  await copy.stop();
});

it("throws discovery's errors", async () => {
  const discovery = new Discovery(at.client);
  const widgets = new ResourceClient<Widget>(at.client, () => discovery.find({ apiVersion: "v1", kind: "Nothing" }));
  await expect(widgets.watch()[Symbol.asyncIterator]().next()).rejects.toThrow("/api/v1 has no Nothing");
});
