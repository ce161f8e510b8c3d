import type { RawExtension } from "../runtime-types/models.js";

/**
 * One message of a watch stream, reporting that an object changed or that the watch failed. Unrelated to the core
 * `Event` kind.
 */
export interface Event {
  /**
   * The object after the change, or its last state for `DELETED`. With `ERROR` it is normally a `Status` describing the
   * problem.
   */
  object: RawExtension;
  /** What happened to the object: `ADDED`, `MODIFIED`, `DELETED` or `ERROR`. */
  type: string;
}
