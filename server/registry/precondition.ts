import { conflict } from "../machinery/errors/api-errors.js";
import type { ObjectMeta } from "../machinery/meta/object-meta.js";
import type { Kind } from "./kind.js";

/** Preconditions of a write or deletion. */
export interface Preconditions {
  readonly uid?: string;
  readonly resourceVersion?: string;
}

/** Throws a `StatusError` (409) if the object is not the one that the client means. */
export function checkPreconditions(kind: Kind, meta: ObjectMeta, { uid, resourceVersion }: Preconditions): void {
  const name = meta.name ?? "";
  if (uid !== undefined && uid !== "" && uid !== meta.uid)
    throw conflict(
      kind,
      name,
      `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${meta.uid ?? ""}`,
    );
  if (resourceVersion !== undefined && resourceVersion !== "" && resourceVersion !== meta.resourceVersion)
    throw conflict(
      kind,
      name,
      `Precondition failed: ResourceVersion in precondition: ${resourceVersion}, ResourceVersion in object meta: ${meta.resourceVersion ?? ""}`,
    );
}

/** Throws a `StatusError` (409) if the object is not the one that the client wants to delete. */
export function checkDeletion(kind: Kind, meta: ObjectMeta, { uid, resourceVersion }: Preconditions): void {
  const name = meta.name ?? "";
  // Kubernetes names the kind here, and not the resource.
  const named = { group: kind.group, plural: kind.kind };
  if (uid !== undefined && uid !== "" && uid !== meta.uid)
    throw conflict(
      named,
      name,
      `the UID in the precondition (${uid}) does not match the UID in record (${meta.uid ?? ""}). The object might have been deleted and then recreated`,
    );
  if (resourceVersion !== undefined && resourceVersion !== "" && resourceVersion !== meta.resourceVersion)
    throw conflict(
      named,
      name,
      `the ResourceVersion in the precondition (${resourceVersion}) does not match the ResourceVersion in record (${meta.resourceVersion ?? ""}). The object might have been modified`,
    );
}

/** Throws a `StatusError` (409): somebody else changed the object. */
export function throwModified(kind: Kind, name: string): never {
  throw conflict(
    kind,
    name,
    "the object has been modified; please apply your changes to the latest version and try again",
  );
}
