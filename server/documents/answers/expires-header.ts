/** One year in milliseconds: the longest time that a response may be cached. */
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** How long one value is reused, in milliseconds: it may be this much less than a year ahead. */
const REUSED_FOR = 60 * 60 * 1000;

/** The value of an `Expires` header that is one year ahead. */
export class ExpiresHeader {
  #made = 0;
  #text = "";

  text(): string {
    const now = Date.now();
    if (now - this.#made > REUSED_FOR) {
      this.#made = now;
      this.#text = new Date(now + YEAR).toUTCString();
    }
    return this.#text;
  }
}
