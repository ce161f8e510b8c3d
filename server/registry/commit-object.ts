import { StorageFullError, ValueTooLargeError } from "../storage/errors.js";
import type { CommitResult, Compare } from "../storage/storage.js";
import { internalError, tooLarge } from "../machinery/errors/api-errors.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { applyDefaults } from "../machinery/schema/apply-defaults.js";
import { convertObject } from "./convert-object.js";
import { encodeObject } from "./encode-object.js";
import type { Kind } from "./kind.js";
import type { RegistryContext } from "./registry-context.js";
import { StoredObject } from "./stored-object.js";

/** Largest object; the same limit as for request bodies. */
const LARGEST = 3 * 1024 * 1024;

/** An object in the version that it is stored in, with the defaults of that version. */
function hubOf({ stored }: Kind, object: KubeObject): KubeObject {
  if (object.apiVersion === stored.apiVersion) return object;
  const hub = convertObject(structuredClone(object), stored);
  applyDefaults(stored.type, hub);
  return hub;
}

/** The bytes that an object is stored as. The object is not changed. */
export function bytesOf(kind: Kind, object: KubeObject): Uint8Array {
  const bytes = encodeObject(kind.stored, hubOf(kind, object));
  if (bytes.length > LARGEST) throw tooLarge(`limit is ${LARGEST}`);
  return bytes;
}

async function commit(
  context: RegistryContext,
  change: Parameters<RegistryContext["storage"]["commit"]>[0],
): Promise<CommitResult> {
  try {
    return await context.storage.commit(change);
  } catch (error) {
    if (error instanceof ValueTooLargeError) throw tooLarge(error.message);
    if (error instanceof StorageFullError) throw internalError("the storage is full");
    throw error;
  }
}

/** Stores an object. Returns `undefined` if the key changed meanwhile, so that the caller reads it again. */
export async function putObject(
  context: RegistryContext,
  kind: Kind,
  object: KubeObject,
  compare: Compare,
): Promise<StoredObject | undefined> {
  const { namespace = "", name = "" } = object.metadata;
  const key = kind.key(namespace, name);
  const value = bytesOf(kind, object);
  const ttl = kind.strategy.timeToLive?.(object);
  const result = await commit(context, [{ kind: "put", key, value, compare, ...(ttl !== undefined && { ttl }) }]);
  if (result.kind === "refused") return undefined;
  return StoredObject.of(kind.stored, { key, value, revision: result.revision, createRevision: result.revision });
}

/** Deletes an object. Returns the revision of the deletion, or `undefined` if the key changed meanwhile. */
export async function deleteObject(
  context: RegistryContext,
  key: string,
  compare: number,
): Promise<number | undefined> {
  const result = await commit(context, [{ kind: "delete", key, compare }]);
  return result.kind === "committed" ? result.revision : undefined;
}
