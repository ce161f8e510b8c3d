import type { TypeNode } from "./type-node.js";

/** A column of `kubectl get`. */
export interface PrinterColumn {
  readonly name: string;
  readonly type: "integer" | "number" | "string" | "boolean" | "date";
  readonly format?: string;
  readonly description?: string;
  /** 0: always shown; more: only in wide tables. */
  readonly priority: number;
  /** Path to the value, without braces: `.spec.replicas`. */
  readonly jsonPath: string;
}

/** Where an object keeps what `autoscaling/v1 Scale` shows. Paths of names with dots. */
export interface ScalePaths {
  readonly specReplicas: string;
  readonly statusReplicas: string;
  readonly labelSelector?: string;
}

/** What names objects may have. A `dns-1035-label` begins with a letter. */
export type NameRule = "path-segment" | "dns-subdomain" | "dns-label" | "dns-1035-label";

/** A resource in one version of its group. */
export interface ResourceVersion {
  /** `v1`. */
  readonly name: string;
  readonly served: boolean;
  /** Sent as a `Warning` header with every response. */
  readonly deprecationWarning?: string;
  /** Sorted: what the main endpoint serves. */
  readonly verbs: readonly string[];
  /** Whether `status` has an endpoint of its own, so that the main one leaves it alone. */
  readonly status: boolean;
  readonly scale?: ScalePaths;
  /** Whether a deletion answers with the deleted object; otherwise with a Status. */
  readonly returnsDeleted?: boolean;
  /** Empty: name and age. */
  readonly columns: readonly PrinterColumn[];
  /** Fields beyond name and namespace that field selectors may name: `.spec.nodeName`. */
  readonly selectableFields: readonly string[];
  readonly type: TypeNode;
}

/** A resource: what a server must know of it. IR 3: plain data, made of documents and CustomResourceDefinitions. */
export interface ResourceModel {
  /** `""` for the core group. */
  readonly group: string;
  readonly plural: string;
  readonly singular: string;
  readonly kind: string;
  readonly listKind: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly scope: "Namespaced" | "Cluster";
  /** Custom resources refuse strategic merge patches and updates without a resource version. */
  readonly custom: boolean;
  readonly nameRule: NameRule;
  /** Version that objects are stored in; one of `versions`. */
  readonly storageVersion: string;
  /** Preferred first. */
  readonly versions: readonly ResourceVersion[];
}

/** Resources and the types that they share by name. */
export interface ResourceCatalog {
  readonly resources: readonly ResourceModel[];
  readonly types: Readonly<Record<string, TypeNode>>;
}
