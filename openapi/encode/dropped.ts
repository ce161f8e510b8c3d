/** Something of a document that an encoding cannot say, and leaves out. */
export interface Dropped {
  /** JSON pointer to it. */
  readonly pointer: string;
  /**
   * `unknown`: the format has no field for it, though the document may mean something by it. `value`: the field is known,
   * but its value is of another kind, so the document is wrong there.
   */
  readonly reason: "unknown" | "value";
}
