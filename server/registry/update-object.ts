import { badRequest, invalid, notFound } from "../machinery/errors/api-errors.js";
import { invalidValue } from "../machinery/errors/field-error.js";
import type { KubeObject, ObjectMeta } from "../machinery/meta/object-meta.js";
import { timestamp } from "../machinery/meta/timestamp.js";
import { deepEqual } from "../machinery/schema/deep-equal.js";
import { bytesOf, deleteObject, putObject } from "./commit-object.js";
import { createObject, settleNamespace, warnOfOwners } from "./create-object.js";
import { finalizerWarnings } from "./finalizer-warnings.js";
import type { KindVersion } from "./kind.js";
import { checkPreconditions, throwModified } from "./precondition.js";
import type { RegistryContext } from "./registry-context.js";
import { runAdmission } from "./run-admission.js";
import { StoredObject } from "./stored-object.js";
import { checkType, validateObject } from "./validate-object.js";
import type { WriteOptions } from "./write-options.js";

/** An object's address. */
export interface ObjectName {
  /** Empty for cluster-scoped objects. */
  readonly namespace: string;
  readonly name: string;
}

/**
 * Makes the new object of the live one, which it may change and return. Runs again where somebody else was faster. Gets
 * `undefined` where there is no object, and returns `undefined` then if none is to be created.
 */
export type Transform = (live: KubeObject | undefined) => KubeObject | undefined | Promise<KubeObject | undefined>;

/** An object after a write. */
export interface Written {
  readonly object: StoredObject;
  readonly created: boolean;
}

/** How often a write is retried on conflicts before it fails. */
const ATTEMPTS = 100;

/**
 * Updates an object: reads it, transforms it, checks it, and stores it if it is still the one that was read.
 *
 * @param conditional - whether an object without a resource version is refused, as custom resources do
 */
export async function updateObject(
  context: RegistryContext,
  version: KindVersion,
  at: ObjectName,
  transform: Transform,
  options: WriteOptions,
  conditional = false,
): Promise<Written> {
  const { kind } = version;
  const key = kind.key(at.namespace, at.name);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const present = await context.storage.get(key);
    if (present === undefined) {
      const object = await transform(undefined);
      if (object === undefined) throw notFound(kind, at.name);
      if (object.metadata.name === undefined || object.metadata.name === "") object.metadata.name = at.name;
      return { object: await createObject(context, version, at.namespace, object, options), created: true };
    }
    const stored = StoredObject.of(kind.stored, present);
    const next = await transform(stored.decode(version));
    if (next === undefined) throw notFound(kind, at.name);
    const written = await writeOver(context, version, { at, stored, next, conditional }, options);
    if (written !== undefined) return { object: written, created: false };
  }
  return throwModified(kind, at.name);
}

interface Overwrite {
  readonly at: ObjectName;
  readonly stored: StoredObject;
  readonly next: KubeObject;
  readonly conditional: boolean;
}

/** `undefined` if the object changed meanwhile. */
async function writeOver(
  context: RegistryContext,
  version: KindVersion,
  { at, stored, next, conditional }: Overwrite,
  options: WriteOptions,
): Promise<StoredObject | undefined> {
  const { kind } = version;
  const live = stored.decode(version);
  settleName(version, next, at);
  settleMeta(version, next, live, { conditional, isPatch: options.applied === true || options.patched === true });
  warnOfOwners(next, options);
  const { subresource } = options;
  if (subresource === "status") keepAllButStatus(next, live);
  else if (version.version.status) keepStatus(next, live);
  checkType(version, next);
  kind.strategy.prepareUpdate?.(next, live, subresource);
  settleGeneration(version, next, live);
  const request = { operation: "UPDATE", version, ...at, object: next, live, ...options } as const;
  await runAdmission(context, "mutate", request);
  settleGeneration(version, next, live);
  if (options.applied !== true)
    context.fieldManager.update(next, {
      version,
      live,
      manager: options.fieldManager,
      subresource,
      time: timestamp(context.now()),
    });
  validateObject(version, next, live);
  if (kind.model.custom) finalizerWarnings(next.metadata, live.metadata).forEach(options.warn);
  await runAdmission(context, "validate", request);
  if (isGone(version, next)) return finish(context, version, { stored, next }, options);
  if (isUnchanged(next, live)) return stored;
  if (!options.dryRun) return putObject(context, kind, next, stored.revision);
  const value = bytesOf(kind, next);
  const { key, revision } = stored;
  return StoredObject.unsaved(kind.stored, { key, value, revision, createRevision: revision });
}

/** Sets the name and namespace from the request's path, and refuses others. */
function settleName(version: KindVersion, next: KubeObject, at: ObjectName): void {
  const { metadata } = next;
  settleNamespace(version, next, at.namespace);
  if (metadata.name === undefined || metadata.name === "") metadata.name = at.name;
  else if (metadata.name !== at.name)
    throw badRequest(`the name of the object (${metadata.name}) does not match the name on the URL (${at.name})`);
}

/** Checks the object's identity, and fills in what clients may omit. */
function settleMeta(
  version: KindVersion,
  next: KubeObject,
  live: KubeObject,
  { conditional, isPatch }: { readonly conditional: boolean; readonly isPatch: boolean },
): void {
  const { kind } = version;
  const [{ metadata }, old] = [next, live.metadata];
  const { uid, resourceVersion = "" } = metadata;
  // The uid of a patch is no precondition: validation refuses another one, as for other fixed fields.
  if (uid !== undefined && !isPatch) checkPreconditions(kind, old, { uid });
  if (resourceVersion === "" && conditional)
    // Kubernetes names the resource here, and not the kind.
    throw invalid({ group: kind.group, kind: kind.plural }, metadata.name ?? "", [
      invalidValue("metadata.resourceVersion", 0, "must be specified for an update"),
    ]);
  if (resourceVersion !== "" && resourceVersion !== "0" && resourceVersion !== old.resourceVersion)
    throwModified(kind, metadata.name ?? "");
  Object.assign(metadata, { resourceVersion: old.resourceVersion });
  if (old.uid !== undefined && (metadata.uid ?? "") === "") metadata.uid = old.uid;
  restore(metadata, old, "creationTimestamp");
  // Only a deletion sets these, and they stay. Validation refuses other values.
  if (old.deletionTimestamp !== undefined) metadata.deletionTimestamp = old.deletionTimestamp;
  if (metadata.deletionGracePeriodSeconds === undefined) restore(metadata, old, "deletionGracePeriodSeconds");
  delete metadata.selfLink;
}

function restore(metadata: ObjectMeta, old: ObjectMeta, key: keyof ObjectMeta): void {
  if (old[key] === undefined) Reflect.deleteProperty(metadata, key);
  else Object.assign(metadata, { [key]: old[key] });
}

function keepStatus(next: KubeObject, live: KubeObject): void {
  if (live["status"] === undefined) delete next["status"];
  else next["status"] = live["status"];
}

function keepAllButStatus(next: KubeObject, live: KubeObject): void {
  const { status } = next;
  const { managedFields } = next.metadata;
  for (const key of Object.keys(next)) if (!Object.hasOwn(live, key)) Reflect.deleteProperty(next, key);
  Object.assign(next, structuredClone(live));
  if (status === undefined) delete next["status"];
  else next["status"] = status;
  if (managedFields !== undefined) next.metadata.managedFields = managedFields;
}

/** Counts changes of what users want: of everything but metadata and a status of its own, or of `spec` alone. */
function settleGeneration({ kind, version, countsGenerations }: KindVersion, next: KubeObject, live: KubeObject): void {
  const { generation } = live.metadata;
  if (!countsGenerations) {
    if (generation === undefined) delete next.metadata.generation;
    else next.metadata.generation = generation;
    return;
  }
  const skipped = new Set(["apiVersion", "kind", "metadata", ...(version.status ? ["status"] : [])]);
  const keys = kind.model.custom
    ? [...new Set([...Object.keys(next), ...Object.keys(live)])].filter((key) => !skipped.has(key))
    : ["spec"];
  const changed = keys.some((key) => !deepEqual(next[key], live[key]));
  next.metadata.generation = (generation ?? 0) + (changed ? 1 : 0);
}

/** Whether nothing keeps an object that is marked for deletion. */
function isGone({ kind }: KindVersion, { metadata, ...rest }: KubeObject): boolean {
  if (metadata.deletionTimestamp === undefined || (metadata.finalizers ?? []).length > 0) return false;
  if ((metadata.deletionGracePeriodSeconds ?? 0) > 0) return false;
  return kind.strategy.keeps?.({ metadata, ...rest }) !== true;
}

async function finish(
  context: RegistryContext,
  { kind }: KindVersion,
  { stored, next }: { readonly stored: StoredObject; readonly next: KubeObject },
  { dryRun }: WriteOptions,
): Promise<StoredObject | undefined> {
  const { key, revision } = stored;
  if (!dryRun && (await deleteObject(context, key, revision)) === undefined) return undefined;
  return StoredObject.unsaved(kind.stored, { key, value: bytesOf(kind, next), revision, createRevision: revision });
}

/** Whether nothing changed but perhaps times of managed fields. */
function isUnchanged(next: KubeObject, live: KubeObject): boolean {
  return deepEqual(withoutTimes(next), withoutTimes(live));
}

function withoutTimes(object: KubeObject): unknown {
  const { managedFields } = object.metadata;
  if (managedFields === undefined) return object;
  const entries = managedFields.map(({ time: _time, ...entry }) => entry);
  return { ...object, metadata: { ...object.metadata, managedFields: entries } };
}
