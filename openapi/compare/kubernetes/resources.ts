import { readAction, verbOf } from "../../kubernetes/actions.js";
import {
  groupVersionName,
  readGroupVersionKind,
  GROUP_VERSION_KIND,
  type GroupVersion,
} from "../../kubernetes/group-version.js";
import { readResourcePath } from "../../kubernetes/resource-path.js";
import { childPart } from "../parts/part.js";
import type { Operation } from "../operations/operation.js";

/** What the operations of a document say of a resource. */
export interface Resource {
  readonly groupVersion: GroupVersion;
  readonly plural: string;
  readonly kinds: Set<string>;
  namespaced: boolean;
  /** Operations by verb, those of subresources by `<name> <verb>`. */
  readonly verbs: Map<string, Operation[]>;
  readonly subresources: Set<string>;
}

/** An operation of a resource. */
export interface ResourceOperation {
  readonly resource: string;
  readonly subresource?: string;
  readonly verb: string;
  /** The kind that the operation says it is about. */
  readonly kind?: string;
}

/** What an operation does to a resource; `undefined` for operations of other APIs. */
export function resourceOperationOf({ path, part, method, groupVersion }: Operation): ResourceOperation | undefined {
  const resource = readResourcePath(path);
  if (resource === undefined || groupVersion === undefined) return undefined;
  const operationId = childPart(part, "operationId")?.value;
  const source = {
    stated: childPart(part, "x-kubernetes-action")?.value,
    operationId: typeof operationId === "string" ? operationId : undefined,
    method: method.toLowerCase(),
  };
  const action = readAction(source, resource);
  const verb = (action === undefined ? undefined : verbOf(action, source.method)) ?? source.method;
  const kind = readGroupVersionKind(childPart(part, GROUP_VERSION_KIND)?.value)?.kind;
  return {
    resource: `${groupVersionName(groupVersion)} ${resource.resource}`,
    ...(resource.subresource !== undefined && { subresource: resource.subresource }),
    verb: resource.mode === "proxy" ? `proxy ${verb}` : verb,
    ...(kind !== undefined && { kind }),
  };
}

/** The resources of operations, by GroupVersion and plural. */
export function readResources(operations: readonly Operation[]): ReadonlyMap<string, Resource> {
  const resources = new Map<string, Resource>();
  for (const operation of operations) {
    const about = resourceOperationOf(operation);
    const path = readResourcePath(operation.path);
    if (about === undefined || path === undefined) continue;
    let resource = resources.get(about.resource);
    if (resource === undefined) {
      resource = {
        groupVersion: path.groupVersion,
        plural: path.resource,
        kinds: new Set(),
        namespaced: false,
        verbs: new Map(),
        subresources: new Set(),
      };
      resources.set(about.resource, resource);
    }
    if (path.namespaced) resource.namespaced = true;
    if (about.subresource !== undefined) resource.subresources.add(about.subresource);
    else if (about.kind !== undefined) resource.kinds.add(about.kind);
    const verb = verbKey(about);
    resource.verbs.set(verb, [...(resource.verbs.get(verb) ?? []), operation]);
  }
  return resources;
}

export const verbKey = ({ subresource, verb }: ResourceOperation): string =>
  subresource === undefined ? verb : `${subresource} ${verb}`;
