import { randomUUID } from "node:crypto";
import { alreadyExists, badRequest, noFreeName } from "../machinery/errors/api-errors.js";
import { StatusError } from "../machinery/errors/status.js";
import { generateName } from "../machinery/meta/generate-name.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { timestamp } from "../machinery/meta/timestamp.js";
import { dropRepeatedOwners } from "../machinery/meta/validate-object-meta.js";
import { bytesOf, putObject } from "./commit-object.js";
import { convertObject } from "./convert-object.js";
import { finalizerWarnings } from "./finalizer-warnings.js";
import type { KindVersion } from "./kind.js";
import type { RegistryContext } from "./registry-context.js";
import { runAdmission } from "./run-admission.js";
import { StoredObject } from "./stored-object.js";
import { checkType, validateObject } from "./validate-object.js";
import type { WriteOptions } from "./write-options.js";

/** How often a generated name is replaced if it is taken. */
const ATTEMPTS = 8;

/** Sets the namespace from the request's path, and refuses any other. */
export function settleNamespace({ kind }: KindVersion, object: KubeObject, namespace: string): void {
  const { metadata } = object;
  if (!kind.namespaced) delete metadata.namespace;
  else if (metadata.namespace === undefined || metadata.namespace === "") metadata.namespace = namespace;
  else if (metadata.namespace !== namespace)
    throw badRequest(`the namespace of the provided object does not match the namespace sent on the request`);
}

/** Drops fields that only the server sets. */
function wipe({ metadata }: KubeObject): void {
  for (const key of [
    "uid",
    "creationTimestamp",
    "deletionTimestamp",
    "deletionGracePeriodSeconds",
    "selfLink",
  ] as const)
    Reflect.deleteProperty(metadata, key);
}

export function warnOfOwners(object: KubeObject, { warn }: WriteOptions): void {
  const warning = dropRepeatedOwners(object.metadata);
  if (warning !== undefined) warn(warning);
}

/**
 * Creates an object.
 *
 * @param object - decoded, in the request's version; is changed
 * @throws StatusError for everything that is wrong with it
 */
export async function createObject(
  context: RegistryContext,
  version: KindVersion,
  namespace: string,
  object: KubeObject,
  options: WriteOptions,
): Promise<StoredObject> {
  const { kind } = version;
  const { metadata } = object;
  settleNamespace(version, object, namespace);
  const isVersioned = (metadata.resourceVersion ?? "") !== "";
  delete metadata.resourceVersion;
  wipe(object);
  if (kind.strategy.answer !== undefined) {
    // Questions of older versions are asked as those of the stored one.
    const answer = await kind.strategy.answer(convertObject(object, kind.stored), options.user);
    return StoredObject.unsaved(kind.stored, { key: "", value: bytesOf(kind, answer), revision: 0, createRevision: 0 });
  }
  const base = metadata.name === undefined || metadata.name === "" ? (metadata.generateName ?? "") : "";
  for (let attempt = 1; ; attempt++) {
    const draft = attempt < ATTEMPTS && base !== "" ? structuredClone(object) : object;
    if (base !== "") draft.metadata.name = generateName(base);
    const created = await createOnce(context, version, draft, options, isVersioned);
    if (created !== undefined) return created;
    const name = draft.metadata.name ?? "";
    if (base === "") throw await existsError(context, version, draft);
    if (attempt === ATTEMPTS) throw noFreeName(kind, name);
  }
}

async function existsError(context: RegistryContext, { kind }: KindVersion, { metadata }: KubeObject): Promise<Error> {
  const { namespace = "", name = "" } = metadata;
  const present = await context.storage.get(kind.key(namespace, name));
  const live = present && StoredObject.of(kind.stored, present).object;
  return alreadyExists(kind, name, live?.metadata.deletionTimestamp !== undefined);
}

/** `undefined`: the name is taken. */
async function createOnce(
  context: RegistryContext,
  version: KindVersion,
  object: KubeObject,
  options: WriteOptions,
  isVersioned: boolean,
): Promise<StoredObject | undefined> {
  const { kind } = version;
  const { metadata } = object;
  checkType(version, object);
  warnOfOwners(object, options);
  metadata.uid = randomUUID();
  metadata.creationTimestamp = timestamp(context.now());
  if (version.countsGenerations) metadata.generation = 1;
  else delete metadata.generation;
  if (version.version.status) delete object["status"];
  kind.strategy.prepareCreate?.(object);
  const { namespace = "", name = "" } = metadata;
  const request = { operation: "CREATE", version, namespace, name, object, live: undefined, ...options } as const;
  await runAdmission(context, "mutate", request);
  warnOfOwners(object, options);
  if (options.applied !== true)
    context.fieldManager.update(object, {
      version,
      live: undefined,
      manager: options.fieldManager,
      subresource: options.subresource,
      time: metadata.creationTimestamp,
    });
  validateObject(version, object, undefined);
  if (kind.model.custom) finalizerWarnings(metadata, undefined).forEach(options.warn);
  await runAdmission(context, "validate", request);
  if (!options.dryRun) {
    // The real server finds this where it stores, and answers without a reason.
    if (isVersioned) throw new StatusError(500, "", "resourceVersion should not be set on objects to be created");
    return putObject(context, kind, object, "absent");
  }
  const key = kind.key(namespace, name);
  if ((await context.storage.get(key)) !== undefined) return undefined;
  return StoredObject.unsaved(kind.stored, { key, value: bytesOf(kind, object), revision: 0, createRevision: 0 });
}
