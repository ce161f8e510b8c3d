import type { ObjectSelector } from "../machinery/selectors/object-selector.js";

/** Which objects to list, and as of when. */
export interface ListObjectsOptions {
  readonly selector: ObjectSelector;
  /** 0: no limit. */
  readonly limit: number;
  /** Token of the previous page; empty for the first. */
  readonly continue: string;
  /** Empty, `0`, or a revision. */
  readonly resourceVersion: string;
  readonly match: "" | "Exact" | "NotOlderThan";
}
