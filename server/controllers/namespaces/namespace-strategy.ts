import { forbiddenField } from "../../machinery/errors/field-error.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import type { KindStrategy } from "../../registry/kind-strategy.js";

/** Keeps a namespace until it is empty. */
export const KUBERNETES = "kubernetes";

/** `spec.finalizers` of a namespace. */
export function namespaceFinalizers({ spec }: KubeObject): readonly string[] {
  const finalizers = isObject(spec) ? spec["finalizers"] : undefined;
  return Array.isArray(finalizers) ? finalizers.map(String) : [];
}

function setPhase(namespace: KubeObject, phase: string): void {
  namespace["status"] = { ...(isObject(namespace["status"]) ? namespace["status"] : {}), phase };
}

/** What namespaces do beyond their schema: they are active, and when they are deleted they stay until they are empty. */
export const NAMESPACE_STRATEGY: KindStrategy = {
  countsGenerations: false,
  defaults: ({ metadata }) => {
    if (metadata.name !== undefined && metadata.name !== "")
      metadata.labels = { ...metadata.labels, "kubernetes.io/metadata.name": metadata.name };
  },
  prepareCreate: (namespace) => {
    const finalizers = namespaceFinalizers(namespace);
    namespace["spec"] = { finalizers: [...new Set([...finalizers, KUBERNETES])] };
    setPhase(namespace, "Active");
  },
  prepareUpdate: (namespace, live, subresource) => {
    // Only the endpoint `finalize` changes them.
    if (subresource !== "finalize" && live["spec"] !== undefined) namespace["spec"] = live["spec"];
    if (subresource === "finalize" && live["status"] !== undefined) namespace["status"] = live["status"];
  },
  prepareDelete: (namespace) => setPhase(namespace, "Terminating"),
  keeps: (namespace) => namespaceFinalizers(namespace).length > 0,
  validate: (namespace) =>
    namespaceFinalizers(namespace).every((each) => each === KUBERNETES || each.includes("/"))
      ? []
      : [forbiddenField("spec.finalizers", "name is neither a standard finalizer name nor is it fully qualified")],
};
