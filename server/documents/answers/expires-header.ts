/** A year, which is as long as anything may be kept. Milliseconds. */
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** How much less than a year a date may be ahead. Milliseconds. */
const SLACK = 60 * 60 * 1000;

/** The date a year ahead, as `Expires` has it. */
export class YearAhead {
  #made = 0;
  #text = "";

  text(): string {
    const now = Date.now();
    if (now - this.#made > SLACK) {
      this.#made = now;
      this.#text = new Date(now + YEAR).toUTCString();
    }
    return this.#text;
  }
}
