import { readAction as readAnyAction } from "../../../../openapi/kubernetes/actions.js";
import { readResourcePath } from "../../../../openapi/kubernetes/resource-path.js";
import type { KubernetesOperation } from "../client-model.js";
import { isObject } from "../json.js";
import type { OperationDraft } from "../dialect.js";

export type ActionFacts = Pick<
  KubernetesOperation,
  "groupVersion" | "action" | "resource" | "subresource" | "namespaced"
>;

/** The action and resource of an operation; `undefined` without a resource, as for discovery. */
export function readAction(draft: OperationDraft): ActionFacts | undefined {
  const path = readResourcePath(draft.path);
  if (path === undefined) return undefined;
  const { value } = draft.node;
  const { operationId, method } = draft;
  const stated = isObject(value) ? value["x-kubernetes-action"] : undefined;
  const action = readAnyAction({ stated, operationId, method }, path);
  if (action === undefined) return undefined;
  const subresource = path.mode === "proxy" ? "proxy" : path.subresource;
  return {
    groupVersion: path.groupVersion,
    // Both are requests that the API server passes on to the object.
    action: action === "proxy" ? "connect" : action,
    resource: path.resource,
    ...(subresource === undefined ? {} : { subresource }),
    namespaced: path.namespaced,
  };
}
