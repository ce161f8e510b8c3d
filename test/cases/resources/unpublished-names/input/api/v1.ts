/**
 * Animals.
 * @packageDocumentation
 * @groupVersion zoo/v1
 */
import type { TypeMeta } from "groupversion/api-types/machinery/unversioned";

/**
 * A deer.
 * @resource meese singular=one-moose shortNames=mo categories=all verbs=get
 */
export interface Moose extends TypeMeta {
  /** How it is called. */
  name: string;
}

/**
 * A mole.
 * @resource moles singular=mole verbs=get
 */
export interface Mole extends TypeMeta {
  /** How it is called. */
  name: string;
}

/**
 * A herd.
 * @resource herds categories=all verbs=get
 */
export interface Herd extends TypeMeta {
  /** How it is called. */
  name: string;
}
