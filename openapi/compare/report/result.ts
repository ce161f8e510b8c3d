import type { Change } from "../changes/change.js";
import type { Level } from "../levels/level.js";

/** A change that somebody has accepted, with the reason. */
export interface AcceptedChange {
  readonly change: Change;
  readonly reason: string;
  /** As `2026-11-30`. */
  readonly expires: string;
}

/** What a report shows. JSON-safe. */
export interface DiffResult {
  /** Both sides as they were named. */
  readonly old: string;
  readonly new: string;
  /** From worst to best, without accepted ones. */
  readonly changes: readonly Change[];
  readonly accepted: readonly AcceptedChange[];
  /** Not accepted changes by level. Safe ones count even where `changes` leaves them out. */
  readonly counts: Readonly<Record<Level, number>>;
}

/** Changes that a report shows: safe ones are left out unless they are wanted. */
export const shownChanges = ({ changes }: DiffResult, all: boolean): readonly Change[] =>
  all ? changes : changes.filter(({ level }) => level !== "safe");

/** `GET /pets`, or how many operations there are. */
export function operationsText({ operations, operation, direction }: Change): string {
  const where = direction === "both" ? "requests and responses" : direction === "request" ? "requests" : "responses";
  if (operations === 0) return "";
  return operations === 1 && operation !== undefined
    ? `${where} of ${operation}`
    : `${where} of ${operations} operations`;
}

/** The place that a person should look at: the new one, unless there is none. */
export const placeToShow = ({ old, new: now }: Change): Change["new"] => now ?? old;
