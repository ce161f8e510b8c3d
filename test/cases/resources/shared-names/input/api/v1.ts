/**
 * Animals.
 * @packageDocumentation
 * @groupVersion zoo/v1
 */
import type { TypeMeta } from "groupversion/api-types/machinery/unversioned";

/**
 * A deer.
 * @resource meese shortNames=mo,animal verbs=get
 */
export interface Moose extends TypeMeta {
  /** How it is called. */
  name: string;
}

/**
 * A mole.
 * @resource moles shortNames=mo verbs=get
 */
export interface Mole extends TypeMeta {
  /** How it is called. */
  name: string;
}

/**
 * An animal.
 * @resource animals verbs=get
 */
export interface Animal extends TypeMeta {
  /** How it is called. */
  name: string;
}

/**
 * A herd.
 * @resource herds singular=moles verbs=get
 */
export interface Herd extends TypeMeta {
  /** How it is called. */
  name: string;
}
