import { expect, it } from "vitest";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import {
  applyPatch,
  jsonPatch,
  mergePatch,
  strategicMergePatch,
} from "../../../templates/typescript/runtime/kubernetes/patch.js";
import type {
  ApplyPatch,
  JsonPatch,
  MergePatch,
  StrategicMergePatch,
} from "../../../templates/typescript/runtime/kubernetes/patch.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";

interface Pod {
  metadata?: { name?: string; labels?: Record<string, string> };
  spec?: { nodeName?: string; containers: { name: string; image?: string }[] };
}

const operation: Operation = {
  id: "patchNamespacedPod",
  method: "PATCH",
  path: "/pods/{name}",
  consumes: ["application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"],
};

/** Has the shape of a generated function. */
function patchNamespacedPod(
  client: Client,
  params: { name: string; body: JsonPatch | MergePatch<Pod> | StrategicMergePatch<Pod> | ApplyPatch<Pod> },
): Promise<Pod> {
  return client.call(operation, params);
}

it("sends every kind of patch with its media type", async () => {
  const sent: unknown[] = [];
  const client = createClient({
    baseUrl: "http://server",
    transport: {
      send({ headers, body }) {
        sent.push([headers["content-type"], body]);
        const empty = (async function* () {
          yield await Promise.resolve(new TextEncoder().encode("{}"));
        })();
        return Promise.resolve({ status: 200, reason: "", headers: {}, body: empty });
      },
    },
  });
  const patch = (body: Parameters<typeof patchNamespacedPod>[1]["body"]): Promise<Pod> =>
    patchNamespacedPod(client, { name: "web-0", body });
  await patch(jsonPatch([{ op: "remove", path: "/metadata/labels/old" }]));
  await patch(mergePatch({ metadata: { labels: { old: null } } }));
  await patch(strategicMergePatch({ spec: { containers: [{ name: "app", $patch: "delete" }] } }));
  await patch(applyPatch({ spec: { containers: [{ name: "app", image: "app:2" }] } }));
  expect(sent).toEqual([
    ["application/json-patch+json", '[{"op":"remove","path":"/metadata/labels/old"}]'],
    ["application/merge-patch+json", '{"metadata":{"labels":{"old":null}}}'],
    ["application/strategic-merge-patch+json", '{"spec":{"containers":[{"name":"app","$patch":"delete"}]}}'],
    ["application/apply-patch+yaml", '{"spec":{"containers":[{"name":"app","image":"app:2"}]}}'],
  ]);
});

it("lets the compiler find mistakes", () => {
  const check = (body: MergePatch<Pod> | StrategicMergePatch<Pod>): unknown => body;
  // @ts-expect-error: a pod has no such field
  check(mergePatch({ spec: { nodeNames: "x" } }));
  // @ts-expect-error: an image is a string
  check(strategicMergePatch({ spec: { containers: [{ image: 3 }] } }));
  // @ts-expect-error: the kind of patch is missing
  check({ spec: { nodeName: "x" } });
});
