/** Lines and columns of a text, both from 1, by offset. */
export class SourceLines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** Position of a range. The length ends with the first line. */
  place(start: number, end: number): { readonly line: number; readonly column: number; readonly length: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const next = this.#starts[low + 1];
    const lineEnd = next === undefined ? this.#length : next - 1;
    return {
      line: low + 1,
      column: start - (this.#starts[low] ?? 0) + 1,
      length: Math.max(1, Math.min(end, lineEnd) - start),
    };
  }
}
