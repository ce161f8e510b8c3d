import { expect, expectTypeOf, it } from "vitest";
import { genericClient } from "../../../templates/typescript/runtime/kubernetes/generic-client.js";
import { informer } from "../../../templates/typescript/runtime/kubernetes/informer.js";
import type { ResourceClient } from "../../../templates/typescript/runtime/kubernetes/resource-client.js";
import { atVersion, next, useServer } from "./support/watching.js";
import type { Widget } from "./support/widget-server.js";

const at = useServer();
const widgetsOf = (): ResourceClient<Widget> =>
  genericClient(at.client).resource<Widget>({ apiVersion: "example.com/v1", kind: "Widget" });

it("watches kinds that the document does not declare", async () => {
  const made = await at.server.put("a");
  const events = widgetsOf().watch({ namespace: "default" })[Symbol.asyncIterator]();
  const first = await next(events);
  expect(`${first.type} ${atVersion(first.object)}`).toBe(`ADDED ${atVersion(made)}`);
  const version = await at.server.version();
  const changed = await at.server.put("a", { size: 2 });
  const second = await next(events);
  expect(`${second.type} ${atVersion(second.object)}`).toBe(`MODIFIED ${atVersion(changed)}`);
  await events.return?.();
  expect(at.requests.at(-1)).toContain(
    `/apis/example.com/v1/namespaces/default/widgets?watch=true&resourceVersion=${version}`,
  );
});

it("works with an informer, which infers its types from it", async () => {
  await at.server.put("a", { size: 3 });
  const widgets = widgetsOf();
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
  const nothing = genericClient(at.client).resource({ apiVersion: "v1", kind: "Nothing" });
  await expect(nothing.watch()[Symbol.asyncIterator]().next()).rejects.toThrow("/api/v1 has no Nothing");
});
