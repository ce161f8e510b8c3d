import { compareVersions } from "../../openapi/kubernetes/versions.js";
import { isObject, isTexts, memberOf } from "../../openapi/types/objects.js";
import type { PrinterColumn, ResourceModel, ResourceVersion, ScalePaths } from "./resource-model.js";
import { structuralType } from "./structural-type.js";

const VERBS = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"];

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const texts = (value: unknown): readonly string[] => (isTexts(value) ? value : []);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

const COLUMN_TYPES: ReadonlySet<string> = new Set(["integer", "number", "string", "boolean", "date"]);

function column(value: unknown): PrinterColumn {
  const [type, format] = [text(memberOf(value, "type")), text(memberOf(value, "format"))];
  const [description, priority] = [text(memberOf(value, "description")), memberOf(value, "priority")];
  return {
    name: text(memberOf(value, "name")),
    type: COLUMN_TYPES.has(type) ? (type as PrinterColumn["type"]) : "string",
    ...(format !== "" && { format }),
    ...(description !== "" && { description }),
    priority: typeof priority === "number" ? priority : 0,
    jsonPath: text(memberOf(value, "jsonPath")),
  };
}

function scalePaths(value: unknown): ScalePaths | undefined {
  const [specReplicas, statusReplicas] = ["specReplicasPath", "statusReplicasPath"].map((key) =>
    text(memberOf(value, key)),
  );
  const labelSelector = text(memberOf(value, "labelSelectorPath"));
  if (specReplicas === undefined || specReplicas === "" || statusReplicas === undefined) return undefined;
  return { specReplicas, statusReplicas, ...(labelSelector !== "" && { labelSelector }) };
}

function versionOf(value: unknown, kind: string, group: string): ResourceVersion {
  const subresources = memberOf(value, "subresources");
  const scale = scalePaths(memberOf(subresources, "scale"));
  const name = text(memberOf(value, "name"));
  const warning = text(memberOf(value, "deprecationWarning"));
  return {
    name,
    served: memberOf(value, "served") === true,
    ...(memberOf(value, "deprecated") === true && {
      deprecationWarning: warning === "" ? `${group}/${name} ${kind} is deprecated` : warning,
    }),
    verbs: VERBS,
    status: isObject(memberOf(subresources, "status")),
    ...(scale !== undefined && { scale }),
    columns: list(memberOf(value, "additionalPrinterColumns")).map(column),
    selectableFields: list(memberOf(value, "selectableFields")).map((each) => text(memberOf(each, "jsonPath"))),
    type: structuralType(memberOf(memberOf(value, "schema"), "openAPIV3Schema")),
  };
}

/**
 * The resource that a CustomResourceDefinition (apiextensions.k8s.io/v1) declares. The definition was checked before; a field
 * of another shape counts as absent. `undefined` where it has no version.
 */
export function definitionResource(definition: unknown): ResourceModel | undefined {
  const spec = memberOf(definition, "spec");
  const names = memberOf(spec, "names");
  const [group, kind] = [text(memberOf(spec, "group")), text(memberOf(names, "kind"))];
  const given = list(memberOf(spec, "versions"));
  const versions = given.map((each) => versionOf(each, kind, group));
  const stored = given.findIndex((each) => memberOf(each, "storage") === true);
  const storageVersion = (versions[stored] ?? versions[0])?.name;
  if (storageVersion === undefined || kind === "") return undefined;
  return {
    group,
    plural: text(memberOf(names, "plural")),
    singular: text(memberOf(names, "singular")) || kind.toLowerCase(),
    kind,
    listKind: text(memberOf(names, "listKind")) || `${kind}List`,
    shortNames: texts(memberOf(names, "shortNames")),
    categories: texts(memberOf(names, "categories")),
    scope: memberOf(spec, "scope") === "Cluster" ? "Cluster" : "Namespaced",
    custom: true,
    nameRule: "dns-subdomain",
    storageVersion,
    versions: versions.sort((a, b) => compareVersions(a.name, b.name)),
  };
}
