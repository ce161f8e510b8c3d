/** Waiting times of a key that fails again and again. Milliseconds. */
const FIRST = 20;
const LONGEST = 30_000;

/**
 * Runs a function for keys, one at a time each. A key that is added again meanwhile runs once more; one that fails runs
 * again, later each time.
 */
export class RetryQueue {
  readonly #run: (key: string) => Promise<void>;
  readonly #onFault: (fault: unknown) => void;
  readonly #running = new Map<string, Promise<void>>();
  readonly #again = new Set<string>();
  readonly #failures = new Map<string, number>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #stopped = false;

  constructor(run: (key: string) => Promise<void>, onFault: (fault: unknown) => void) {
    this.#run = run;
    this.#onFault = onFault;
  }

  add(key: string): void {
    if (this.#stopped) return;
    if (this.#running.has(key)) {
      this.#again.add(key);
      return;
    }
    this.#running.set(key, this.#work(key));
  }

  /** Adds a key after a time, in milliseconds. */
  addLater(key: string, time: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.add(key);
    }, time).unref();
    this.#timers.add(timer);
  }

  /** Waits for what is running. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#running.values());
  }

  async #work(key: string): Promise<void> {
    try {
      await this.#run(key);
      this.#failures.delete(key);
    } catch (error) {
      if (!this.#stopped) this.#retry(key, error);
    }
    this.#running.delete(key);
    if (this.#again.delete(key)) this.add(key);
  }

  #retry(key: string, error: unknown): void {
    const failures = this.#failures.get(key) ?? 0;
    this.#failures.set(key, failures + 1);
    this.#onFault(error);
    this.addLater(key, Math.min(LONGEST, FIRST * 2 ** failures));
  }
}
