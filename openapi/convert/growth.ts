import { ExpansionError, MAXIMUM_GROWTH } from "./expansion-error.js";
import { memberOf } from "../types/objects.js";

/** Characters of a media type, without its schema. */
const AROUND = 64;

/** Tracks how much a document grows in a conversion. */
export class Growth {
  #left = MAXIMUM_GROWTH;

  /**
   * Counts copies of a value, or of a fixed size.
   *
   * @throws ExpansionError if there are too many
   */
  add(copies: number, value?: unknown): void {
    // A single copy is not growth, whatever its size.
    if (copies <= 0) return;
    this.#left -= copies * (AROUND + sizeOf(value));
    if (this.#left < 0) throw new ExpansionError();
  }
}

/** Length of a value as JSON. Most body schemas are references, whose length needs no encoding. */
function sizeOf(value: unknown): number {
  const reference = memberOf(value, "$ref");
  return typeof reference === "string"
    ? reference.length
    : ((JSON.stringify(value) as string | undefined)?.length ?? 0);
}
