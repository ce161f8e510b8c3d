/**
 * Confidential data for pods.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Byte } from "groupversion/types";
import type { ObjectMeta } from "./meta.js";
import type { ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Small amount of sensitive data, such as passwords, tokens or keys, for pods to mount or read as environment
 * variables.
 * @resource secrets
 */
export interface Secret extends TypeMeta {
  /**
   * Secret values in base64. Keys may use letters, digits, `-`, `_` and `.`; all values together are limited to 1 MB.
   */
  data?: Record<string, Byte>;
  /** Name, namespace, labels and other standard object data; pods can only use secrets from their own namespace. */
  metadata?: ObjectMeta;
  /**
   * Values as plain text, for convenience when writing: the server encodes them into `data`, overriding equal keys,
   * and never returns them.
   */
  stringData?: Record<string, string>;
  /**
   * Tells programs what to expect inside, for example `kubernetes.io/tls`; some types demand certain keys. Defaults to
   * `Opaque`.
   * @default "Opaque"
   */
  type?: string;
}

/** Result of listing secrets in one namespace or across all of them. */
export interface SecretList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The secrets that matched the request, with their values included. */
  items: Secret[];
}
