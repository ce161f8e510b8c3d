/** Timers cannot wait longer, in milliseconds: they would fire at once. */
export const longestTimer: number = 2 ** 31 - 1;
