/**
 * @packageDocumentation
 * @groupVersion office.example.com/v1
 */
import type { ListMeta, ObjectMeta } from "groupversion/api-types/meta/v1";
import type { TypeMeta } from "groupversion/api-types/machinery/unversioned";

/** Parameters of every request. */
export interface CommonOptions {
  /** Whether to indent the answer. */
  pretty?: string;
}

/** Parameters of creation. */
export interface WriteOptions {
  /** Try it only. */
  dryRun?: string;
}

/**
 * A desk.
 * @resource desks verbs=list,create,delete,deletecollection,watch redirect
 */
export interface Desk extends TypeMeta {
  metadata?: ObjectMeta;
}

/** Desks. */
export interface DeskList extends TypeMeta {
  metadata?: ListMeta;
  items: Desk[];
}
