import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { textOr } from "../../../openapi/types/text.js";
import type { ApiModel, Marker, TypeId, TypeRef } from "../../model/api-model.js";
import { INT_OR_STRING, QUANTITY } from "../../model/formats.js";
import { fieldsOf } from "../../model/type-at-path.js";
import type { KindVersionEntry } from "./kind-version-entry.js";

/** Annotations that definitions cannot say, with what to do instead. */
const REMEDIES: Readonly<Record<string, string>> = {
  readOnly: "Move the field to status, which only controllers write, or compare with oldSelf in @validation.",
  discriminator: "State with @validation which fields go with which value.",
};

interface Found {
  readonly markers: readonly Marker[];
  readonly type: TypeRef;
}

/** All types with annotations that are reached from a type, each declaration once. */
function* reached(model: ApiModel, type: TypeRef, own: readonly Marker[], seen: Set<TypeId>): Generator<Found> {
  yield { markers: [...(type.markers ?? []), ...own], type };
  if (type.kind === "array") yield* reached(model, type.items, [], seen);
  else if (type.kind === "map") yield* reached(model, type.values, [], seen);
  else if (type.kind === "nullable") yield* reached(model, type.type, [], seen);
  else if (type.kind === "union") for (const member of type.members) yield* reached(model, member, [], seen);
  else if (type.kind === "object") {
    for (const property of type.properties) yield* reached(model, property.type, property.markers, seen);
    if (type.additional !== undefined) yield* reached(model, type.additional, [], seen);
  } else if (type.kind === "reference" && !seen.has(type.id)) {
    seen.add(type.id);
    const target = model.types[type.id];
    const owner = model.packages.find(({ id }) => id === target?.package);
    // Types that come with the tool are not the sources' to change.
    if (target !== undefined && owner?.machinery !== true && !type.id.startsWith("meta/v1."))
      yield* reached(model, target.type, target.markers, seen);
  }
}

function* reachedFrom(model: ApiModel, kinds: ReadonlyMap<string, readonly KindVersionEntry[]>): Generator<Found> {
  const seen = new Set<TypeId>();
  for (const { resource, declaration } of [...kinds.values()].flat()) {
    yield { markers: declaration.markers, type: declaration.type };
    // Servers know metadata themselves: its declaration is not written.
    for (const field of fieldsOf(model, { kind: "reference", id: resource.type }))
      if (field.name !== "metadata") yield* reached(model, field.type, field.markers, seen);
  }
}

/** Reports annotations of kinds that their definitions cannot say. */
export function withoutEffect(model: ApiModel, kinds: ReadonlyMap<string, readonly KindVersionEntry[]>): Diagnostic[] {
  const found = new Set<Marker>();
  for (const { markers } of reachedFrom(model, kinds))
    for (const marker of markers) if (REMEDIES[marker.name] !== undefined) found.add(marker);
  return [...found].map(({ name, span }) => diagnostic("GV3086", span, { name, remedy: REMEDIES[name] ?? "" }));
}

/** Reports formats that servers do not know: they accept every text. */
export function unusedFormats(
  model: ApiModel,
  kinds: ReadonlyMap<string, readonly KindVersionEntry[]>,
  known: ReadonlySet<string>,
): Diagnostic[] {
  const found = new Set<Marker>();
  for (const { markers } of reachedFrom(model, kinds))
    for (const marker of markers)
      if (
        marker.name === "format" &&
        !known.has(textOr(marker.value)) &&
        ![INT_OR_STRING, QUANTITY].includes(textOr(marker.value))
      )
        found.add(marker);
  return [...found].map(({ value, span }) => diagnostic("GV3079", span, { format: textOr(value) }));
}
