import type { CompiledType } from "../schema/compiled-type.js";

/**
 * How values of a type are merged, and what of them can have an owner of its own. Rules: `x-kubernetes-list-type`,
 * `x-kubernetes-list-map-keys` and `x-kubernetes-map-type`; without these, those of strategic merge patch.
 */
export type MergeType =
  | { readonly kind: "scalar"; readonly of: ScalarType }
  /** Any value, owned as a whole. */
  | { readonly kind: "untyped" }
  /** Any value; fields of objects have owners of their own. */
  | { readonly kind: "deduced" }
  | ListMerge
  | MapMerge;

export type ScalarType = "numeric" | "string" | "boolean" | "any";

export interface ListMerge {
  readonly kind: "list";
  readonly rule: "atomic" | "set" | "map";
  /** Fields that identify an item of a map, and what stands for one that is missing. */
  readonly keys: readonly { readonly name: string; readonly default: unknown }[];
  readonly items: MergeType;
}

export interface MapMerge {
  readonly kind: "map";
  readonly atomic: boolean;
  /** Whether other fields than declared ones are mistakes. */
  readonly closed: boolean;
  /** Declared fields. */
  field(name: string): MergeType | undefined;
  /** The type of values of other keys. */
  readonly element: MergeType;
}

const scalar = (of: ScalarType): MergeType => ({ kind: "scalar", of });
const ANY_SCALAR = scalar("any");
const STRING = scalar("string");
export const UNTYPED: MergeType = { kind: "untyped" };
export const DEDUCED: MergeType = { kind: "deduced" };

const known = new WeakMap<CompiledType, MergeType>();

export function mergeTypeOf(type: CompiledType | undefined): MergeType {
  if (type === undefined) return UNTYPED;
  let merge = known.get(type);
  if (merge === undefined) known.set(type, (merge = read(type)));
  return merge;
}

/** The merge type of whole objects of a kind: its schema, with the metadata that all objects have. */
export function objectMergeType(type: CompiledType): MapMerge {
  const merge = mergeTypeOf(type);
  const element = merge.kind === "map" ? merge.element : DEDUCED;
  return {
    kind: "map",
    atomic: false,
    closed: merge.kind === "map" && merge.closed,
    element,
    field: (name) => {
      if (name === "metadata") return METADATA;
      if (name === "apiVersion" || name === "kind") return STRING;
      return merge.kind === "map" ? merge.field(name) : undefined;
    },
  };
}

function read(type: CompiledType): MergeType {
  const { node } = type;
  if (node.intOrString === true) return ANY_SCALAR;
  if (node.type === "array") return listMerge(type);
  if (node.type === "object" || type.properties.size > 0) return mapMerge(type);
  if (node.type === undefined) return node.preserve === true || node.embedded === true ? DEDUCED : UNTYPED;
  if (node.type === "integer" || node.type === "number") return scalar("numeric");
  if (node.type === "boolean") return scalar("boolean");
  // Quantities may be written as numbers.
  return node.format === "quantity" ? ANY_SCALAR : STRING;
}

function listMerge(type: CompiledType): ListMerge {
  const { list, patch } = type.node;
  const merges = patch?.strategies.includes("merge") === true;
  const rule = list?.type ?? (merges ? (patch.key === undefined ? "set" : "map") : "atomic");
  const names = list?.keys ?? (patch?.key === undefined ? [] : [patch.key]);
  const properties = type.items?.properties;
  return {
    kind: "list",
    rule,
    keys: rule === "map" ? names.map((name) => ({ name, default: properties?.get(name)?.node.default })) : [],
    get items() {
      return mergeTypeOf(type.items);
    },
  };
}

function mapMerge(type: CompiledType): MapMerge {
  const { node } = type;
  return {
    kind: "map",
    atomic: node.mapType === "atomic",
    closed: type.properties.size > 0 && type.additional === undefined && node.preserve !== true,
    field: (name) => {
      const field = type.properties.get(name);
      return field && mergeTypeOf(field);
    },
    get element() {
      if (type.additional !== undefined) return mergeTypeOf(type.additional);
      return node.preserve === true ? DEDUCED : UNTYPED;
    },
  };
}

const mapOf = (fields: Readonly<Record<string, MergeType>>, element: MergeType): MapMerge => ({
  kind: "map",
  atomic: false,
  closed: false,
  field: (name) => (Object.hasOwn(fields, name) ? fields[name] : undefined),
  element,
});

const METADATA = mapOf(
  {
    ...Object.fromEntries(
      [
        ...["name", "generateName", "namespace", "selfLink", "uid", "resourceVersion", "generation"],
        ...["creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds"],
      ].map((name) => [name, ANY_SCALAR]),
    ),
    labels: mapOf({}, STRING),
    annotations: mapOf({}, STRING),
    finalizers: { kind: "list", rule: "set", keys: [], items: STRING },
    ownerReferences: {
      kind: "list",
      rule: "map",
      keys: [{ name: "uid", default: undefined }],
      items: {
        ...mapOf(
          Object.fromEntries(
            ["apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"].map((name) => [name, ANY_SCALAR]),
          ),
          UNTYPED,
        ),
        atomic: true,
      },
    },
    managedFields: { kind: "list", rule: "atomic", keys: [], items: UNTYPED },
  },
  UNTYPED,
);
