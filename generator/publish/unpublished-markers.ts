import { annotation } from "../annotations/table.js";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, Marker, TypeRef } from "../model/api-model.js";
import type { Profile } from "./profiles/profile.js";

/** The annotations of a type and of its fields, items and values. */
function* markersIn(type: TypeRef): Generator<Marker> {
  yield* type.markers ?? [];
  if (type.kind === "array") yield* markersIn(type.items);
  else if (type.kind === "map") yield* markersIn(type.values);
  else if (type.kind === "nullable") yield* markersIn(type.type);
  else if (type.kind === "object") {
    for (const property of type.properties) {
      yield* property.markers;
      yield* markersIn(property.type);
    }
    if (type.additional !== undefined) yield* markersIn(type.additional);
  }
}

function* markersOf(model: ApiModel): Generator<Marker> {
  // Types that come with the tool are not the sources' to change.
  const own = new Set(model.packages.filter((owner) => !owner.machinery).map(({ id }) => id));
  for (const { markers, type, package: owner } of Object.values(model.types)) {
    if (!own.has(owner)) continue;
    yield* markers;
    yield* markersIn(type);
  }
  for (const { parameters, responses } of model.operationSets.flatMap((set) => set.operations)) {
    for (const parameter of parameters) {
      yield* parameter.markers;
      yield* markersIn(parameter.type);
    }
    for (const { type } of responses) if (type !== undefined) yield* markersIn(type);
  }
}

/**
 * Reports annotations that none of an API's profiles publishes.
 *
 * @param profiles - the profiles of all its outputs
 */
export function unpublishedMarkers(model: ApiModel, profiles: readonly Profile[]): Diagnostic[] {
  const groups = new Set(profiles.flatMap((profile) => profile.schema.keywords));
  const hasKinds = profiles.some(({ groupVersionKinds, resources }) => groupVersionKinds.definitions || resources);
  const names = [...new Set(profiles.map((profile) => profile.name))].join(" and ");
  return [...new Set(markersOf(model))].flatMap(({ name, span }) => {
    const group = annotation(name)?.emits?.group;
    const isPublished = group === undefined ? name !== "kind" || hasKinds : groups.has(group);
    return isPublished
      ? []
      : [
          diagnostic("GV1015", span, {
            name,
            reason: `profile ${names} does not publish it`,
            remedy: "Remove it, or choose a profile for Kubernetes-style APIs, which publishes it.",
          }),
        ];
  });
}
