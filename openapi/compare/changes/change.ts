import type { ChangeId } from "../catalogue/catalogue.js";
import type { Level } from "../levels/level.js";
import type { Span } from "../../diagnostics/span.js";

/** A place in one of the two sides. */
export interface ChangePlace extends Span {
  /** JSON pointer in the file. What is missing is located where it would stand. */
  readonly pointer: string;
}

/** A difference between two versions of an API. JSON-safe. */
export interface Change {
  readonly id: ChangeId;
  readonly level: Level;
  /** What it is about and the way from there: `GET /pets query limit`, `apps/v1 Deployment.spec.replicas`. */
  readonly path: string;
  /** One line, without the path. */
  readonly message: string;
  /** What to do about it: a sentence. */
  readonly advice: string;
  /** `apps/v1`; absent where it concerns several, or none. */
  readonly groupVersion?: string;
  readonly kind?: string;
  readonly direction: "request" | "response" | "both";
  /** How many operations it concerns. */
  readonly operations: number;
  /** The first of them, by name. */
  readonly operation?: string;
  /** Values before and after, as the message shows them. */
  readonly from?: string;
  readonly to?: string;
  readonly old?: ChangePlace;
  readonly new?: ChangePlace;
  /** Identifies the change in files of accepted changes: made of id and path, not of the message. */
  readonly fingerprint: string;
}
