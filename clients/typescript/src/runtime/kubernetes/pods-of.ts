import type { Client } from "../client.js";
import type { CallOptions } from "../call-options.js";
import type { Operation } from "../operation.js";
import { listAll } from "./list-all.js";
import type { ObjectMetadata } from "./types.js";

/** What this package's helpers read of a pod. */
export interface PodLike {
  readonly metadata?: ObjectMetadata;
  readonly spec?: {
    readonly nodeName?: string;
    readonly containers?: readonly ContainerLike[];
    readonly initContainers?: readonly ContainerLike[];
    readonly resources?: ResourcesLike;
    readonly overhead?: Readonly<Record<string, string>>;
  };
  readonly status?: {
    readonly phase?: string;
    readonly conditions?: readonly { readonly type?: string; readonly status?: string }[];
  };
}

export interface ContainerLike {
  readonly name: string;
  readonly restartPolicy?: string;
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly resources?: ResourcesLike;
}

interface ResourcesLike {
  readonly requests?: Readonly<Record<string, string>>;
  readonly limits?: Readonly<Record<string, string>>;
}

const QUERY = ["continue", "labelSelector", "limit"] as const;
const LIST_PODS: Operation = { id: "listPods", method: "GET", path: "/api/v1/pods", query: QUERY };
const LIST_NAMESPACED_PODS: Operation = {
  id: "listNamespacedPods",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods",
  query: QUERY,
};

/** All pods, or those of a namespace or with some labels. */
export async function listPods(
  client: Client,
  params: { readonly namespace?: string | undefined; readonly labelSelector?: string | undefined },
  options: CallOptions,
): Promise<readonly PodLike[]> {
  const operation = params.namespace === undefined ? LIST_PODS : LIST_NAMESPACED_PODS;
  return (await listAll<PodLike>(client, operation, params, options)).items;
}
