import { readAction } from "../../../openapi/kubernetes/actions.js";
import { GROUP_VERSION_KIND } from "../../../openapi/kubernetes/group-version.js";
import { readResourcePath, type ResourcePath } from "../../../openapi/kubernetes/resource-path.js";
import { METHODS, type Method } from "../../../openapi/types/methods.js";
import type { Document, Operation, Parameter, PathItem, Schema } from "../../../openapi/types/swagger-2.js";
import type { Kinds } from "../../registry/kinds.js";
import type { KindVersion } from "../../registry/kind.js";
import { patchTypes } from "../patch-types.js";
import { completeMetadata } from "./complete-metadata.js";
import { PARAMETERS_OF, queryParameter } from "./parameters.js";

const ACTION = "x-kubernetes-action";

function withParameters(given: readonly Parameter[], action: string): readonly Parameter[] {
  const present = new Set(given.filter((each) => each.in === "query").map(({ name }) => name));
  const missing = (PARAMETERS_OF[action] ?? []).filter((name) => !present.has(name));
  return [...given, ...missing.map(queryParameter)];
}

function annotated(operation: Operation, method: Method, target: ResourcePath, version: KindVersion): Operation {
  const { operationId, parameters = [], [ACTION]: stated } = operation;
  const action = readAction({ stated, operationId, method }, target);
  if (action === undefined || target.mode !== undefined) return operation;
  const { kind } = version;
  const own =
    target.subresource === "scale"
      ? { group: "autoscaling", version: "v1", kind: "Scale" }
      : { group: kind.group, version: version.version.name, kind: kind.kind };
  return {
    ...operation,
    ...(action === "patch" && { consumes: [...patchTypes(version)] }),
    parameters: withParameters(parameters, action),
    [ACTION]: action,
    [GROUP_VERSION_KIND]: operation[GROUP_VERSION_KIND] ?? own,
  };
}

function annotateItem(item: PathItem, target: ResourcePath, version: KindVersion): PathItem {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [[method, annotated(operation, method, target, version)] as const];
  });
  return { ...item, ...Object.fromEntries(operations) };
}

/**
 * A document that says what a server takes, whoever wrote it: kinds and actions of operations, kinds of definitions, options
 * such as `dryRun` and `fieldValidation`, kinds of patches, and fields of metadata. Command lines look for them.
 */
export function annotateDocument(document: Document, kinds: Kinds): Document {
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const target = readResourcePath(path);
    const version = target && kinds.find(target.groupVersion.group, target.groupVersion.version, target.resource);
    return [path, target === undefined || version === undefined ? item : annotateItem(item, target, version)];
  });
  const definitions: Record<string, Schema> = { ...completeMetadata(document.definitions ?? {}) };
  for (const kind of kinds.all())
    for (const { version } of kind.versions.values()) {
      const { ref } = version.type;
      const schema = ref === undefined ? undefined : definitions[ref];
      if (ref === undefined || schema === undefined || Array.isArray(schema[GROUP_VERSION_KIND])) continue;
      definitions[ref] = {
        ...schema,
        [GROUP_VERSION_KIND]: [{ group: kind.group, kind: kind.kind, version: version.name }],
      };
    }
  return { ...document, paths: Object.fromEntries(paths) as Document["paths"], definitions };
}
