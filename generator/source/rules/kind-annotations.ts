import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, Marker, TypeRef } from "../../model/api-model.js";

/** Annotations about the versions of a kind. */
const OF_KINDS = new Set(["storageVersion", "served", "printColumn", "selectableField", "crdAnnotation"]);

function withoutKind(name: string, marker: Marker): Diagnostic {
  const remedy = "Put it on an interface with @resource, or remove it.";
  return diagnostic("GV1015", marker.span, { name: marker.name, reason: `${name} is not a resource`, remedy });
}

/** A path belongs on the kind, the bare tag on a field. */
function selectableForm(marker: Marker, isOnField: boolean): readonly Diagnostic[] {
  if (marker.name !== "selectableField" || (marker.value === true) === isOnField) return [];
  const problem = isOnField ? "on a field it takes no path" : "the path is missing";
  const example = isOnField ? "@selectableField" : "@selectableField .spec.color";
  return [diagnostic("GV1005", marker.span, { name: marker.name, problem, example })];
}

function onFields(type: TypeRef): readonly Diagnostic[] {
  if (type.kind === "array") return onFields(type.items);
  if (type.kind === "map") return onFields(type.values);
  if (type.kind === "nullable") return onFields(type.type);
  if (type.kind !== "object") return [];
  return type.properties.flatMap((property) => [
    ...property.markers.flatMap((marker) => selectableForm(marker, true)),
    ...onFields(property.type),
  ]);
}

/** Annotations about the versions of a kind are on kinds, and say where fields are. */
export function kindAnnotations(model: ApiModel): Diagnostic[] {
  const kinds = new Set(model.packages.flatMap(({ resources }) => resources.map(({ type }) => type)));
  return Object.values(model.types).flatMap(({ id, name, markers, type }) => [
    ...markers
      .filter((marker) => OF_KINDS.has(marker.name))
      .flatMap((marker) => (kinds.has(id) ? selectableForm(marker, false) : [withoutKind(name, marker)])),
    ...onFields(type),
  ]);
}
