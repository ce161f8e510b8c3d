import { annotation, type AnnotationRow } from "../annotations/table.js";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, Marker, TypeRef } from "../model/api-model.js";
import { innerTypes } from "../model/inner-types.js";
import { JSON_SCHEMA_ANNOTATIONS } from "./json-schema/schema-keywords.js";
import type { OutputDialect } from "./documents/dialects/output-dialect.js";
import type { Profile } from "./profiles/profile.js";

/** The annotations of a type and of its fields, items and values. */
function* markersIn(type: TypeRef): Generator<Marker> {
  yield* type.markers ?? [];
  if (type.kind === "object")
    for (const property of type.properties) {
      yield* property.markers;
      yield* markersIn(property.type);
    }
  for (const inner of innerTypes(type)) yield* markersIn(inner);
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

/** What an API's outputs publish. */
interface Published {
  readonly profiles: readonly Profile[];
  /** Whether the configuration has `crd` among the API's outputs. */
  readonly crd: boolean;
  /** Whether the configuration has `jsonSchema` among the API's outputs. */
  readonly jsonSchema: boolean;
  /** The dialects of all its outputs. */
  readonly dialects: readonly OutputDialect[];
}

/** Whether an annotation reaches any output. */
function isPublished(
  { name, emits, readBy }: AnnotationRow,
  { profiles, crd, jsonSchema, dialects }: Published,
): boolean {
  if (jsonSchema && JSON_SCHEMA_ANNOTATIONS.has(name)) return true;
  const { since } = emits ?? {};
  if (readBy === "values" && since !== undefined) return crd || dialects.some((dialect) => dialect >= since);
  if (readBy !== undefined) return crd || (readBy === "kinds" && profiles.some((profile) => profile.declaredResources));
  if (name === "kind")
    return profiles.some(
      ({ groupVersionKinds, resources }) => groupVersionKinds.definitions || resources !== undefined,
    );
  if (emits === undefined) return true;
  const { group } = emits;
  if (crd && (group === "structural" || group === "defaults")) return true;
  return profiles.some(({ schema }) => schema.keywords.includes(group));
}

const remedyOf = ({ readBy, emits }: AnnotationRow): string =>
  readBy === "crd"
    ? 'Remove it, or add "crd": {} to the configuration: CustomResourceDefinitions publish it.'
    : readBy === "values"
      ? 'Remove it, write an output in OpenAPI 3, "dialect": "3.0", or add "crd": {} or "jsonSchema": {} to the configuration: they publish it.'
      : readBy === "kinds" || emits?.group === "structural"
        ? 'Remove it, or choose the profile kubernetes, or add "crd": {} to the configuration: they publish it.'
        : "Remove it, or choose a profile for Kubernetes-style APIs, which publishes it.";

/**
 * Reports annotations that none of an API's outputs publishes.
 *
 * @param published - the profiles and dialects of all its outputs, and whether it has CustomResourceDefinitions
 */
export function unpublishedMarkers(model: ApiModel, published: Published): Diagnostic[] {
  const names = [...new Set(published.profiles.map((profile) => profile.name))].join(" and ");
  return [...new Set(markersOf(model))].flatMap(({ name, span }) => {
    const row = annotation(name);
    return row === undefined || isPublished(row, published)
      ? []
      : [
          diagnostic("GV1015", span, {
            name,
            reason: `profile ${names} does not publish it`,
            remedy: remedyOf(row),
          }),
        ];
  });
}
