/** How far the modification time of a file may lag behind the clock, in milliseconds. */
export const MTIME_TOLERANCE = 10;
