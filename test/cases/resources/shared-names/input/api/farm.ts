/**
 * Animals.
 * @packageDocumentation
 * @groupVersion farm/v1
 */
import type { TypeMeta } from "groupversion/api-types/machinery/unversioned";

/**
 * Another group may use the same names.
 * @resource mo shortNames=animal verbs=get
 */
export interface Mo extends TypeMeta {
  /** How it is called. */
  name: string;
}
