/**
 * Configuration for pods.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { ObjectMeta } from "./meta.js";
import type { ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Non-secret configuration stored as key/value pairs, which pods read as environment variables, command arguments or
 * mounted files.
 * @resource configmaps
 */
export interface ConfigMap extends TypeMeta {
  /**
   * The configuration entries. Keys may use letters, digits, `-`, `_` and `.`; all values together are limited to
   * about 1 MB.
   */
  data?: Record<string, string>;
  /** Name, namespace, labels and other standard object data; pods can only refer to maps in their own namespace. */
  metadata?: ObjectMeta;
}

/** Result of listing config maps in one namespace or across all of them. */
export interface ConfigMapList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The config maps that matched the request; an empty array when there are none. */
  items: ConfigMap[];
}
