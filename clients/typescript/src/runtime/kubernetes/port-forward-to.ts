import { isApiError } from "../api-error.js";
import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import { listPods } from "./pods-of.js";
import type { PodLike } from "./pods-of.js";
import { connectPorts } from "./port-forward.js";
import type { PortForwardOptions } from "./port-forward.js";
import type { PortForwardSession } from "./port-forward-session.js";

/** The name of a service or workload. */
export interface ForwardTarget {
  readonly namespace: string;
  readonly name: string;
}

/** A service or workload has no pod to connect to. */
export class NoReadyPodError extends Error {
  override readonly name = "NoReadyPodError";
}

interface Service {
  readonly spec?: {
    readonly clusterIP?: string;
    readonly selector?: Readonly<Record<string, string>>;
    readonly ports?: readonly { readonly port: number; readonly targetPort?: number | string }[];
  };
}

interface Workload {
  readonly spec?: {
    readonly selector?: {
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly matchExpressions?: readonly {
        readonly key: string;
        readonly operator: string;
        readonly values?: readonly string[];
      }[];
    };
  };
}

const READ_SERVICE: Operation = {
  id: "readNamespacedService",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/services/{name}",
};
const READ_DEPLOYMENT: Operation = {
  id: "readNamespacedDeployment",
  method: "GET",
  path: "/apis/apps/v1/namespaces/{namespace}/deployments/{name}",
};
/** Where servers before Kubernetes 1.9 have deployments. */
const READ_OLD_DEPLOYMENT: Operation = {
  ...READ_DEPLOYMENT,
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}",
};
const FORWARD: Operation = {
  id: "connectGetNamespacedPodPortforward",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/portforward",
};

/**
 * Connect to ports of a service: to its first ready pod, as `kubectl port-forward service/NAME` does. `ports` are those
 * of the service, or, where it has no such port, those that it leads to. The session stays with that pod.
 *
 * @example
 * ```ts
 * const session = await portForwardService(client, { namespace: "default", name: "web" }, { ports: 80 });
 * const { readable, writable } = session.port(80);
 * ```
 * @throws {@link NoReadyPodError}
 */
export async function portForwardService(
  client: Client,
  target: ForwardTarget,
  options: PortForwardOptions,
): Promise<PortForwardSession> {
  const what = `service ${target.namespace}/${target.name}`;
  const { spec } = await client.call<Service>(READ_SERVICE, target, callOptions(options));
  const labels = Object.entries(spec?.selector ?? {}).map(([key, value]) => `${key}=${value}`);
  const pod = await readyPod(client, { target, what, labels, options });
  return connect(client, target, { pod, options, toPort: (port) => podPort(port, spec, pod, what) });
}

/**
 * Connect to ports of a deployment's first ready pod, as `kubectl port-forward deployment/NAME` does. The session stays
 * with that pod.
 *
 * @throws {@link NoReadyPodError}
 */
export async function portForwardDeployment(
  client: Client,
  target: ForwardTarget,
  options: PortForwardOptions,
): Promise<PortForwardSession> {
  const { spec } = await readDeployment(client, target, callOptions(options));
  const { matchLabels = {}, matchExpressions = [] } = spec?.selector ?? {};
  const labels = [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(({ key, operator, values = [] }) => {
      if (operator === "Exists") return key;
      if (operator === "DoesNotExist") return `!${key}`;
      return `${key} ${operator === "NotIn" ? "notin" : "in"} (${values.join(",")})`;
    }),
  ];
  const what = `deployment ${target.namespace}/${target.name}`;
  const pod = await readyPod(client, { target, what, labels, options });
  return connect(client, target, { pod, options, toPort: (port) => port });
}

async function readDeployment(client: Client, target: ForwardTarget, options: CallOptions): Promise<Workload> {
  try {
    return await client.call<Workload>(READ_DEPLOYMENT, target, options);
  } catch (error) {
    if (!isApiError(error) || error.status !== 404) throw error;
    return client.call<Workload>(READ_OLD_DEPLOYMENT, target, options).catch(() => Promise.reject(error));
  }
}

async function readyPod(
  client: Client,
  {
    target,
    what,
    labels,
    options,
  }: {
    readonly target: ForwardTarget;
    readonly what: string;
    readonly labels: readonly string[];
    readonly options: PortForwardOptions;
  },
): Promise<PodLike> {
  if (labels.length === 0) throw new NoReadyPodError(`the ${what} selects no pods`);
  const { namespace } = target;
  const pods = await listPods(client, { namespace, labelSelector: labels.join(",") }, callOptions(options));
  const ready = pods.find(({ metadata, status }) => {
    if (metadata?.deletionTimestamp !== undefined) return false;
    return status?.conditions?.some(({ type, status: value }) => type === "Ready" && value === "True") === true;
  });
  if (ready !== undefined) return ready;
  throw new NoReadyPodError(`the ${what} has no ready pod (${String(pods.length)} in all)`);
}

/** Where a port of a service leads. */
function podPort(port: number, spec: Service["spec"], pod: PodLike, what: string): number {
  const ports = spec?.ports ?? [];
  // Clients of a headless service connect to its pods themselves.
  if (spec?.clusterIP === "None") return port;
  const named = ports.find((each) => each.port === port);
  const targetOf = ({ port: own, targetPort = own }: (typeof ports)[number]): number | undefined =>
    typeof targetPort === "number" ? targetPort : containerPort(pod, targetPort);
  const found = named === undefined ? ports.map(targetOf).find((each) => each === port) : targetOf(named);
  if (found !== undefined) return found;
  const known = ports.map((each) => String(each.port)).join(", ");
  throw new TypeError(`the ${what} does not lead port ${String(port)} to its pod; its ports are: ${known}`);
}

function containerPort({ spec }: PodLike, name: string): number | undefined {
  return [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])]
    .flatMap(({ ports = [] }) => ports)
    .find((port) => port.name === name)?.containerPort;
}

function connect(
  client: Client,
  { namespace }: ForwardTarget,
  parts: { readonly pod: PodLike; readonly options: PortForwardOptions; readonly toPort: (port: number) => number },
): Promise<PortForwardSession> {
  const { ports = [], ...options } = parts.options;
  const shown = typeof ports === "number" ? [ports] : ports;
  const params = { namespace, name: parts.pod.metadata?.name };
  return connectPorts(client, FORWARD, params, { ...options, ports: shown.map(parts.toPort), shown });
}

/** Of the options of a connection, those that calls before it share. */
function callOptions({ headers, signal, timeouts }: PortForwardOptions): CallOptions {
  return { headers, signal, timeouts };
}
