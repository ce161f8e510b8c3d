import type { Client, ConnectOptions } from "../client.js";
import type { Operation } from "../operation.js";
import { PortForwardSession } from "./port-forward-session.js";

/** Options of {@link portForward}. */
export interface PortForwardOptions extends ConnectOptions {
  /** Which ports of the pod, where the operation's own parameters do not say it. */
  readonly ports?: number | readonly number[] | undefined;
}

/**
 * Connect to ports of a pod, one connection to each. A program that accepts many connections opens one session for each
 * of them: ports of one session share a line, and wait for each other.
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
  if (numbers.length === 0) throw new TypeError("which ports are to be forwarded? Pass `ports`");
  const query = { ...options.query, ports: numbers.join(",") };
  const socket = await client.connect(operation, rest, { protocols: ["v4.channel.k8s.io"], ...connectOptions, query });
  return new PortForwardSession(socket, numbers, options.signal);
}
