import type { FieldReason } from "../machinery/errors/field-error.js";
import type { ObjectMeta } from "../machinery/meta/object-meta.js";
import type { ApiObject } from "./api-object.js";
import type { ObjectClient } from "./object-client.js";

/** A validation error. */
export interface FieldProblem {
  /** `spec.rows`. */
  readonly field: string;
  /** The problem, as a clause: `must be odd`. */
  readonly problem: string;
  /** The invalid value, for the message. */
  readonly value?: unknown;
  /** Default: `FieldValueInvalid`. */
  readonly reason?: FieldReason;
}

/** An object that a reconciler looks at. */
export interface ReconcileRequest<T extends ApiObject> {
  /** Empty for cluster-scoped objects. */
  readonly namespace: string;
  readonly name: string;
  /** The stored object; `undefined` if it was deleted. */
  readonly object: (T & { readonly metadata: ObjectMeta }) | undefined;
  /** Reads and writes objects of the server. */
  readonly client: ObjectClient;
}

/** What a resource does beyond its schema. */
export interface ResourceHooks<T extends ApiObject> {
  /** Sets computed defaults, in place. Runs on requests, after static defaults, before validation. */
  readonly defaults?: (object: T) => void;
  /** Validation errors of an object that passed its schema. `live` is the stored object; `undefined` on creation. */
  readonly validate?: (object: T, live: T | undefined) => readonly FieldProblem[];
  /** Turns an object of one version into another, such as `v1beta1` into `v1`. Metadata is kept. */
  readonly convert?: (object: unknown, from: string, to: string) => object;
  /**
   * Brings the world in line with an object. Called with every object at the start and after each of its changes, with one
   * object at a time; again, later each time, where it throws.
   *
   * @returns milliseconds after which to look again, or nothing
   */
  readonly reconcile?: (request: ReconcileRequest<T>) => Promise<number | undefined>;
}

/** A resource with what it does beyond its schema. */
export interface DefinedResource {
  /** `<group>/<plural>`; of the core group, `/<plural>`. */
  readonly resource: string;
  readonly hooks: ResourceHooks<ApiObject>;
}

/**
 * Gives a resource behaviour, typed by its model.
 *
 * ```ts
 * const beds = defineResource<Bed>("garden.example/beds", {
 *   validate: (bed) => (bed.spec.rows % 2 === 1 ? [] : [{ field: "spec.rows", problem: "must be odd" }]),
 * });
 * ```
 *
 * @param resource - `<group>/<plural>`
 */
export const defineResource = <T extends ApiObject>(resource: string, hooks: ResourceHooks<T>): DefinedResource => ({
  resource,
  // The server hands objects of this resource to them, which have the type that the caller states.
  hooks: hooks as unknown as ResourceHooks<ApiObject>,
});
