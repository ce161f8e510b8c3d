import { describe, expect, it } from "vitest";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { genericClient } from "../../../templates/typescript/runtime/kubernetes/generic-client.js";
import { jsonPatch, mergePatch } from "../../../templates/typescript/runtime/kubernetes/patch.js";
import type { Transport, TransportRequest } from "../../../templates/typescript/runtime/transport.js";
import type { Widget } from "./support/fake-api-server.js";

const widget = { metadata: { name: "w", namespace: "team" }, spec: { size: 1 } } as unknown as Widget;

/** A transport that responds to discovery, and echoes every other call. */
function recorder(resources: () => object[]): { requests: TransportRequest[]; transport: Transport } {
  const requests: TransportRequest[] = [];
  const transport: Transport = {
    send(request) {
      requests.push(request);
      const { pathname } = new URL(request.url);
      const lists: Record<string, object> = {
        "/apis/example.com": { preferredVersion: { groupVersion: "example.com/v2", version: "v2" } },
        "/apis/example.com/v2": { resources: resources() },
        "/api/v1": { resources: [{ name: "nodes", kind: "Node", namespaced: false, verbs: ["get"] }] },
      };
      const text = JSON.stringify(lists[pathname] ?? { kind: "Answer" });
      const body = (async function* () {
        yield await Promise.resolve(new TextEncoder().encode(text));
      })();
      return Promise.resolve({ status: 200, reason: "OK", headers: { "content-type": "application/json" }, body });
    },
  };
  return { requests, transport };
}

const served = [
  { name: "widgets", kind: "Widget", namespaced: true, verbs: ["get", "list"] },
  { name: "widgets/status", kind: "Widget", namespaced: true, verbs: ["get"] },
];

const line = ({ method, url }: TransportRequest): string => `${method} ${url.replace("http://server", "")}`;

describe("a client for kinds that the document does not declare", () => {
  it("finds a kind by its plural, singular or short name, and a plural before another kind's short name", async () => {
    const { transport } = recorder(() => [
      {
        name: "widgets",
        kind: "Widget",
        namespaced: true,
        verbs: [],
        singularName: "widget",
        shortNames: ["wd", "ws"],
      },
      { name: "ws", kind: "Ws", namespaced: false, verbs: ["get"], singularName: "", categories: ["all", 1] },
      { name: "widgets/status", kind: "Widget", namespaced: true, singularName: "status", verbs: [] },
    ]);
    const client = genericClient(createClient({ baseUrl: "http://server", transport }));
    const kindOf = (resource: string): Promise<string> =>
      client
        .resource({ group: "example.com", resource })
        .info()
        .then(({ kind }) => kind)
        .catch((error: unknown) => (error as Error).name);
    expect(await Promise.all(["widgets", "widget", "wd", "ws"].map(kindOf))).toEqual([
      "Widget",
      "Widget",
      "Widget",
      "Ws",
    ]);
    expect(await Promise.all(["", "w", "status"].map(kindOf))).toEqual(Array(3).fill("UnknownResourceError"));
    expect(await client.resource({ group: "example.com", kind: "Ws" }).info()).toEqual({
      group: "example.com",
      version: "v2",
      resource: "ws",
      kind: "Ws",
      namespaced: false,
      verbs: ["get"],
      singularName: "",
      shortNames: [],
      categories: ["all"],
    });
  });

  it("makes every call after a single discovery", async () => {
    const { requests, transport } = recorder(() => served);
    const client = createClient({ baseUrl: "http://server", transport });
    const widgets = genericClient(client).resource<Widget>({ group: "example.com", kind: "Widget" });
    await widgets.get({ name: "w" });
    await widgets.get({ name: "../x", namespace: "n/../m", subresource: "status" });
    await widgets.list({ labelSelector: "a=b" });
    await widgets.list({ namespace: "team" });
    await widgets.create(widget, { dryRun: "All" });
    await widgets.replace(widget);
    await widgets.patch({ name: "w", body: jsonPatch([]) });
    await widgets.patch({ name: "w", body: mergePatch({ spec: { size: 2 } }), subresource: "status" });
    await widgets.apply({ metadata: { name: "w" }, spec: { size: 3 } }, { fieldManager: "me", force: true });
    await widgets.delete({ name: "w", namespace: "team" });
    const base = "/apis/example.com/v2";
    expect(requests.map(line)).toEqual([
      "GET /apis/example.com",
      `GET ${base}`,
      `GET ${base}/namespaces/default/widgets/w`,
      `GET ${base}/namespaces/n%2F..%2Fm/widgets/..%2Fx/status`,
      `GET ${base}/widgets?labelSelector=a%3Db`,
      `GET ${base}/namespaces/team/widgets`,
      `POST ${base}/namespaces/team/widgets?dryRun=All`,
      `PUT ${base}/namespaces/team/widgets/w`,
      `PATCH ${base}/namespaces/default/widgets/w`,
      `PATCH ${base}/namespaces/default/widgets/w/status`,
      `PATCH ${base}/namespaces/default/widgets/w?fieldManager=me&force=true`,
      `DELETE ${base}/namespaces/team/widgets/w`,
    ]);
    expect(requests.slice(6, 11).map(({ headers }) => headers["content-type"])).toEqual([
      "application/json",
      "application/json",
      "application/json-patch+json",
      "application/merge-patch+json",
      "application/apply-patch+yaml",
    ]);
    const complete = { apiVersion: "example.com/v2", kind: "Widget" };
    expect(JSON.parse(requests[6]?.body as string)).toEqual({ ...complete, ...widget });
    expect(JSON.parse(requests[10]?.body as string)).toEqual({
      ...complete,
      metadata: { name: "w" },
      spec: { size: 3 },
    });
    expect(requests.at(-1)?.body).toBeUndefined();
  });

  it("supports kinds without a namespace, and the core group", async () => {
    const { requests, transport } = recorder(() => served);
    const client = createClient({ baseUrl: "http://server", transport });
    const nodes = genericClient(client).resource({ apiVersion: "v1", resource: "nodes" });
    await nodes.get({ name: "n", namespace: "ignored" });
    expect(requests.map(line)).toEqual(["GET /api/v1", "GET /api/v1/nodes/n"]);
    expect(await nodes.info()).toMatchObject({ kind: "Node", namespaced: false });
  });

  it("finds kinds installed after the first discovery, and reports missing ones", async () => {
    const resources: object[] = [];
    const { transport } = recorder(() => resources);
    const client = createClient({ baseUrl: "http://server", transport });
    const widgets = genericClient(client).resource<Widget>({ apiVersion: "example.com/v2", kind: "Widget" });
    await expect(widgets.get({ name: "w" })).rejects.toThrow("/apis/example.com/v2 has no Widget");
    resources.push(...served);
    expect(await widgets.get({ name: "w" })).toEqual({ kind: "Answer" });
  });
});
