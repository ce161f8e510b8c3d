/**
 * @packageDocumentation
 * @groupVersion kites.example.com/v2
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/**
 * @resource kites verbs=get
 * @served no
 */
export interface Kite extends TypeMeta {
  metadata?: ObjectMeta;
}

/**
 * @resource lines verbs=get
 * @storageVersion
 */
export interface Line extends TypeMeta {
  metadata?: ObjectMeta;
}
