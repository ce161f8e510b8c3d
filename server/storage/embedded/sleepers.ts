/** Wakes a watch: its keys may have changed, or they have not, up to a revision. */
type Wake = (unchangedUntil: number | undefined) => void;

/** Milliseconds until a watch hears of commits to other keys. */
const PROGRESS = 250;

/** Waking takes no longer than this where there are few watches. Milliseconds. */
const QUICK = 2;

/** The longest rest between two rounds: events must not wait long. Milliseconds. */
const LONGEST_REST = 5;

/**
 * Watches that wait for commits, by the prefixes of their keys.
 *
 * Where there are so many that a round of waking them takes long, the next one begins only after a rest. Events gather in
 * the meantime, so that each watch writes several at once, and requests have their turn.
 */
export class Sleepers {
  readonly #published: () => number;
  #byPrefix = new Map<string, Set<Wake>>();
  /** Keys that changed since the last round. */
  #changed: string[] = [];
  #round: "none" | "due" | "running" = "none";
  #restUntil = 0;
  #progress: NodeJS.Timeout | undefined;

  /** @param published - gives the last revision whose keys were told with `wakeFor` */
  constructor(published: () => number) {
    this.#published = published;
  }

  /**
   * Settles after a commit: with a revision if no key with the prefix has changed up to it, else with `undefined`.
   *
   * @param begun - is given a function that wakes this watch alone
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

  /** Wakes watches of keys that changed soon, and the others later: there may be many, and nothing for them to do. */
  wakeFor(keys: readonly string[]): void {
    if (keys.length === 0 || this.#byPrefix.size === 0) return;
    this.#changed.push(...keys);
    this.#progress ??= setTimeout(() => this.#wakeOthers(), PROGRESS).unref();
    if (this.#round === "none") this.#next();
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
    const rest = this.#restUntil - performance.now();
    if (rest <= 0) return this.#run();
    this.#round = "due";
    setTimeout(() => this.#run(), rest);
  }

  #run(): void {
    this.#round = "running";
    const begin = performance.now();
    this.#wakeChanged();
    // Those that were woken have done their work by then.
    setImmediate(() => {
      const end = performance.now();
      const took = end - begin;
      this.#restUntil = took > QUICK ? end + Math.min(took, LONGEST_REST) : 0;
      this.#round = "none";
      if (this.#changed.length > 0) this.#next();
    });
  }
}
