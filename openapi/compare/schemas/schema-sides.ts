import type { Use } from "./view.js";
import type { Views } from "./views.js";

/** The schemas of both sides. */
export interface SchemaSides {
  readonly old: Views;
  readonly new: Views;
  /** Whether two schemas are alike, apart from documentation: whatever their names, and wherever they stand. */
  readonly isSame: (old: Use, now: Use) => boolean;
}
