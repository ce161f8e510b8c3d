import type { Operation, Parameter, Schema } from "../../openapi/types/swagger-2.js";
import {
  GROUP_VERSION_KIND,
  readGroupVersionKind,
  type GroupVersionKind,
} from "../../openapi/kubernetes/group-version.js";
import { readOperationId } from "../../openapi/kubernetes/operation-id.js";
import type { ResourcePath } from "../../openapi/kubernetes/resource-path.js";

/** Types that many resources share, so that they do not identify one. */
const GENERAL = /^(Status|Patch|DeleteOptions|WatchEvent|Event)$/;

/** The short name of the definition that a schema refers to. */
function definitionOf(schema: Schema | undefined): string | undefined {
  const reference: unknown = schema?.$ref;
  const name = typeof reference === "string" ? reference.split(/[./]/).at(-1) : undefined;
  return name === undefined || GENERAL.test(name) ? undefined : name;
}

/** The kind by what is sent and answered. */
function kindOfSchema(operation: Operation, target: ResourcePath): string | undefined {
  const parameters: readonly Parameter[] = Array.isArray(operation.parameters) ? operation.parameters : [];
  const body = parameters.find((each) => each.in === "body");
  const kind = definitionOf(body?.schema) ?? definitionOf(operation.responses["200"]?.schema);
  return target.item ? kind : kind?.replace(/List$/, "");
}

/** The kind by the operation's id. */
function kindOfId(operation: Operation, target: ResourcePath): string | undefined {
  const subject = readOperationId(operation.operationId ?? "", target.groupVersion)?.subject;
  if (subject === undefined || target.subresource === undefined) return subject;
  const suffix = target.subresource.charAt(0).toUpperCase() + target.subresource.slice(1);
  return subject.endsWith(suffix) ? subject.slice(0, -suffix.length) : subject;
}

/**
 * Determines the kind of an operation. The extension decides; then the operation id. For a subresource, whose own kind
 * later ids leave out, the bodies decide.
 */
export function readKind(operation: Operation, target: ResourcePath): GroupVersionKind | undefined {
  const stated = readGroupVersionKind(operation[GROUP_VERSION_KIND]);
  if (stated !== undefined) return stated;
  const [byId, bySchema] = [kindOfId(operation, target), kindOfSchema(operation, target)];
  const kind = target.subresource === undefined ? (byId ?? bySchema) : (bySchema ?? byId);
  return kind === undefined || kind === "" ? undefined : { ...target.groupVersion, kind };
}
