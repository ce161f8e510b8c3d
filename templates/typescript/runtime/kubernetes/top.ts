import { isApiError } from "../api-error.js";
import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import { listAll } from "./list-all.js";
import { listPods } from "./pods-of.js";
import type { ContainerLike, PodLike } from "./pods-of.js";
import { addQuantities, compareQuantities, parseQuantity } from "./quantity.js";
import type { Quantity } from "./quantity.js";
import type { KubernetesObject } from "./types.js";

/** What the metrics server measured of a pod. */
export interface PodMetrics extends KubernetesObject {
  /** When the measurement ended. */
  timestamp: string;
  /** How long it took: `30s`. */
  window: string;
  containers: { name: string; usage: Record<string, string> }[];
}

/** What the metrics server measured of a node. */
export interface NodeMetrics extends KubernetesObject {
  timestamp: string;
  window: string;
  usage: Record<string, string>;
}

/** Selects pods. */
export interface TopPodsParams {
  /** Default: all namespaces. */
  readonly namespace?: string | undefined;
  readonly labelSelector?: string | undefined;
}

/** One resource of a container or pod. */
export interface ResourceUsage {
  /** Undefined if it has not been measured, for example because it has just started. */
  readonly usage: Quantity | undefined;
  /** `0` if there are none. */
  readonly requests: Quantity;
  /** `0` if there are none. */
  readonly limits: Quantity;
}

export interface ContainerUsage {
  readonly name: string;
  readonly cpu: ResourceUsage;
  readonly memory: ResourceUsage;
}

export interface PodUsage {
  readonly namespace: string;
  readonly name: string;
  readonly cpu: ResourceUsage;
  readonly memory: ResourceUsage;
  readonly containers: readonly ContainerUsage[];
}

/** One resource of a node. Requests and limits are those of its pods that have not ended. */
export interface NodeResourceUsage extends ResourceUsage {
  readonly capacity: Quantity;
  /** What pods can have of it. */
  readonly allocatable: Quantity;
}

export interface NodeUsage {
  readonly name: string;
  readonly cpu: NodeResourceUsage;
  readonly memory: NodeResourceUsage;
}

interface Node extends KubernetesObject {
  readonly status?: {
    readonly capacity?: Readonly<Record<string, string>>;
    readonly allocatable?: Readonly<Record<string, string>>;
  };
}

type Resource = "cpu" | "memory";

const METRICS = "/apis/metrics.k8s.io/v1beta1";
const LIST_POD_METRICS: Operation = {
  id: "listPodMetrics",
  method: "GET",
  path: `${METRICS}/pods`,
  query: ["labelSelector"],
};
const LIST_NAMESPACED_POD_METRICS: Operation = {
  ...LIST_POD_METRICS,
  id: "listNamespacedPodMetrics",
  path: `${METRICS}/namespaces/{namespace}/pods`,
};
const LIST_NODE_METRICS: Operation = { id: "listNodeMetrics", method: "GET", path: `${METRICS}/nodes` };
const LIST_NODES: Operation = { id: "listNodes", method: "GET", path: "/api/v1/nodes", query: ["continue", "limit"] };

/** What the cluster's metrics server measured of pods. Fails with status 404 if the cluster has none. */
export async function podMetrics(
  client: Client,
  params: TopPodsParams = {},
  options: CallOptions = {},
): Promise<PodMetrics[]> {
  const operation = params.namespace === undefined ? LIST_POD_METRICS : LIST_NAMESPACED_POD_METRICS;
  return (await listAll<PodMetrics>(client, operation, params, options)).items;
}

/** What the cluster's metrics server measured of nodes. Fails with status 404 if the cluster has none. */
export async function nodeMetrics(client: Client, options: CallOptions = {}): Promise<NodeMetrics[]> {
  return (await listAll<NodeMetrics>(client, LIST_NODE_METRICS, {}, options)).items;
}

/**
 * What pods use, request and may use, as `kubectl top pods` shows it. Requires a metrics server.
 *
 * @example
 * ```ts
 * for (const { name, cpu, memory } of await topPods(client, { namespace: "default" }))
 *   console.log(name, formatQuantity(cpu.usage ?? "0"), formatQuantity(memory.usage ?? "0", "BinarySI"));
 * ```
 */
export async function topPods(
  client: Client,
  params: TopPodsParams = {},
  options: CallOptions = {},
): Promise<PodUsage[]> {
  const [metrics, pods] = await Promise.all([podMetrics(client, params, options), listPods(client, params, options)]);
  const measured = new Map(metrics.map((each) => [keyOf(each), each]));
  return pods.map((pod) => {
    const containers = measured.get(keyOf(pod))?.containers;
    const usageOf = (resource: Resource): Quantity | undefined => {
      const used = containers?.flatMap(({ usage }) => usage[resource] ?? []);
      return used === undefined || used.length === 0 ? undefined : addQuantities(...used);
    };
    const usage = (resource: Resource): ResourceUsage => ({ usage: usageOf(resource), ...podTotals(pod, resource) });
    return {
      namespace: pod.metadata?.namespace ?? "",
      name: pod.metadata?.name ?? "",
      cpu: usage("cpu"),
      memory: usage("memory"),
      containers: (pod.spec?.containers ?? []).map((container) => containerUsage(container, containers)),
    };
  });
}

/**
 * What nodes have, and what their pods use, request and may use. Without a metrics server, `usage` is undefined.
 *
 * @example
 * ```ts
 * for (const { name, cpu } of await topNodes(client)) console.log(name, formatQuantity(cpu.allocatable));
 * ```
 */
export async function topNodes(client: Client, options: CallOptions = {}): Promise<NodeUsage[]> {
  const [metrics, nodes, pods] = await Promise.all([
    nodeMetrics(client, options).catch((error: unknown) => {
      if (isApiError(error) && error.status === 404) return [];
      throw error;
    }),
    listAll<Node>(client, LIST_NODES, {}, options),
    listPods(client, {}, options),
  ]);
  const measured = new Map(metrics.map((each) => [each.metadata?.name, each.usage]));
  const running = pods.filter(({ status }) => status?.phase !== "Succeeded" && status?.phase !== "Failed");
  const podsOf = new Map<string | undefined, typeof running>();
  for (const pod of running) {
    const known = podsOf.get(pod.spec?.nodeName);
    if (known === undefined) podsOf.set(pod.spec?.nodeName, [pod]);
    else known.push(pod);
  }
  return nodes.items.map(({ metadata, status }) => {
    const own = podsOf.get(metadata?.name) ?? [];
    const usage = (resource: Resource): NodeResourceUsage => {
      const totals = own.map((pod) => podTotals(pod, resource));
      const used = measured.get(metadata?.name)?.[resource];
      return {
        usage: used === undefined ? undefined : parseQuantity(used),
        requests: addQuantities(...totals.map(({ requests }) => requests)),
        limits: addQuantities(...totals.map(({ limits }) => limits)),
        capacity: parseQuantity(status?.capacity?.[resource] ?? "0"),
        allocatable: parseQuantity(status?.allocatable?.[resource] ?? "0"),
      };
    };
    return { name: metadata?.name ?? "", cpu: usage("cpu"), memory: usage("memory") };
  });
}

function containerUsage(container: ContainerLike, metrics: PodMetrics["containers"] | undefined): ContainerUsage {
  const measured = metrics?.find(({ name }) => name === container.name)?.usage;
  const usage = (resource: Resource): ResourceUsage => ({
    usage: measured?.[resource] === undefined ? undefined : parseQuantity(measured[resource]),
    requests: parseQuantity(container.resources?.requests?.[resource] ?? "0"),
    limits: parseQuantity(container.resources?.limits?.[resource] ?? "0"),
  });
  return { name: container.name, cpu: usage("cpu"), memory: usage("memory") };
}

/** What the scheduler counts for a pod. */
function podTotals({ spec }: PodLike, resource: Resource): Pick<ResourceUsage, "requests" | "limits"> {
  const total = (kind: "requests" | "limits"): Quantity => {
    const of = (container: ContainerLike): string => container.resources?.[kind]?.[resource] ?? "0";
    const whole = spec?.resources?.[kind]?.[resource] ?? containersTotal(spec, of);
    const overhead = spec?.overhead?.[resource] ?? "0";
    // Without a limit, overhead does not make one.
    return kind === "limits" && compareQuantities(whole, "0") === 0
      ? addQuantities(whole)
      : addQuantities(whole, overhead);
  };
  return { requests: total("requests"), limits: total("limits") };
}

/** Init containers run one after the other, before the others; those that restart run on beside all that follow. */
function containersTotal(spec: PodLike["spec"], of: (container: ContainerLike) => string): Quantity {
  let sidecars = addQuantities();
  let peak = addQuantities();
  for (const container of spec?.initContainers ?? []) {
    const now = addQuantities(sidecars, of(container));
    if (container.restartPolicy === "Always") sidecars = now;
    if (compareQuantities(now, peak) > 0) peak = now;
  }
  const all = addQuantities(...(spec?.containers ?? []).map(of), sidecars);
  return compareQuantities(all, peak) > 0 ? all : peak;
}

function keyOf({ metadata }: Pick<KubernetesObject, "metadata">): string {
  return `${metadata?.namespace ?? ""}/${metadata?.name ?? ""}`;
}
