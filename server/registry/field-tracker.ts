import { capManagers } from "../machinery/apply/cap-managers.js";
import { compareObjects, type Comparison, withoutFields } from "../machinery/apply/compare-objects.js";
import { conflictError } from "../machinery/apply/conflicts.js";
import { FieldSet } from "../machinery/apply/field-set.js";
import { fieldsOf } from "../machinery/apply/fields-of.js";
import { ListItemError } from "../machinery/apply/list-items.js";
import {
  isReset,
  type Manager,
  managerId,
  type Managers,
  readManagers,
  writeManagers,
} from "../machinery/apply/managed-fields.js";
import { mergeObjects } from "../machinery/apply/merge-objects.js";
import { type MapMerge, objectMergeType } from "../machinery/apply/merge-type.js";
import { conflictsOf, type CompareIn, giveUpFields } from "../machinery/apply/own-fields.js";
import { type ConvertTo, pruneOwned } from "../machinery/apply/prune-owned.js";
import { repeatedItem } from "../machinery/apply/repeated-item.js";
import { typeErrors } from "../machinery/apply/type-errors.js";
import { RESET_BY_MAIN, RESET_BY_STATUS, UNTRACKED } from "../machinery/apply/untracked-fields.js";
import { StatusError } from "../machinery/errors/status.js";
import { deepEqual } from "../machinery/schema/deep-equal.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { convertObject } from "./convert-object.js";
import type { FieldManager, ManagedWrite } from "./field-manager.js";
import type { KindVersion } from "./kind.js";
import { lastAppliedFields, noteLastApplied } from "./last-applied.js";
import { scaledManagers } from "./scaled-managers.js";

/** The manager of fields that were set before the first apply, if their owner is unknown. */
const BEFORE_FIRST_APPLY = "before-first-apply";

/** Keeps `metadata.managedFields`: who set which field. Server-side apply, as `kubectl apply --server-side` uses it. */
export const FIELD_TRACKER: FieldManager = {
  update: (object, write) => {
    const live = write.live ?? emptyObject(write);
    const managers = managersOfUpdate(object, write);
    if (write.subresource === "scale") return setManagers(object, scaledManagers(managers, live, object, write));
    const isNew = write.live !== undefined && managers.size === 0;
    try {
      setManagers(object, isNew ? managers : updated(managers, live, object, write));
    } catch (error) {
      // Lists that do not fit their schema are what validation tells of.
      if (!(error instanceof StatusError)) throw error;
      setManagers(object, managers);
    }
  },

  apply: (applied, write, force) => {
    const live = write.live ?? emptyObject(write);
    let managers = readManagers(write.live?.metadata.managedFields) ?? new Map<string, Manager>();
    if (write.live !== undefined && managers.size === 0)
      managers = updated(managers, emptyObject(write), live, { ...write, manager: BEFORE_FIRST_APPLY });
    const result = applyOver(live, applied, managers, write, force);
    if (write.manager === "kubectl") noteLastApplied(result, live, applied);
    return result;
  },
};

/**
 * The managers that an update begins with: those that the client sent, if it knows of them, else the live ones. A
 * subresource does not change them by itself.
 */
function managersOfUpdate(object: KubeObject, { live, version, subresource }: ManagedWrite): Managers {
  const { managedFields } = subresource === "" ? object.metadata : {};
  if (isReset(managedFields, version.kind.model.custom)) return new Map();
  const sent = readManagers(managedFields);
  if (sent !== undefined && sent.size > 0) return sent;
  return readManagers(live?.metadata.managedFields) ?? new Map<string, Manager>();
}

/** The managers after a write other than apply: the writer owns what it changed or added, and nobody else does. */
function updated(managers: Managers, live: KubeObject, object: KubeObject, write: ManagedWrite): Managers {
  const { version, manager, subresource, time } = write;
  const identity = { manager, operation: "Update", apiVersion: version.apiVersion, subresource } as const;
  const id = managerId(identity);
  const compareIn = comparer(write, live, object);
  const left = giveUpFields(managers, "", compareIn);
  const comparison = compareIn(version.apiVersion);
  const taken = comparison === undefined ? FieldSet.EMPTY : comparison.modified.union(comparison.added);
  const own = taken.difference(UNTRACKED);
  if (!own.isEmpty) {
    const present = left.get(id)?.fields ?? FieldSet.EMPTY;
    left.set(id, { ...identity, time, fields: present.union(own) });
  }
  return capManagers(left);
}

function applyOver(
  live: KubeObject,
  applied: KubeObject,
  managers: Managers,
  write: ManagedWrite,
  force: boolean,
): KubeObject {
  const { version, manager, subresource, time } = write;
  const { apiVersion } = version;
  const type = typeOf(version);
  const identity = { manager, operation: "Apply", apiVersion, subresource } as const;
  const id = managerId(identity);
  const former = managers.get(id);
  const fields = fieldsOfConfig(type, applied, write).recursiveDifference(resetFields(write)).difference(UNTRACKED);
  const now = new Map<string, Manager>(managers).set(id, { ...identity, time, fields });
  const [before, config] = [withoutManagers(live), withoutManagers(applied)];
  const merged = typed(write, () => mergeObjects(type, before, config));
  const convertTo: ConvertTo = (object, to) => inVersion(version, object as KubeObject, to);
  const object = (
    former === undefined ? merged : typed(write, () => pruneOwned(merged, now, former, convertTo, apiVersion))
  ) as KubeObject;
  const compareIn = comparer(write, live, object);
  const conflicts = force ? [] : conflictsOf(now, id, compareIn);
  if (conflicts.length > 0) {
    // A client that moves here from apply on its own side may take what it had applied there.
    const allowed = manager === "kubectl" ? lastAppliedFields(type, live) : FieldSet.EMPTY;
    const left = conflicts.map((conflict) => ({ ...conflict, fields: conflict.fields.difference(allowed) }));
    const counted = left.filter((conflict) => !conflict.fields.isEmpty);
    if (counted.length > 0) throw conflictError(counted);
  }
  const left = giveUpFields(now, id, compareIn);
  // An apply that changes no value has no time of its own, even where it made the applier an owner.
  const own = left.get(id);
  if (own !== undefined && deepEqual(before, withoutManagers(object)))
    left.set(id, { ...own, time: former?.time ?? "" });
  // Merging shares parts with the live object and the configuration.
  const result = structuredClone(object);
  setManagers(result, left);
  return result;
}

const emptyObject = ({ version: { apiVersion, kind } }: ManagedWrite): KubeObject => ({
  apiVersion,
  kind: kind.kind,
  metadata: {},
});

const types = new WeakMap<KindVersion, MapMerge>();

function typeOf(version: KindVersion): MapMerge {
  let type = types.get(version);
  if (type === undefined) types.set(version, (type = objectMergeType(version.type)));
  return type;
}

/** An object in another version of its kind, with that version's type; `undefined` if that version is not served. */
function inVersion(
  version: KindVersion,
  object: KubeObject,
  apiVersion: string,
): { readonly type: MapMerge; readonly object: KubeObject } | undefined {
  if (apiVersion === version.apiVersion && object.apiVersion === apiVersion) return { type: typeOf(version), object };
  const to = [...version.kind.versions.values()].find((each) => each.apiVersion === apiVersion);
  if (to === undefined) return undefined;
  return { type: typeOf(to), object: convertObject(structuredClone(object), to) };
}

/** Compares two states in the versions of managers, each version once. */
function comparer(write: ManagedWrite, before: KubeObject, after: KubeObject): CompareIn {
  const done = new Map<string, Comparison | undefined>();
  const [old, next] = [withoutManagers(before), withoutManagers(after)];
  const ignored = resetFields(write);
  return (apiVersion) => {
    if (done.has(apiVersion)) return done.get(apiVersion);
    const [left, right] = [inVersion(write.version, old, apiVersion), inVersion(write.version, next, apiVersion)];
    const comparison =
      left &&
      right &&
      withoutFields(
        typed(write, () => compareObjects(left.type, left.object, right.object)),
        ignored,
      );
    done.set(apiVersion, comparison);
    return comparison;
  };
}

function resetFields({ version, subresource }: ManagedWrite): FieldSet {
  if (subresource === "status") return RESET_BY_STATUS;
  return version.version.status ? RESET_BY_MAIN : FieldSet.EMPTY;
}

function withoutManagers(object: KubeObject): KubeObject {
  const { managedFields: _managedFields, ...metadata } = object.metadata;
  return { ...object, metadata };
}

function setManagers(object: KubeObject, managers: Managers): void {
  const entries = writeManagers(managers);
  if (entries.length === 0) delete object.metadata.managedFields;
  else object.metadata.managedFields = entries;
}

/** The fields of a configuration; one whose lists cannot be merged is refused. */
function fieldsOfConfig(type: MapMerge, applied: KubeObject, write: ManagedWrite): FieldSet {
  const wrong = typeErrors(type, withoutManagers(applied));
  if (wrong.length > 0)
    throw untypable(write, wrong.length === 1 ? wrong.join() : ["errors:", ...wrong].join("\n  "), applied);
  const fields = typed(write, () => fieldsOf(type, withoutManagers(applied)));
  const repeated = repeatedItem(type, applied);
  if (repeated !== undefined) throw untypable(write, repeated, applied);
  return fields;
}

/** Runs something that follows an object's schema; a list that does not fit it is the client's mistake. */
function typed<T>(write: ManagedWrite, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ListItemError) throw untypable(write, error.message);
    throw error;
  }
}

/** Kubernetes answers this with status 500 and without a reason, and so do we. */
const untypable = ({ version, live }: ManagedWrite, problem: string, applied?: KubeObject): StatusError => {
  const { name = "" } = (applied ?? live)?.metadata ?? {};
  // Of a namespace, only what the client sent would stand here, and clients leave it to the address.
  const where = `/${name}; ${version.apiVersion}, Kind=${version.kind.kind}`;
  return new StatusError(500, "", `failed to create typed patch object (${where}): ${problem}`);
};
