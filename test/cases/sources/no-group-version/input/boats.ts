/** A boat without a home. */
export interface Boat {
  name: string;
}

/** Reported with the first type of the file. */
export interface Harbour {
  boats: Boat[];
}
