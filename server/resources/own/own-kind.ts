import type { Schema } from "../../../openapi/types/swagger-2.js";
import type { PrinterColumn, ResourceModel } from "../resource-model.js";

/** A kind that a server has whatever documents it is given. */
export interface OwnKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  readonly status?: boolean;
  /** Without these, all. */
  readonly verbs?: readonly string[];
  readonly columns?: readonly PrinterColumn[];
  /** Name of its definition. */
  readonly definition: string;
}

/** Own kinds, and the definitions that they need, by name. */
export interface OwnKinds {
  readonly kinds: readonly OwnKind[];
  readonly definitions: Readonly<Record<string, Schema>>;
}

const VERBS: ResourceModel["versions"][number]["verbs"] = [
  ...["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
];

/** The model of an own kind. */
export function ownModel(
  own: OwnKind,
  rules: Pick<ResourceModel, "nameRule"> & { readonly selectableFields: readonly string[] },
): ResourceModel {
  const { group, version, kind, plural, namespaced, shortNames = [], categories = [] } = own;
  return {
    group,
    plural,
    singular: kind.toLowerCase(),
    kind,
    listKind: `${kind}List`,
    shortNames,
    categories,
    scope: namespaced ? "Namespaced" : "Cluster",
    custom: false,
    nameRule: rules.nameRule,
    storageVersion: version,
    versions: [
      {
        name: version,
        served: true,
        verbs: own.verbs ?? VERBS,
        status: own.status ?? false,
        columns: own.columns ?? [],
        selectableFields: rules.selectableFields,
        type: { ref: own.definition },
      },
    ],
  };
}
