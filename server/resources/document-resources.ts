import {
  readKindExtensions,
  type KindExtensions,
  type PrinterColumn as DeclaredColumn,
} from "../../openapi/kubernetes/kind-extensions.js";
import { compareVersions } from "../../openapi/kubernetes/versions.js";
import {
  GROUP_VERSION_KIND,
  groupVersionName,
  readGroupVersionKind,
  type GroupVersion,
  type GroupVersionKind,
} from "../../openapi/kubernetes/group-version.js";
import { readDeclaredResources, RESOURCES } from "../../openapi/kubernetes/declared-resources.js";
import { readResourcePath } from "../../openapi/kubernetes/resource-path.js";
import { isObject, memberOf, type UnknownObject } from "../../openapi/types/objects.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { ApiResource } from "../discovery/discovery-documents.js";
import { listResources } from "../discovery/list-resources.js";
import { DocumentTypes, referenceOf } from "./document-types.js";
import { ACCESS_KINDS } from "./own/access-kinds.js";
import { knownFieldsOf } from "./known-fields.js";
import { nameRuleOf } from "./name-rules.js";
import type { PrinterColumn, ResourceCatalog, ResourceModel, ResourceVersion, ScalePaths } from "./resource-model.js";

const SCALE: ScalePaths = { specReplicas: ".spec.replicas", statusReplicas: ".status.replicas" };

const kindKey = ({ group, version, kind }: GroupVersionKind): string => `${group}/${version}/${kind}`;

/** Names of definitions by the kind that they are registered as; of several, the first. */
function definitionsByKind(definitions: UnknownObject): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, definition] of Object.entries(definitions)) {
    const stated = memberOf(definition, GROUP_VERSION_KIND);
    const declared = readDeclaredResources(memberOf(definition, RESOURCES));
    for (const each of [...(Array.isArray(stated) ? (stated as readonly unknown[]) : [stated]), ...declared]) {
      const kind = readGroupVersionKind(each);
      if (kind !== undefined && !found.has(kindKey(kind))) found.set(kindKey(kind), name);
    }
  }
  return found;
}

/** Definitions that operations on one object answer with, by the address of the resource: `apps/v1/deployments`. */
function answersByAddress({ paths }: Document, method: "get" | "delete"): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [path, item] of Object.entries(paths)) {
    const target = readResourcePath(path);
    if (target?.item !== true || target.subresource !== undefined || target.mode !== undefined) continue;
    const name = referenceOf(item[method]?.responses["200"]?.schema);
    if (name !== undefined) found.set(addressOf(target.groupVersion, target.resource), name);
  }
  return found;
}

const addressOf = (groupVersion: GroupVersion, plural: string): string =>
  `${groupVersion.group}/${groupVersion.version}/${plural}`;

interface Found {
  readonly row: ApiResource;
  readonly stored: boolean;
  readonly version: ResourceVersion;
}

/** Kinds that the server answers instead of storing them. */
const REVIEWS: ReadonlySet<string> = new Set(
  ACCESS_KINDS.kinds.filter(({ verbs }) => verbs?.includes("get") === false).map((own) => `${own.group}/${own.plural}`),
);

/** A resource that can be served: one that has objects with names, or that asks what the server knows to answer. */
const isServed = (group: string, { name, verbs }: ApiResource): boolean =>
  !name.includes("/") && (verbs.includes("get") || (verbs.includes("create") && REVIEWS.has(`${group}/${name}`)));

function columnOf({ name, type, format, description, priority = 0, jsonPath }: DeclaredColumn): PrinterColumn {
  return {
    name,
    type,
    ...(format !== undefined && { format }),
    ...(description !== undefined && { description }),
    priority,
    jsonPath,
  };
}

function scaleOf(declared: KindExtensions["scale"]): ScalePaths {
  if (declared === undefined) return SCALE;
  const { specReplicasPath, statusReplicasPath, labelSelectorPath } = declared;
  return {
    specReplicas: specReplicasPath,
    statusReplicas: statusReplicasPath,
    ...(labelSelectorPath !== undefined && { labelSelector: labelSelectorPath }),
  };
}

/** What a version's definition says, and whether its objects are to be stored in it. */
function versionOf(
  row: ApiResource,
  { group, version }: GroupVersion,
  rows: readonly ApiResource[],
  definition: string | undefined,
  said: KindExtensions,
): Found {
  const has = (part: string): boolean => rows.some(({ name }) => name === `${row.name}/${part}`);
  const { printerColumns, selectableFields, scale, version: state } = said;
  return {
    row,
    stored: state.storage,
    version: {
      name: version,
      served: state.served,
      ...(state.deprecated && {
        deprecationWarning:
          state.deprecationWarning ?? `${groupVersionName({ group, version })} ${row.kind} is deprecated`,
      }),
      // Whoever lists may watch: older documents have addresses of their own for it.
      verbs: row.verbs.includes("list") ? [...new Set([...row.verbs, "watch"])].sort() : row.verbs,
      status: has("status"),
      ...(has("scale") && { scale: scaleOf(scale) }),
      columns: printerColumns.map(columnOf),
      selectableFields: selectableFields.length > 0 ? selectableFields : knownFieldsOf(group, row.name),
      type: definition === undefined ? { type: "object", preserve: true } : { ref: definition },
    },
  };
}

/**
 * The resources that a Swagger document describes. Paths and operations say which there are; the definition with the kind's
 * `x-kubernetes-group-version-kind` is its schema, or else the one that operations answer. Without any, objects are stored as
 * they are sent.
 */
export function documentResources(document: Document): ResourceCatalog {
  const { definitions = {} } = document;
  const byKind = definitionsByKind(definitions);
  const byAddress = answersByAddress(document, "get");
  const deleted = answersByAddress(document, "delete");
  const ours = Object.values(definitions).some((definition) => memberOf(definition, RESOURCES) !== undefined);
  const found = new Map<string, Found[]>();
  for (const { group, version, resources } of listResources(document))
    for (const row of resources.filter((each) => isServed(group, each))) {
      const address = addressOf({ group, version }, row.name);
      const definition = byKind.get(kindKey({ group, version, kind: row.kind })) ?? byAddress.get(address);
      const schema = definition === undefined ? undefined : memberOf(definitions, definition);
      const said = readKindExtensions(isObject(schema) ? schema : {});
      const key = `${group}/${row.name}`;
      const one = versionOf(row, { group, version }, resources, definition, said);
      const returnsDeleted = definition !== undefined && deleted.get(address) === definition;
      found.set(key, [
        ...(found.get(key) ?? []),
        returnsDeleted ? { ...one, version: { ...one.version, returnsDeleted } } : one,
      ]);
    }
  return {
    resources: [...found].map(([key, versions]) => modelOf(key, versions)),
    types: new DocumentTypes(definitions, ours).all(),
  };
}

function modelOf(key: string, found: readonly Found[]): ResourceModel {
  const sorted = [...found].sort((a, b) => compareVersions(a.version.name, b.version.name));
  const [preferred] = sorted;
  if (preferred === undefined) throw new Error(`${key} has no version`);
  const { row, version } = preferred;
  const group = key.slice(0, key.indexOf("/"));
  return {
    group,
    plural: row.name,
    singular: row.singularName,
    kind: row.kind,
    listKind: `${row.kind}List`,
    shortNames: row.shortNames ?? [],
    categories: row.categories ?? [],
    scope: row.namespaced ? "Namespaced" : "Cluster",
    custom: false,
    nameRule: nameRuleOf(group, row.name),
    storageVersion: (sorted.find(({ stored }) => stored)?.version ?? version).name,
    versions: sorted.map(({ version: each }) => each),
  };
}
