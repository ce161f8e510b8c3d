import { median } from "./statistics.mjs";

/** The repetitions of one measure. */
export class Samples {
  #seconds = [];
  #megabytes = [];

  add({ seconds, megabytes }) {
    this.#seconds.push(seconds);
    if (megabytes !== undefined) this.#megabytes.push(megabytes);
  }

  get count() {
    return this.#seconds.length;
  }

  get median() {
    return median(this.#seconds);
  }

  /** The largest memory that any repetition held, in megabytes of 10^6 bytes. */
  get peak() {
    return Math.max(...this.#megabytes);
  }

  /** The middle of the memory figures: what a program adds scatters to both sides, other than what it needs at most. */
  get middleMegabytes() {
    return median(this.#megabytes);
  }

  /** Cells of a table: median, fastest and slowest, peak memory. */
  get cells() {
    return [
      `${this.median.toFixed(3)} s`,
      `${Math.min(...this.#seconds).toFixed(3)}–${Math.max(...this.#seconds).toFixed(3)} s`,
      this.#megabytes.length > 0 ? `${this.peak.toFixed(0)} MB` : "",
    ];
  }
}
