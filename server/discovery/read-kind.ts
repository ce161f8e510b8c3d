import type { Operation, Parameter, Schema } from "../../openapi/types/swagger.js";
import type { GroupVersion } from "./discovery-documents.js";
import { readOperationId } from "./read-operation-id.js";
import type { Target } from "./read-target.js";

export interface GroupVersionKind extends GroupVersion {
  readonly kind: string;
}

/** Types that many resources share, so that they do not identify one. */
const GENERAL = /^(Status|Patch|DeleteOptions|WatchEvent|Event)$/;

const isText = (value: unknown): value is string => typeof value === "string";

function statedKind(operation: Operation): GroupVersionKind | undefined {
  const stated = operation["x-kubernetes-group-version-kind"];
  if (typeof stated !== "object" || stated === null) return undefined;
  const { group, version, kind } = stated as Readonly<Record<string, unknown>>;
  return isText(group) && isText(version) && isText(kind) && kind !== "" ? { group, version, kind } : undefined;
}

/** The short name of the definition that a schema refers to. */
function definitionOf(schema: Schema | undefined): string | undefined {
  const reference: unknown = schema?.$ref;
  const name = typeof reference === "string" ? reference.split(/[./]/).at(-1) : undefined;
  return name === undefined || GENERAL.test(name) ? undefined : name;
}

/** The kind of the request and response bodies. */
function kindOfSchema(operation: Operation, target: Target): string | undefined {
  const parameters: readonly Parameter[] = Array.isArray(operation.parameters) ? operation.parameters : [];
  const body = parameters.find((each) => each.in === "body");
  const kind = definitionOf(body?.schema) ?? definitionOf(operation.responses["200"]?.schema);
  return target.item ? kind : kind?.replace(/List$/, "");
}

/** The kind in the operation id. */
function kindOfId(operation: Operation, target: Target): string | undefined {
  const subject = readOperationId(operation.operationId ?? "", target.groupVersion)?.subject;
  if (subject === undefined || target.subresource === undefined) return subject;
  const suffix = target.subresource.charAt(0).toUpperCase() + target.subresource.slice(1);
  return subject.endsWith(suffix) ? subject.slice(0, -suffix.length) : subject;
}

/**
 * Determines the kind of an operation. The extension decides; then the operation id. For a subresource, whose own kind
 * later ids leave out, the bodies decide.
 */
export function readKind(operation: Operation, target: Target): GroupVersionKind | undefined {
  const stated = statedKind(operation);
  if (stated !== undefined) return stated;
  const [byId, bySchema] = [kindOfId(operation, target), kindOfSchema(operation, target)];
  const kind = target.subresource === undefined ? (byId ?? bySchema) : (bySchema ?? byId);
  return kind === undefined || kind === "" ? undefined : { ...target.groupVersion, kind };
}
