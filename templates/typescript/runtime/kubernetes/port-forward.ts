import type { Client, ConnectOptions } from "../client.js";
import type { Operation } from "../operation.js";
import { PortForwardSession } from "./port-forward-session.js";

/** Options of {@link portForward}. */
export interface PortForwardOptions extends ConnectOptions {
  /** Ports of the pod, if the operation's own parameters do not name them. */
  readonly ports?: number | readonly number[] | undefined;
}

/**
 * Connect to ports of a pod, one connection to each. Ports of one session share a WebSocket and wait for each other, so
 * a program that accepts many connections should open one session for each of them.
 *
 * @example
 * ```ts
 * const session = await portForwardNamespacedPod(client, { namespace: "default", name: "web-0" }, { ports: 8080 });
 * const { readable, writable } = session.port(8080);
 * ```
 */
export async function portForward(
  client: Client,
  operation: Operation,
  params: object = {},
  options: PortForwardOptions = {},
): Promise<PortForwardSession> {
  const { ports: given, ...rest } = params as { readonly ports?: number | readonly number[] };
  const { ports = given ?? [], ...connectOptions } = options;
  const numbers = typeof ports === "number" ? [ports] : ports;
  return connectPorts(client, operation, rest, { ...connectOptions, ports: numbers });
}

/** Connects to ports of a pod, in the requested order. A session may know them by other numbers: `shown`. */
export async function connectPorts(
  client: Client,
  operation: Operation,
  params: object,
  options: ConnectOptions & { readonly ports: readonly number[]; readonly shown?: readonly number[] },
): Promise<PortForwardSession> {
  const { ports, shown = ports, ...connectOptions } = options;
  if (ports.length === 0) throw new TypeError("no ports to forward: pass `ports`");
  const query = { ...options.query, ports: ports.join(",") };
  const socket = await client.connect(operation, params, {
    protocols: ["v4.channel.k8s.io"],
    ...connectOptions,
    query,
  });
  return new PortForwardSession(socket, shown, options.signal);
}
