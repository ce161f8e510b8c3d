/**
 * Animals.
 * @packageDocumentation
 * @groupVersion zoo/v1beta1
 */
import type { TypeMeta } from "groupversion/api-types/machinery/unversioned";

/**
 * A deer, still in another version.
 * @resource meese shortNames=mo verbs=get
 */
export interface Moose extends TypeMeta {
  /** How it is called. */
  name: string;
}
