import type { Marker, TypeId } from "../../model/api-model.js";
import {
  GROUP_VERSION_KIND,
  readGroupVersionKind,
  type GroupVersionKind,
} from "../../../openapi/kubernetes/group-version.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import type { SchemaForms } from "../documents/dialects/schema-forms.js";
import { buildDefinition } from "../documents/schema.js";
import { SpecContext } from "../documents/spec-context.js";
import type { Profile } from "../profiles/profile.js";
import type { ModelDraft } from "./model-draft.js";
import { packageOf } from "./place-definitions.js";
import { NO_SPAN } from "./span.js";

const keyOf = ({ group, version, kind }: GroupVersionKind): string => `${group}/${version}.${kind}`;

const kindMarker = (...words: string[]): Marker => ({ name: "kind", value: words, span: NO_SPAN });

/** Adds `@kind` to the types whose kinds do not follow from their package. */
export function inferKinds(
  document: Document,
  draft: ModelDraft,
  ids: ReadonlyMap<string, TypeId>,
  { profile, forms }: { readonly profile: Profile; readonly forms: SchemaForms },
): void {
  if (!profile.groupVersionKinds.definitions) return;
  const model = draft.build();
  const context = new SpecContext(model, profile, forms, buildDefinition);
  const owners = model.packages.filter(({ kind }) => kind === "groupVersion").map(({ id }) => id);
  for (const [definition, id] of ids) {
    const type = draft.types.get(id);
    const schema = document.definitions?.[definition];
    if (type === undefined || schema === undefined) continue;
    const stated = schema[GROUP_VERSION_KIND];
    const wanted = (Array.isArray(stated) ? stated : []).flatMap((value) => readGroupVersionKind(value) ?? []);
    const natural = context.kindsOf(type);
    if (natural.map(keyOf).sort().join() === wanted.map(keyOf).sort().join()) continue;
    draft.addType({ ...type, markers: [...type.markers, ...markersFor(wanted, owners, type.name)] });
  }
}

function markersFor(wanted: readonly GroupVersionKind[], owners: readonly string[], name: string): Marker[] {
  if (wanted.length === 0) return [kindMarker("none")];
  const places = wanted.map((gvk) => [packageOf(gvk), gvk.kind] as const);
  const has = new Set(places.filter(([, kind]) => kind === name).map(([owner]) => owner));
  const isEverywhere = owners.length > 1 && owners.every((owner) => has.has(owner));
  const rest = isEverywhere ? places.filter(([owner, kind]) => kind !== name || !owners.includes(owner)) : places;
  return [
    ...(isEverywhere ? [kindMarker("*")] : []),
    ...rest.map(([owner, kind]) => (kind === name ? kindMarker(owner) : kindMarker(owner, kind))),
  ];
}
