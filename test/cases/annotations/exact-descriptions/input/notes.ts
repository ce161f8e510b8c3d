/**
 * @packageDocumentation
 * @modelPackage notes
 */

/**
 * First line\
 * second line,
 * which goes on.
 */
export interface Note {
  /** Any media type: *\/* or *&#47;*. */
  type: string;
  /**
   * @description "  Indented, with @at and {@braces},\n"
   *   "and a second line. "
   */
  text: string;
  /**
   * Prose first.
   * @description "Then  exact text."
   * @pattern ^.*&#47;$
   */
  path?: string;
}

/** @operations */
export interface Notes {
  /**
   * Reads a note.
   * @route GET /note
   */
  readNote(): Note;
}
