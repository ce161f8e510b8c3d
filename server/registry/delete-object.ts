import { notFound } from "../machinery/errors/api-errors.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { timestamp } from "../machinery/meta/timestamp.js";
import { bytesOf, deleteObject as commitDeletion, putObject } from "./commit-object.js";
import type { KindVersion } from "./kind.js";
import { checkDeletion, throwModified, type Preconditions } from "./precondition.js";
import type { RegistryContext } from "./registry-context.js";
import { runAdmission } from "./run-admission.js";
import { StoredObject } from "./stored-object.js";
import type { ObjectName } from "./update-object.js";
import type { WriteOptions } from "./write-options.js";

/** What happens to the dependents of an object. */
export type Propagation = "Background" | "Foreground" | "Orphan";

/** `DeleteOptions`, checked. */
export interface DeleteOptions {
  readonly preconditions: Preconditions;
  /** `undefined`: as the object's finalizers say, else in the background. */
  readonly propagation: Propagation | undefined;
}

/** An object after a request to delete it. */
export interface Deleted {
  readonly object: StoredObject;
  /** Whether it was removed. Otherwise finalizers keep it. */
  readonly gone: boolean;
}

const ATTEMPTS = 100;

const OF_COLLECTOR: ReadonlySet<string> = new Set(["orphan", "foregroundDeletion"]);

/** The finalizers that keep an object: its own, and the garbage collector's for the requested propagation. */
function finalizersOf(
  { metadata }: KubeObject,
  propagation: Propagation | undefined,
  collects: boolean,
): readonly string[] {
  const own = metadata.finalizers ?? [];
  if (!collects || propagation === undefined) return own;
  const others = own.filter((each) => !OF_COLLECTOR.has(each));
  if (propagation === "Background") return others;
  return [...others, propagation === "Orphan" ? "orphan" : "foregroundDeletion"];
}

/** Deletes an object, or marks it for deletion while it has finalizers. */
export async function deleteObject(
  context: RegistryContext,
  version: KindVersion,
  at: ObjectName,
  asked: DeleteOptions,
  options: WriteOptions,
): Promise<Deleted> {
  const { kind } = version;
  const key = kind.key(at.namespace, at.name);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const present = await context.storage.get(key);
    if (present === undefined) throw notFound(kind, at.name);
    const stored = StoredObject.of(kind.stored, present);
    const live = stored.decode(version);
    checkDeletion(kind, live.metadata, asked.preconditions);
    const request = { operation: "DELETE", version, ...at, object: undefined, live, ...options } as const;
    await runAdmission(context, "mutate", request);
    await runAdmission(context, "validate", request);
    const finalizers = finalizersOf(live, asked.propagation, context.collectsGarbage);
    const deleted =
      finalizers.length > 0 || kind.strategy.keeps?.(live) === true
        ? await mark(context, version, stored, finalizers, options)
        : await remove(context, stored, options);
    if (deleted !== undefined) return deleted;
  }
  return throwModified(kind, at.name);
}

async function remove(
  context: RegistryContext,
  object: StoredObject,
  { dryRun }: WriteOptions,
): Promise<Deleted | undefined> {
  if (dryRun) return { object, gone: true };
  const revision = await commitDeletion(context, object.key, object.revision);
  return revision === undefined ? undefined : { object, gone: true };
}

/** Marks an object for deletion. Returns `undefined` if it changed meanwhile. */
async function mark(
  context: RegistryContext,
  version: KindVersion,
  stored: StoredObject,
  finalizers: readonly string[],
  { dryRun }: WriteOptions,
): Promise<Deleted | undefined> {
  const { kind } = version;
  const next = stored.decode(kind.stored);
  const { metadata } = next;
  const same = finalizers.join(" ") === (metadata.finalizers ?? []).join(" ");
  if (metadata.deletionTimestamp !== undefined && same) return { object: stored, gone: false };
  if (finalizers.length > 0) metadata.finalizers = [...finalizers];
  if (metadata.deletionTimestamp === undefined) {
    metadata.deletionTimestamp = timestamp(context.now());
    metadata.deletionGracePeriodSeconds = 0;
    if (metadata.generation !== undefined) metadata.generation += 1;
    kind.strategy.prepareDelete?.(next);
  }
  if (dryRun) {
    const { key, revision } = stored;
    const value = bytesOf(kind, next);
    return {
      object: StoredObject.unsaved(kind.stored, { key, value, revision, createRevision: revision }),
      gone: false,
    };
  }
  const put = await putObject(context, kind, next, stored.revision);
  return put && { object: put, gone: false };
}
