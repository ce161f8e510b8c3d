/** Reads and writes JSON; `JSON` itself is one. */
export interface JsonCodec {
  parse(text: string): unknown;
  /** Returns `undefined` for a value without a JSON form, as `JSON.stringify` does. */
  stringify(value: unknown): string | undefined;
}
