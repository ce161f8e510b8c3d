import { describe, expect, it } from "vitest";
import { formatQuantity } from "../../../templates/typescript/runtime/kubernetes/quantity.js";
import { nodeMetrics, podMetrics, topNodes, topPods } from "../../../templates/typescript/runtime/kubernetes/top.js";
import type { ResourceUsage } from "../../../templates/typescript/runtime/kubernetes/top.js";
import { undiciClient } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

const resources = (cpu: string, memory: string): object => ({
  requests: { cpu, memory },
  limits: { cpu, memory },
});

const pod = (name: string, spec: object, phase = "Running"): object => ({
  metadata: { name, namespace: "default" },
  spec: { nodeName: "node-1", ...spec },
  status: { phase },
});

const pods = [
  pod("web", {
    containers: [
      { name: "app", resources: resources("500m", "1Gi") },
      { name: "side", resources: { requests: { cpu: "0.25" } } },
    ],
    initContainers: [
      { name: "proxy", restartPolicy: "Always", resources: resources("100m", "64Mi") },
      { name: "setup", resources: resources("2", "10Mi") },
    ],
    overhead: { cpu: "10m", memory: "1Mi" },
  }),
  pod("new", { containers: [{ name: "app" }] }),
  pod("whole", { containers: [{ name: "app" }], resources: resources("3", "2Gi") }),
  pod("done", { containers: [{ name: "app", resources: resources("64", "1Ti") }] }, "Succeeded"),
];

const metrics = [
  {
    metadata: { name: "web", namespace: "default" },
    timestamp: "2024-01-01T00:00:00Z",
    window: "30s",
    containers: [
      { name: "app", usage: { cpu: "123456789n", memory: "1000Ki" } },
      { name: "proxy", usage: { cpu: "1m", memory: "24Ki" } },
    ],
  },
];

/** A cluster, with or without a metrics server. */
async function serveCluster(hasMetrics: boolean) {
  const server = await serve(({ url }, response) => {
    const { pathname } = new URL(url, "http://server");
    const lists: Record<string, object[]> = {
      "/api/v1/pods": pods,
      "/api/v1/namespaces/default/pods": pods,
      "/api/v1/nodes": [
        {
          metadata: { name: "node-1" },
          status: { capacity: { cpu: "8", memory: "16Gi" }, allocatable: { cpu: "7800m", memory: "15Gi" } },
        },
        { metadata: { name: "node-2" }, status: {} },
      ],
      ...(hasMetrics && {
        "/apis/metrics.k8s.io/v1beta1/pods": metrics,
        "/apis/metrics.k8s.io/v1beta1/namespaces/default/pods": metrics,
        "/apis/metrics.k8s.io/v1beta1/nodes": [
          { metadata: { name: "node-1" }, usage: { cpu: "1500m", memory: "3Gi" } },
        ],
      }),
    };
    const items = lists[pathname];
    json(response, items === undefined ? { kind: "Status", code: 404 } : { items }, items === undefined ? 404 : 200);
  });
  return { server, client: undiciClient(server.url) };
}

const shown = ({ usage, requests, limits }: ResourceUsage): string[] =>
  [usage, requests, limits].map((each) => (each === undefined ? "unknown" : formatQuantity(each)));

describe("metrics", () => {
  it("are those that the server measured", async () => {
    const { client, server } = await serveCluster(true);
    expect((await podMetrics(client)).map(({ containers }) => containers[0]?.usage["cpu"])).toEqual(["123456789n"]);
    expect((await nodeMetrics(client)).map(({ usage }) => usage["memory"])).toEqual(["3Gi"]);
    await podMetrics(client, { namespace: "default", labelSelector: "app=web" });
    expect(server.requests.at(-1)?.url).toBe(
      "/apis/metrics.k8s.io/v1beta1/namespaces/default/pods?labelSelector=app%3Dweb",
    );
  });

  it("fail without a metrics server", async () => {
    const { client } = await serveCluster(false);
    await expect(podMetrics(client)).rejects.toMatchObject({ status: 404 });
    await expect(topPods(client)).rejects.toMatchObject({ status: 404 });
  });
});

describe("what pods use", () => {
  it("is compared with what the scheduler counts, for pods and containers", async () => {
    const { client } = await serveCluster(true);
    const [web, fresh, whole] = await topPods(client, { namespace: "default" });
    expect({ namespace: web?.namespace, name: web?.name }).toEqual({ namespace: "default", name: "web" });
    // The second init container runs beside the first one; together they request more than the containers later.
    expect(web && shown(web.cpu)).toEqual(["124456789n", "2110m", "2110m"]);
    expect(web && shown(web.memory)).toEqual(["1Mi", "1089Mi", "1089Mi"]);
    expect(web?.containers.map(({ name, cpu }) => [name, ...shown(cpu)])).toEqual([
      ["app", "123456789n", "500m", "500m"],
      ["side", "unknown", "250m", "0"],
    ]);
    expect(fresh && shown(fresh.cpu)).toEqual(["unknown", "0", "0"]);
    expect(whole && shown(whole.cpu)).toEqual(["unknown", "3", "3"]);
  });
});

describe("what nodes have", () => {
  it("is compared with what their pods use, without those that have ended", async () => {
    const { client } = await serveCluster(true);
    const [first, second] = await topNodes(client);
    expect(first?.name).toBe("node-1");
    expect(first && shown(first.cpu)).toEqual(["1500m", "5110m", "5110m"]);
    expect(first && [first.cpu.capacity, first.memory.allocatable].map((each) => formatQuantity(each))).toEqual([
      "8",
      "15Gi",
    ]);
    expect(second && shown(second.memory)).toEqual(["unknown", "0", "0"]);
  });

  it("is known without a metrics server, too", async () => {
    const { client } = await serveCluster(false);
    expect((await topNodes(client)).map(({ cpu }) => shown(cpu))).toEqual([
      ["unknown", "5110m", "5110m"],
      ["unknown", "0", "0"],
    ]);
  });
});
