/**
 * @packageDocumentation
 * @modelPackage models
 */
import type { Int32 } from "groupversion/types";

export interface Door {
  /** @minimum 1 */
  width: Int32;
  /** @extension x-not {"type":"string"} */
  open?: unknown;
  /** What it is made of. */
  kind?: "wood" | "glass";
}
