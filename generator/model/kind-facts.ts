import type { Span } from "../../openapi/diagnostics/span.js";
import type { KindVersion, PrinterColumn, ScalePaths } from "../../openapi/kubernetes/kind-extensions.js";
import type { ApiModel, Marker, Resource, TypeDeclaration, TypeId, TypeRef } from "./api-model.js";
import { typeAtPath } from "./type-at-path.js";

/** A fact, and where the sources state it. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

/** What the annotations of a kind say of one version of it, besides names and schema. */
export interface KindFacts {
  readonly columns: readonly Placed<PrinterColumn>[];
  /** Paths with a leading dot. */
  readonly selectableFields: readonly Placed<string>[];
  readonly scale?: Placed<ScalePaths>;
  readonly version: KindVersion;
  /** Where the version is declared to be stored; absent if it is not. */
  readonly storageVersion?: Span;
  /** Where the version is declared not to be served; absent if it is not. */
  readonly unserved?: Span;
  /** Where the version is deprecated; absent if it is not. */
  readonly deprecated?: Span;
  readonly crdAnnotations: readonly Placed<{ readonly key: string; readonly value: string }>[];
}

type WrittenColumn = Omit<PrinterColumn, "type"> & Partial<Pick<PrinterColumn, "type">>;

/** The column type of a field: its JSON type, `date` for timestamps, `string` where it is unknown. */
function columnType(model: ApiModel, root: TypeId, path: string): PrinterColumn["type"] {
  const field = typeAtPath(model, { kind: "reference", id: root }, path)?.type;
  if (field === undefined || (field.kind !== "scalar" && field.kind !== "enum")) return "string";
  if (field.kind === "scalar" && (field.format === "date-time" || field.format === "date")) return "date";
  return field.type;
}

const columnOf = (model: ApiModel, root: TypeId, { name, type, ...rest }: WrittenColumn): PrinterColumn => ({
  name,
  type: type ?? columnType(model, root, rest.jsonPath),
  ...rest,
});

/** The fields with `@selectableField` below a type, through named types but not through lists and maps. */
function* selectableBelow(
  model: ApiModel,
  type: TypeRef,
  path: string,
  open: readonly TypeId[],
): Generator<Placed<string>> {
  if (type.kind === "nullable") yield* selectableBelow(model, type.type, path, open);
  else if (type.kind === "reference") {
    const target = open.includes(type.id) ? undefined : model.types[type.id];
    if (target !== undefined) yield* selectableBelow(model, target.type, path, [...open, type.id]);
  } else if (type.kind === "object")
    for (const property of type.properties) {
      const at = `${path}.${property.name}`;
      const marker = property.markers.find(({ name, value }) => name === "selectableField" && value === true);
      if (marker !== undefined) yield { value: at, span: marker.span };
      yield* selectableBelow(model, property.type, at, open);
    }
}

const named = (declaration: TypeDeclaration, name: string): readonly Marker[] =>
  declaration.markers.filter((marker) => marker.name === name);

/** Reads the annotations of a kind. A type that the model lacks has none. */
export function kindFacts(model: ApiModel, resource: Resource): KindFacts {
  const declaration = model.types[resource.type];
  if (declaration === undefined)
    return {
      columns: [],
      selectableFields: [],
      version: { storage: false, served: true, deprecated: false },
      crdAnnotations: [],
    };
  const [storage] = named(declaration, "storageVersion");
  const [deprecated] = named(declaration, "deprecated");
  const unserved = named(declaration, "served").find(({ value }) => value === "no");
  const scale = resource.subresources.find(({ scalePaths }) => scalePaths !== undefined);
  const warning = typeof deprecated?.value === "string" ? deprecated.value.replace(/\s*\n\s*/g, " ").trim() : "";
  const paths = named(declaration, "selectableField").filter(({ value }) => typeof value === "string");
  return {
    columns: named(declaration, "printColumn").map(({ value, span }) => ({
      value: columnOf(model, resource.type, value as unknown as WrittenColumn),
      span,
    })),
    selectableFields: [
      ...paths.map(({ value, span }) => ({ value: value as string, span })),
      ...selectableBelow(model, { kind: "reference", id: resource.type }, "", []),
    ],
    ...(scale?.scalePaths !== undefined && { scale: { value: scale.scalePaths, span: scale.span } }),
    version: {
      storage: storage !== undefined,
      served: unserved === undefined,
      deprecated: deprecated !== undefined,
      ...(warning !== "" && { deprecationWarning: warning }),
    },
    ...(storage !== undefined && { storageVersion: storage.span }),
    ...(unserved !== undefined && { unserved: unserved.span }),
    ...(deprecated !== undefined && { deprecated: deprecated.span }),
    crdAnnotations: named(declaration, "crdAnnotation").map(({ value, text = "", span }) => ({
      value: { key: typeof value === "string" ? value : "", value: text },
      span,
    })),
  };
}
