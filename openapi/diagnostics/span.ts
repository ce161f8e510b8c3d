/** A place in a source: path relative to the project root with `/` separators; line and column count from 1. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Characters to underline from `column` on, on that line. */
  readonly length: number;
}
