/**
 * @packageDocumentation
 * @groupVersion kites.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/**
 * @resource kites verbs=get
 * @storageVersion
 * @served no
 */
export interface Kite extends TypeMeta {
  metadata?: ObjectMeta;
}

/**
 * @resource lines verbs=get
 * @served no
 */
export interface Line extends TypeMeta {
  metadata?: ObjectMeta;
}
