import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTestApiServer, type TestApiServer } from "../../../server/testing/index.js";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { genericClient } from "../../../templates/typescript/runtime/kubernetes/generic-client.js";
import { jsonPatch, mergePatch } from "../../../templates/typescript/runtime/kubernetes/patch.js";
import type { ResourceClient } from "../../../templates/typescript/runtime/kubernetes/resource-client.js";
import { servedKinds } from "./support/served-kinds.js";
import type { Widget as AnyWidget } from "./support/widget-server.js";

interface Widget extends AnyWidget {
  status?: { phase?: string };
}

const SIZE = { size: { type: "integer" } };

/** One short name of widgets is the plural of another kind. */
const KINDS = servedKinds("example.com", "v2", [
  { kind: "Widget", plural: "widgets", shortNames: ["wd", "ws"], status: true, spec: SIZE },
  { kind: "Ws", plural: "ws", namespaced: false, categories: ["all"] },
]);

const widget = { metadata: { name: "w", namespace: "team" }, spec: { size: 1 } } as unknown as Widget;

let server: TestApiServer;
let client: Client;
let requests: { line: string; type: string | undefined }[];

beforeAll(async () => {
  server = await startTestApiServer({ documents: [KINDS], namespaces: ["team"] });
});
afterAll(() => server.close());
beforeEach(() => {
  requests = [];
  client = createClient({
    baseUrl: server.url,
    proxy: false,
    onRequest: ({ method, url, headers }) =>
      void requests.push({ line: `${method} ${url.replace(server.url, "")}`, type: headers["content-type"] }),
  });
});

const linesOf = (): string[] => requests.map(({ line }) => line);

describe("a client for kinds that the document does not declare", () => {
  it("finds a kind by its plural, singular or short name, and a plural before another kind's short name", async () => {
    const kinds = genericClient(client);
    const kindOf = (resource: string): Promise<string> =>
      kinds
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
    expect(await kinds.resource({ group: "example.com", kind: "Ws" }).info()).toEqual({
      group: "example.com",
      version: "v2",
      resource: "ws",
      kind: "Ws",
      namespaced: false,
      verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
      singularName: "ws",
      shortNames: [],
      categories: ["all"],
    });
  });

  it("makes every call after a single discovery", async () => {
    const widgets: ResourceClient<Widget> = genericClient(client).resource({ group: "example.com", kind: "Widget" });
    const at = { name: "w", namespace: "team" };
    const sizes: unknown[] = [];
    const note = ({ spec }: Widget): void => void sizes.push(spec.size);
    note(await widgets.create(widget, { dryRun: "All" }));
    const made = await widgets.create(widget);
    note(await widgets.replace({ ...made, spec: { ...made.spec, size: 2 } }));
    note(await widgets.patch({ ...at, body: jsonPatch([{ op: "replace", path: "/spec/size", value: 3 }]) }));
    note(await widgets.patch({ ...at, body: mergePatch({ status: { phase: "Ready" } }), subresource: "status" }));
    note(await widgets.apply({ metadata: { name: "w" }, spec: { size: 4 } }, { fieldManager: "me", force: true }));
    note(await widgets.get({ name: "w" }));
    expect(sizes).toEqual([1, 2, 3, 3, 4, 4]);
    expect((await widgets.list({ labelSelector: "a!=b" })).items).toHaveLength(2);
    expect(await widgets.get({ ...at, subresource: "status" })).toMatchObject({ status: { phase: "Ready" } });
    expect((await widgets.list({ namespace: "team" })).items).toHaveLength(1);
    await widgets.delete(at);
    await widgets.delete({ name: "w" });
    await expect(widgets.get({ name: "../x", namespace: "n/../m" })).rejects.toMatchObject({ status: 404 });
    const base = "/apis/example.com/v2";
    const [ours, theirs] = [`${base}/namespaces/default/widgets/w`, `${base}/namespaces/team/widgets/w`];
    expect(linesOf()).toEqual([
      "GET /apis/example.com",
      `GET ${base}`,
      `POST ${base}/namespaces/team/widgets?dryRun=All`,
      `POST ${base}/namespaces/team/widgets`,
      `PUT ${theirs}`,
      `PATCH ${theirs}`,
      `PATCH ${theirs}/status`,
      `PATCH ${ours}?fieldManager=me&force=true`,
      `GET ${ours}`,
      `GET ${base}/widgets?labelSelector=a%21%3Db`,
      `GET ${theirs}/status`,
      `GET ${base}/namespaces/team/widgets`,
      `DELETE ${theirs}`,
      `DELETE ${ours}`,
      `GET ${base}/namespaces/n%2F..%2Fm/widgets/..%2Fx`,
    ]);
    expect(requests.slice(2, 8).map(({ type }) => type)).toEqual([
      "application/json",
      "application/json",
      "application/json",
      "application/json-patch+json",
      "application/merge-patch+json",
      "application/apply-patch+yaml",
    ]);
  });

  it("supports kinds without a namespace, and the core group", async () => {
    const namespaces = genericClient(client).resource({ apiVersion: "v1", resource: "namespaces" });
    await namespaces.get({ name: "team", namespace: "ignored" });
    expect(linesOf()).toEqual(["GET /api/v1", "GET /api/v1/namespaces/team"]);
    expect(await namespaces.info()).toMatchObject({ kind: "Namespace", namespaced: false });
  });

  it("finds kinds installed after the first discovery, and reports missing ones", async () => {
    const late = genericClient(client).resource<Widget>({ apiVersion: "late.example.com/v1", kind: "Late" });
    await expect(late.list()).rejects.toThrow("late.example.com/v1");
    const definitions = genericClient(client).resource<object>({
      apiVersion: "apiextensions.k8s.io/v1",
      kind: "CustomResourceDefinition",
    });
    const schema = { openAPIV3Schema: { type: "object" } };
    await definitions.create({
      metadata: { name: "lates.late.example.com" },
      spec: {
        group: "late.example.com",
        names: { plural: "lates", kind: "Late" },
        scope: "Namespaced",
        versions: [{ name: "v1", served: true, storage: true, schema }],
      },
    });
    await expect.poll(() => late.list().catch(() => undefined)).toMatchObject({ items: [] });
  });
});
