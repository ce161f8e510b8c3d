/**
 * References to a value in a pod, a config map or a secret.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32 } from "groupversion/types";
import type { Quantity } from "../../machinery/resource.js";

/**
 * Points at one entry of a ConfigMap in the pod's own namespace.
 * @mapType atomic
 */
export interface ConfigMapKeySelector {
  /** Entry whose value is wanted. If the ConfigMap lacks it, the container does not start. */
  key: string;
  /** Name of the ConfigMap, looked up in the namespace that the pod lives in. */
  name?: string;
}

/**
 * Selects a field of the pod whose value is passed to its containers.
 * @mapType atomic
 */
export interface ObjectFieldSelector {
  /** Path of the field, such as `metadata.name` or `status.podIP`. Only a small set of fields is supported. */
  fieldPath: string;
  /**
   * API version in which `fieldPath` is to be understood. Defaults to `v1`.
   * @default "v1"
   */
  apiVersion?: string;
}

/**
 * Picks a container's CPU or memory setting, to be exposed as a variable or file.
 * @mapType atomic
 */
export interface ResourceFieldSelector {
  /** Setting to read: `limits.cpu`, `limits.memory`, `requests.cpu` or `requests.memory`. */
  resource: string;
  /**
   * Container whose setting is read. Required in volumes; in environment variables it defaults to the container
   * itself.
   */
  containerName?: string;
  /** Unit of the output, such as `1m` for CPU or `1Mi` for memory; the quotient is rounded up. Defaults to `1`. */
  divisor?: Quantity;
}

/**
 * Points at one entry of a Secret in the pod's own namespace.
 * @mapType atomic
 */
export interface SecretKeySelector {
  /** Entry whose decoded value is wanted. If the Secret lacks it, the container does not start. */
  key: string;
  /** Name of the Secret, looked up in the namespace that the pod lives in. */
  name?: string;
}

/** Maps an entry of a ConfigMap or Secret to a file in a volume. */
export interface KeyToPath {
  /** Entry of the source whose value becomes the file's content. */
  key: string;
  /** File name relative to the mount point. Absolute paths and `..` components are rejected. */
  path: string;
  /**
   * Permission bits of this file, at most octal `0777`, given as decimal in JSON. If absent, the volume's `defaultMode`
   * applies.
   */
  mode?: Int32;
}
