import type { Client } from "../client.js";
import { Discovery } from "./discovery.js";
import type { ResourceQuery } from "./discovery.js";
import { ResourceClient } from "./resource-client.js";
import type { KubernetesObject } from "./types.js";

/** Access to kinds that the document does not declare, such as custom resources. */
export interface GenericClient {
  /** The calls of one kind. The first call asks the server for the kind's plural name and scope. */
  resource<T = KubernetesObject>(query: ResourceQuery): ResourceClient<T>;
}

/**
 * Create a client for kinds that the document does not declare.
 *
 * @example
 * ```ts
 * const widgets = genericClient(client).resource<Widget>({ apiVersion: "example.com/v1", kind: "Widget" });
 * const widget = await widgets.get({ namespace: "default", name: "w" });
 * ```
 */
export function genericClient(client: Client): GenericClient {
  const discovery = new Discovery(client);
  return {
    resource<T>(query: ResourceQuery): ResourceClient<T> {
      return new ResourceClient<T>(client, (signal) => discovery.find(query, signal));
    },
  };
}
