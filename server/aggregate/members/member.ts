import type { Problem } from "../../../openapi/read/sources/location.js";
import type { MemberStatus } from "../../documents/sources/served-documents.js";
import type { MemberPart } from "./member-part.js";
import type { Ownership } from "./owned-group-versions.js";

/** A member of an aggregator: its contribution, its state and its counters. */
export class Member {
  readonly name: string;
  readonly priority: number;
  readonly owned: Ownership;
  /** The last good part. */
  part: MemberPart | undefined;
  /** One sentence for each conflict with members before it. */
  conflicts: readonly string[] = [];
  #problem: string | undefined;
  #failures = 0;
  #fetches = 0;
  #failuresTotal = 0;
  #notModified = 0;
  #conflictsTotal = 0;
  #lastSuccess: number | undefined;

  constructor({
    name,
    priority,
    owns,
  }: {
    readonly name: string;
    readonly priority: number;
    readonly owns: Ownership;
  }) {
    this.name = name;
    this.priority = priority;
    this.owned = owns;
  }

  /** Consecutive failures. */
  get failures(): number {
    return this.#failures;
  }

  get status(): MemberStatus {
    return {
      name: this.name,
      priority: this.priority,
      state: this.#problem !== undefined ? "quarantined" : this.part === undefined ? "waiting" : "ready",
      serving: this.part !== undefined,
      ...(this.#problem !== undefined && { problem: this.#problem }),
      failures: this.#failures,
      fetches: this.#fetches,
      failuresTotal: this.#failuresTotal,
      notModified: this.#notModified,
      ...(this.#lastSuccess !== undefined && { lastSuccess: this.#lastSuccess }),
      conflicts: this.conflicts,
      conflictsTotal: this.#conflictsTotal,
    };
  }

  asked(): void {
    this.#fetches++;
  }

  unchanged(): void {
    this.#notModified++;
    this.#succeeded();
  }

  /** Accepts a new contribution, or keeps the last good one and records why. */
  take(part: MemberPart | Problem): void {
    if ("problem" in part) {
      this.fail(part.problem);
      return;
    }
    this.part = part;
    this.#succeeded();
  }

  fail(problem: string): void {
    this.#problem = problem;
    this.#failures++;
    this.#failuresTotal++;
  }

  /** Replaces the current conflicts; returns the new ones. */
  conflictsAre(conflicts: readonly string[]): string[] {
    const before = new Set(this.conflicts);
    const added = conflicts.filter((conflict) => !before.has(conflict));
    this.conflicts = conflicts;
    this.#conflictsTotal += added.length;
    return added;
  }

  #succeeded(): void {
    this.#problem = undefined;
    this.#failures = 0;
    this.#lastSuccess = Date.now();
  }
}

/** Precedence of members: higher priority first, then byte order of names. */
export const inOrder = (members: Iterable<Member>): Member[] =>
  [...members].sort((a, b) => b.priority - a.priority || (a.name < b.name ? -1 : 1));
