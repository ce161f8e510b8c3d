import type { StorageEvent } from "../storage.js";

/** At least so many events are kept, unless they are large. */
const COUNT = 1000;

/** At least so many bytes of values are kept, unless the events are small and many. */
const BYTES = 4 * 1024 * 1024;

const sizeOf = ({ current, previous }: StorageEvent): number =>
  (current?.value.byteLength ?? 0) + (previous?.value.byteLength ?? 0);

/**
 * The last events, in memory, for watches that follow closely. Watches share the events, and with them everything that
 * callers cache by event. Up to twice the minimum is kept, so that events are seldom moved.
 */
export class RecentEvents {
  #events: StorageEvent[] = [];
  #bytes = 0;
  /** All events after this revision are here. */
  #after: number;
  #revision: number;

  constructor(revision: number) {
    this.#after = revision;
    this.#revision = revision;
  }

  /** The last revision whose events are here. */
  get revision(): number {
    return this.#revision;
  }

  /** @param events - of whole commits */
  add(events: readonly StorageEvent[]): void {
    for (const event of events) {
      this.#events.push(event);
      this.#bytes += sizeOf(event);
      this.#revision = event.revision;
    }
    if (this.#events.length > 2 * COUNT || this.#bytes > 2 * BYTES) this.#forgetHalf();
  }

  /** Events after a revision, in order. `undefined`: some of them are no longer here. */
  since(revision: number): readonly StorageEvent[] | undefined {
    if (revision < this.#after) return undefined;
    let start = this.#events.length;
    while (start > 0 && (this.#events[start - 1]?.revision ?? 0) > revision) start--;
    return this.#events.slice(start);
  }

  #forgetHalf(): void {
    let [start, bytes] = [this.#events.length, 0];
    for (const event of this.#events.toReversed()) {
      if (this.#events.length - start >= COUNT || bytes >= BYTES) break;
      start--;
      bytes += sizeOf(event);
    }
    // The events of one commit are kept or forgotten together.
    const last = this.#events[start - 1]?.revision ?? this.#after;
    this.#events = this.#events.filter(({ revision }) => revision > last);
    this.#bytes = this.#events.reduce((sum, event) => sum + sizeOf(event), 0);
    this.#after = last;
  }
}
