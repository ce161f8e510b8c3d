/**
 * References from one object to another.
 * @packageDocumentation
 * @groupVersion core/v1
 */

/**
 * Points at another object, or at a part of it, with as much detail as the situation needs.
 * @mapType atomic
 */
export interface ObjectReference {
  /** API group and version of the target, for example `v1` or `extensions/v1beta1`. */
  apiVersion?: string;
  /**
   * Narrows the reference down to one part of the target, for example `spec.containers[2]`; leave out to mean the
   * whole.
   */
  fieldPath?: string;
  /** Kind of the target as spelt in manifests, for example `Pod` or `Node`. */
  kind?: string;
  /** Name of the target object; together with kind and namespace it finds the object. */
  name?: string;
  /** Namespace of the target; empty for kinds that live outside namespaces, such as nodes. */
  namespace?: string;
  /** Exact version of the target that was meant when the reference was made, if that matters. */
  resourceVersion?: string;
  /** Pins the reference to one particular incarnation, so that a recreated object of the same name does not match. */
  uid?: string;
}

/**
 * Names an object in the referrer's own namespace; its kind follows from the context.
 * @mapType atomic
 */
export interface LocalObjectReference {
  /** Name of the object, to be found in the namespace of whoever holds the reference. */
  name?: string;
}
