import { fieldsOf, withNamedFields } from "./fields-of.js";
import { FieldSet } from "./field-set.js";
import type { Managers } from "./managed-fields.js";
import type { MergeType } from "./merge-type.js";
import { fieldElement } from "./path-element.js";
import { removeFields } from "./remove-fields.js";

/** An object in another version, with that version's type; `undefined` if the version is no longer served. */
export type ConvertTo = (
  object: unknown,
  apiVersion: string,
) => { readonly type: MergeType; readonly object: unknown } | undefined;

/**
 * Removes from a merged object what its applier set before, sets no longer, and nobody else owns.
 *
 * @param merged - the live object with the configuration over it, in the version of the configuration
 * @param managers - all managers, the applier with its new fields
 * @param former - the fields that the applier set before, and in which version
 */
export function pruneOwned(
  merged: unknown,
  managers: Managers,
  former: { readonly fields: FieldSet; readonly apiVersion: string },
  convertTo: ConvertTo,
  configVersion: string,
): unknown {
  const converted = convertTo(merged, former.apiVersion);
  if (converted === undefined || former.fields.isEmpty) return merged;
  const { type, object } = converted;
  let pruned = removeFields(type, object, namedFields(type, former.fields)) ?? {};
  // Fields that somebody owns come back, as each version sees them.
  const versions = new Set([former.apiVersion, ...[...managers.values()].map(({ apiVersion }) => apiVersion)]);
  let last = former.apiVersion;
  for (const version of versions) {
    const [whole, rest] = [convertTo(merged, version), convertTo(pruned, version)];
    if (whole === undefined || rest === undefined) continue;
    const owned = [...managers.values()]
      .filter(({ apiVersion }) => apiVersion === version)
      .reduce((union, { fields }) => union.union(fields), FieldSet.EMPTY);
    const named = (set: FieldSet): FieldSet => namedFields(whole.type, set);
    const kept = named(fieldsOf(rest.type, rest.object)).union(named(owned));
    const removed = named(fieldsOf(whole.type, whole.object)).difference(kept);
    pruned = removeFields(whole.type, whole.object, removed) ?? {};
    last = version;
  }
  // What vanished only because something above it was removed comes back: the applier did not own it.
  const [whole, rest] = [convertTo(merged, former.apiVersion), convertTo(pruned, former.apiVersion)];
  if (whole !== undefined && rest !== undefined) {
    const named = (set: FieldSet): FieldSet => namedFields(whole.type, set);
    const dangling = named(fieldsOf(whole.type, whole.object))
      .difference(named(fieldsOf(rest.type, rest.object)))
      .intersection(named(former.fields));
    pruned = removeFields(whole.type, whole.object, dangling) ?? {};
    last = former.apiVersion;
  }
  return last === configVersion ? pruned : (convertTo(pruned, configVersion)?.object ?? pruned);
}

/** An object always has metadata, whoever owned the last field in it. */
function namedFields(type: MergeType, set: FieldSet): FieldSet {
  const { members, children } = withNamedFields(type, set);
  return new FieldSet(new Set([...members].filter((element) => element !== METADATA)), children);
}

const METADATA = fieldElement("metadata");
