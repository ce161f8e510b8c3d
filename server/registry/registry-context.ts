import type { Storage } from "../storage/storage.js";
import type { Admission } from "./admission.js";
import type { FieldManager } from "./field-manager.js";

/** What all stores of a server share. */
export interface RegistryContext {
  readonly storage: Storage;
  /** In the order in which they run. May grow while the server is set up. */
  readonly admission: readonly Admission[];
  readonly fieldManager: FieldManager;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether a garbage collector honours the `orphan` and `foregroundDeletion` finalizers. */
  readonly collectsGarbage: boolean;
}
