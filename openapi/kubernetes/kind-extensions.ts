import { isObject, memberOf, type UnknownObject } from "../types/objects.js";
import {
  readDeclaredResources,
  RESOURCES,
  writeDeclaredResource,
  type DeclaredResource,
} from "./declared-resources.js";

/** Extension of a kind's definition: the columns that `kubectl get` prints, a list of {@link PrinterColumn}. */
export const PRINTER_COLUMNS = "x-groupversion-printer-columns";

/** Extension of a kind's definition: the fields that field selectors accept, as Kubernetes publishes it since 1.31. */
export const SELECTABLE_FIELDS = "x-kubernetes-selectable-fields";

/** Extension of a kind's definition: the fields behind its scale subresource, a {@link ScalePaths}. */
export const SCALE = "x-groupversion-scale";

/** Extension of a kind's definition: whether its version is stored, served and deprecated, a {@link KindVersion}. */
export const KIND_VERSION = "x-groupversion-version";

/** The extensions that {@link readKindExtensions} reads. */
export const KIND_EXTENSIONS = [RESOURCES, PRINTER_COLUMNS, SELECTABLE_FIELDS, SCALE, KIND_VERSION] as const;

/** Types of printer columns. */
export const COLUMN_TYPES = ["integer", "number", "string", "boolean", "date"] as const;

/** A column of `kubectl get`, with the fields of a CustomResourceDefinition's `additionalPrinterColumns`. */
export interface PrinterColumn {
  /** Heading. */
  readonly name: string;
  readonly type: (typeof COLUMN_TYPES)[number];
  /** JSONPath within the object, beginning with a dot: `.spec.replicas`. */
  readonly jsonPath: string;
  readonly format?: string;
  /** 0 and below: always shown; above: only with `-o wide`. */
  readonly priority?: number;
  readonly description?: string;
}

/** The fields behind `scale`, as paths of names joined by dots: `.spec.replicas`. */
export interface ScalePaths {
  readonly specReplicasPath: string;
  readonly statusReplicasPath: string;
  /** A field with a label selector as text. */
  readonly labelSelectorPath?: string;
}

/** A kind's version, as the versions of a CustomResourceDefinition say it. */
export interface KindVersion {
  /** Whether objects are stored in this version. One version of a kind is. Where none says so, servers choose. */
  readonly storage: boolean;
  readonly served: boolean;
  readonly deprecated: boolean;
  /** What servers warn users of a deprecated version with, instead of a text of their own. */
  readonly deprecationWarning?: string;
}

/** What the definition of a kind says of its resources, besides their schema. */
export interface KindExtensions {
  /** Names, scope, short names and categories: one entry a resource. */
  readonly resources: readonly DeclaredResource[];
  readonly printerColumns: readonly PrinterColumn[];
  /** Paths with a leading dot, as in a CustomResourceDefinition: `.spec.color`. */
  readonly selectableFields: readonly string[];
  readonly scale?: ScalePaths;
  readonly version: KindVersion;
}

const DEFAULT_VERSION: KindVersion = { storage: false, served: true, deprecated: false };

const text = (object: UnknownObject, key: string): string | undefined => {
  const value = memberOf(object, key);
  return typeof value === "string" && value !== "" ? value : undefined;
};

const objects = (value: unknown): readonly UnknownObject[] =>
  Array.isArray(value) ? value.filter((entry): entry is UnknownObject => isObject(entry)) : [];

function readColumn(column: UnknownObject): PrinterColumn[] {
  const [name, written, jsonPath] = [text(column, "name"), text(column, "type"), text(column, "jsonPath")];
  const type = COLUMN_TYPES.find((one) => one === written);
  if (name === undefined || type === undefined || jsonPath === undefined) return [];
  const [format, description, priority] = [text(column, "format"), text(column, "description"), column["priority"]];
  return [
    {
      name,
      type,
      jsonPath,
      ...(format !== undefined && { format }),
      ...(Number.isInteger(priority) && { priority: Number(priority) }),
      ...(description !== undefined && { description }),
    },
  ];
}

function readScale(value: unknown): ScalePaths | undefined {
  if (!isObject(value)) return undefined;
  const [specReplicasPath, statusReplicasPath] = [text(value, "specReplicasPath"), text(value, "statusReplicasPath")];
  if (specReplicasPath === undefined || statusReplicasPath === undefined) return undefined;
  const labelSelectorPath = text(value, "labelSelectorPath");
  return { specReplicasPath, statusReplicasPath, ...(labelSelectorPath !== undefined && { labelSelectorPath }) };
}

function readVersion(value: unknown): KindVersion {
  if (!isObject(value)) return DEFAULT_VERSION;
  const deprecationWarning = text(value, "deprecationWarning");
  return {
    storage: value["storage"] === true,
    served: value["served"] !== false,
    deprecated: value["deprecated"] === true,
    ...(deprecationWarning !== undefined && { deprecationWarning }),
  };
}

/**
 * Reads the extensions of a kind's definition. Documents come from anywhere, so every shape is accepted: an entry that
 * lacks a required field is left out, and a field of another type counts as absent.
 */
export function readKindExtensions(definition: UnknownObject): KindExtensions {
  const scale = readScale(definition[SCALE]);
  return {
    resources: readDeclaredResources(definition[RESOURCES]),
    printerColumns: objects(definition[PRINTER_COLUMNS]).flatMap(readColumn),
    selectableFields: objects(definition[SELECTABLE_FIELDS]).flatMap((field) => {
      const path = text(field, "fieldPath");
      return path === undefined ? [] : [path.startsWith(".") ? path : `.${path}`];
    }),
    ...(scale !== undefined && { scale }),
    version: readVersion(definition[KIND_VERSION]),
  };
}

function writeVersion({ storage, served, ...others }: KindVersion): UnknownObject {
  const { deprecated, ...warning } = others;
  return { ...(storage && { storage }), ...(!served && { served }), ...(deprecated && { deprecated }), ...warning };
}

/** Writes the extensions of a kind's definition. What has its default is left out. */
export function writeKindExtensions(extensions: KindExtensions): UnknownObject {
  const { resources, printerColumns, selectableFields, scale } = extensions;
  const version = writeVersion(extensions.version);
  return {
    ...(resources.length > 0 && { [RESOURCES]: resources.map(writeDeclaredResource) }),
    ...(printerColumns.length > 0 && { [PRINTER_COLUMNS]: printerColumns }),
    ...(selectableFields.length > 0 && {
      [SELECTABLE_FIELDS]: selectableFields.map((path) => ({ fieldPath: path.replace(/^\./, "") })),
    }),
    ...(scale !== undefined && { [SCALE]: scale }),
    ...(Object.keys(version).length > 0 && { [KIND_VERSION]: version }),
  };
}
