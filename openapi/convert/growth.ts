import { ExpansionError, MAXIMUM_GROWTH } from "./expansion-error.js";
import { memberOf } from "../types/objects.js";

/** Characters of a media type with what stands around a schema. */
const AROUND = 64;

/** What a document grows by in a conversion. */
export class Growth {
  #left = MAXIMUM_GROWTH;

  /**
   * Counts copies of a value, or as many small things.
   *
   * @throws ExpansionError where they are too many
   */
  add(copies: number, value?: unknown): void {
    // The size of what is not repeated does not matter.
    if (copies <= 0) return;
    this.#left -= copies * (AROUND + sizeOf(value));
    if (this.#left < 0) throw new ExpansionError();
  }
}

/** Characters of a value as JSON. Most schemas of bodies are references, for which nothing has to be written. */
function sizeOf(value: unknown): number {
  const reference = memberOf(value, "$ref");
  return typeof reference === "string"
    ? reference.length
    : ((JSON.stringify(value) as string | undefined)?.length ?? 0);
}
