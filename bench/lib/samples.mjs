import { median } from "./statistics.mjs";

/** The samples of one measure. */
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

  /** The largest memory of any sample, in megabytes of 10^6 bytes. */
  get peak() {
    return Math.max(...this.#megabytes);
  }

  /** Median of the memory figures. Unlike peak memory, added memory scatters in both directions. */
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
