/** File systems stamp changes with a clock that may be this much behind. Milliseconds. */
export const CLOCK_STEP = 10;
