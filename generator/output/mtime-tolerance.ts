/** How much older than the clock a new file's modification time may be, in milliseconds. */
export const MTIME_TOLERANCE = 10;
