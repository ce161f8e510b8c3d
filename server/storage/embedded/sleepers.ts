/** Wakes a watch. With a revision: its keys have not changed up to it. With `undefined`: they may have changed. */
type Wake = (unchangedUntil: number | undefined) => void;

/** Milliseconds until a watch hears of commits to other keys. */
const PROGRESS = 250;

/** A round that takes no longer needs no rest after it. Milliseconds. */
const QUICK = 2;

/** Milliseconds between the beginnings of slow rounds. A round with several events takes hardly longer than with one. */
const EVERY = 25;

/** The shortest rest after a slow round, in which requests are handled. Milliseconds. */
const SHORTEST_REST = 5;

/**
 * Watches that wait for commits, by the prefixes of their keys.
 *
 * If there are so many that a round of waking them takes long, the next round begins only after a rest. Events gather in the
 * meantime, so that each watch writes several at once, and requests are handled.
 */
export class Sleepers {
  readonly #published: () => number;
  #byPrefix = new Map<string, Set<Wake>>();
  /** Keys that changed since the last round. */
  #changed: string[] = [];
  /** Whether a round is due or running. */
  #isBusy = false;
  #restUntil = 0;
  #progress: NodeJS.Timeout | undefined;

  /** @param published - returns the last revision whose keys were passed to `wakeFor` */
  constructor(published: () => number) {
    this.#published = published;
  }

  /**
   * Resolves after a commit: with a revision if no key with the prefix has changed up to it, else with `undefined`.
   *
   * @param begun - called with a function that wakes this watch alone
   */
  sleep(prefix: string, begun: (wakeNow: () => void) => void): Promise<number | undefined> {
    return new Promise((wake) => {
      const sleepers = this.#byPrefix.get(prefix) ?? new Set();
      this.#byPrefix.set(prefix, sleepers.add(wake));
      begun(() => {
        sleepers.delete(wake);
        if (sleepers.size === 0 && this.#byPrefix.get(prefix) === sleepers) this.#byPrefix.delete(prefix);
        wake(undefined);
      });
    });
  }

  /** Wakes watches of these keys soon, and all others later: there may be many, and they have nothing to send. */
  wakeFor(keys: readonly string[]): void {
    if (keys.length === 0 || this.#byPrefix.size === 0) return;
    this.#changed.push(...keys);
    this.#progress ??= setTimeout(() => this.#wakeOthers(), PROGRESS).unref();
    if (!this.#isBusy) this.#next();
  }

  wakeAll(): void {
    this.#wake(undefined);
  }

  #wakeOthers(): void {
    this.#wakeChanged();
    this.#wake(this.#published());
  }

  #wake(unchangedUntil: number | undefined): void {
    clearTimeout(this.#progress);
    this.#progress = undefined;
    const prefixes = this.#byPrefix;
    this.#byPrefix = new Map();
    for (const sleepers of prefixes.values()) for (const wake of sleepers) wake(unchangedUntil);
  }

  #wakeChanged(): void {
    const changed = this.#changed;
    this.#changed = [];
    for (const [prefix, sleepers] of this.#byPrefix)
      if (changed.some((key) => key.startsWith(prefix))) {
        this.#byPrefix.delete(prefix);
        for (const wake of sleepers) wake(undefined);
      }
  }

  #next(): void {
    this.#isBusy = true;
    const rest = this.#restUntil - performance.now();
    if (rest <= 0) this.#run();
    else setTimeout(() => this.#run(), rest);
  }

  #run(): void {
    const begin = performance.now();
    this.#wakeChanged();
    // By then, the watches that were woken have written their events.
    setImmediate(() => {
      const end = performance.now();
      const took = end - begin;
      this.#restUntil = took > QUICK ? Math.max(begin + EVERY, end + SHORTEST_REST) : 0;
      this.#isBusy = false;
      if (this.#changed.length > 0) this.#next();
    });
  }
}
