/** A pet. */
export interface Pet {
  // 2 properties
  /** Format: int64. */
  id?: number;
  name: string;
}
