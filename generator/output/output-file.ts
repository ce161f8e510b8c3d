/** A file that a run produces. */
export interface OutputFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}
