/**
 * @packageDocumentation
 * @groupVersion kites.example.com/v1
 */
import type { LocalObjectReference } from "groupversion/api-types/core/v1";
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32 } from "groupversion/types";

/** What holds a kite. */
export interface Line {
  /** In metres. */
  length: Int32;
}

/** What a kite should be like. */
export interface KiteSpec {
  /** Its line. */
  line?: Line;
  /** The secret with its name. */
  name?: LocalObjectReference;
  others?: LocalObjectReference[];
  lines?: Line[];
}

/**
 * A kite.
 * @resource kites verbs=get
 */
export interface Kite extends TypeMeta {
  metadata?: ObjectMeta;
  spec?: KiteSpec;
}
