import type { KubeObject } from "../machinery/meta/object-meta.js";
import type { KindVersion } from "./kind.js";

/** A write whose fields get an owner. */
export interface ManagedWrite {
  readonly version: KindVersion;
  /** The stored object in the request's version; `undefined` on creation. */
  readonly live: KubeObject | undefined;
  readonly manager: string;
  readonly subresource: string;
  /** RFC 3339, in whole seconds. */
  readonly time: string;
}

/** Keeps `metadata.managedFields`. */
export interface FieldManager {
  /** Records in the object what a write other than apply changed. */
  update(object: KubeObject, write: ManagedWrite): void;
  /**
   * Applies a configuration to the live object, and returns the result with its managed fields. The live object is not
   * changed. Throws a `StatusError` (409) for conflicts, unless `force` is set.
   */
  apply(applied: KubeObject, write: ManagedWrite, force: boolean): KubeObject;
}
