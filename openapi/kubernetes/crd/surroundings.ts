import type { Level } from "./schema-walk.js";

/** What holds where a schema stands. */
export interface Surroundings {
  readonly level: Level;
  /** Whether it is a part of an object's apiVersion, kind or metadata, and of which object. */
  readonly meta?: "root" | "embedded";
  /** Why there cannot be a default. */
  readonly noDefault?: string;
  /** Why the value before an update cannot be found. */
  readonly noOldSelf?: string;
}
