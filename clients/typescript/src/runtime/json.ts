/** Reads and writes JSON; `JSON` itself is one. */
export interface JsonCodec {
  parse(text: string): unknown;
  /** `undefined` for what JSON cannot say, as `JSON.stringify`. */
  stringify(value: unknown): string | undefined;
}
