import { textOr } from "../../types/text.js";
import { isObject, type UnknownObject } from "../../types/objects.js";
import { childPart, itemParts, placeBelow, type Part } from "../parts/part.js";

/** A version of a CustomResourceDefinition. */
export interface CrdVersion {
  readonly name: string;
  readonly part: Part;
  readonly served: boolean;
  readonly storage: boolean;
  readonly deprecated: boolean;
  readonly deprecationWarning: unknown;
  readonly schema: Part | undefined;
  readonly hasStatus: boolean;
  readonly scale: UnknownObject | undefined;
  readonly columns: readonly UnknownObject[];
  readonly selectableFields: readonly string[];
}

/** A CustomResourceDefinition of apiextensions.k8s.io, v1 or v1beta1. */
export interface Crd {
  /** `<plural>.<group>`. */
  readonly name: string;
  readonly part: Part;
  readonly group: string;
  readonly scope: string;
  readonly names: UnknownObject;
  readonly versions: readonly CrdVersion[];
  readonly conversion: UnknownObject;
  readonly preservesUnknown: boolean;
  /** Versions in which objects are stored, where the manifest comes from a cluster. */
  readonly storedVersions: readonly string[];
}

const objectAt = (part: Part | undefined, key: string): UnknownObject => {
  const value = part === undefined ? undefined : childPart(part, key)?.value;
  return isObject(value) ? value : {};
};

const textAt = (part: Part | undefined, key: string): string => {
  const value = part === undefined ? undefined : childPart(part, key)?.value;
  return typeof value === "string" ? value : "";
};

/** Whether a value is a CustomResourceDefinition. */
export const isCrd = (value: unknown): boolean =>
  isObject(value) &&
  value["kind"] === "CustomResourceDefinition" &&
  textOr(value["apiVersion"]).startsWith("apiextensions.k8s.io/");

/** Reads a manifest. Schema, subresources and columns of v1beta1 hold for all versions that have none of their own. */
export function readCrd(part: Part): Crd {
  const spec = placeBelow(part, "spec");
  const versions = itemParts(childPart(spec, "versions"));
  const single = textAt(spec, "version");
  const read = versions.map((version, index) => readVersion(version, spec, index, versions.length));
  const only: Part = {
    value: { name: single, served: true, storage: true },
    source: spec.source,
    parent: spec,
    key: "version",
  };
  const metadata = childPart(part, "metadata");
  const status = childPart(part, "status");
  const preserves = childPart(spec, "preserveUnknownFields")?.value;
  const isBeta = textAt(part, "apiVersion").endsWith("/v1beta1");
  const stored = status === undefined ? undefined : childPart(status, "storedVersions")?.value;
  return {
    name: textAt(metadata, "name"),
    part,
    group: textAt(spec, "group"),
    scope: textAt(spec, "scope"),
    names: objectAt(spec, "names"),
    versions: read.length > 0 || single === "" ? read : [readVersion(only, spec, 0, 1)],
    conversion: objectAt(spec, "conversion"),
    // In v1beta1 it is on unless it is turned off.
    preservesUnknown: isBeta ? preserves !== false : preserves === true,
    storedVersions: Array.isArray(stored) ? stored.filter((each): each is string => typeof each === "string") : [],
  };
}

function readVersion(part: Part, spec: Part, index: number, count: number): CrdVersion {
  const own = (key: string, shared = key): Part | undefined => childPart(part, key) ?? childPart(spec, shared);
  const schema = own("schema", "validation");
  const subresources = own("subresources");
  const columns = own("additionalPrinterColumns");
  const fields = childPart(part, "selectableFields");
  const scale = subresources === undefined ? undefined : childPart(subresources, "scale")?.value;
  const at = (key: string): unknown => childPart(part, key)?.value;
  return {
    name: textAt(part, "name"),
    part,
    served: at("served") !== false,
    storage: at("storage") === true || (count === 1 && index === 0),
    deprecated: at("deprecated") === true,
    deprecationWarning: at("deprecationWarning"),
    schema: schema === undefined ? undefined : childPart(schema, "openAPIV3Schema"),
    hasStatus: subresources !== undefined && childPart(subresources, "status") !== undefined,
    scale: isObject(scale) ? scale : undefined,
    columns: itemParts(columns).flatMap(({ value }) => (isObject(value) ? [normalColumn(value)] : [])),
    selectableFields: itemParts(fields).flatMap(({ value }) =>
      isObject(value) && typeof value["jsonPath"] === "string" ? [value["jsonPath"]] : [],
    ),
  };
}

/** In v1beta1 the path of a column is spelled another way. */
function normalColumn(column: UnknownObject): UnknownObject {
  const { JSONPath: path, ...others } = column;
  return path === undefined ? column : { jsonPath: path, ...others };
}
