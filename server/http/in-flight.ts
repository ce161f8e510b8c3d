/** Requests that are answered at once. Watches do not count. */
export interface InFlightLimits {
  readonly reading: number;
  readonly writing: number;
}

export const DEFAULT_IN_FLIGHT: InFlightLimits = { reading: 400, writing: 200 };

const READS: ReadonlySet<string> = new Set(["get", "list", "head"]);

/** Counts requests, so that a crowd cannot stop the server. */
export class InFlight {
  readonly #limits: InFlightLimits;
  #reading = 0;
  #writing = 0;

  /** Requests that read and are being answered. */
  get reading(): number {
    return this.#reading;
  }

  /** Requests that write and are being answered. */
  get writing(): number {
    return this.#writing;
  }

  constructor(limits: InFlightLimits) {
    this.#limits = limits;
  }

  /** Admits a request, and returns what to call at its end. `undefined`: there are too many. */
  enter(verb: string): (() => void) | undefined {
    if (verb === "watch") return () => undefined;
    if (READS.has(verb)) {
      if (this.#reading >= this.#limits.reading) return undefined;
      this.#reading++;
      return () => this.#reading--;
    }
    if (this.#writing >= this.#limits.writing) return undefined;
    this.#writing++;
    return () => this.#writing--;
  }
}
