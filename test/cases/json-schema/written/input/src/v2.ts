/**
 * Files about boats, in a later form.
 * @packageDocumentation
 * @groupVersion boats/v2
 */
import type { TypeMeta } from "groupversion/api-types/meta/v1";

/** A boat. */
export interface Boat extends TypeMeta {
  /** Its name. */
  name: string;
}
