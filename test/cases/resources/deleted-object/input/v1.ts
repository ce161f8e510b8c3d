/**
 * @packageDocumentation
 * @groupVersion light.example.com/v1
 */
import type { ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/**
 * A lamp.
 * @resource lamps deleted=object verbs=list,get,delete
 * @formerName com.example.old.Lamp
 */
export interface Lamp extends TypeMeta {
  metadata?: ObjectMeta;
}

/** Lamps. */
export interface LampList extends TypeMeta {
  metadata?: ListMeta;
  items: Lamp[];
}
