/** What a change means to those who use the API. */
export type Level = "breaking" | "dangerous" | "safe";

/** From worst to best. */
export const LEVELS = ["breaking", "dangerous", "safe"] as const satisfies readonly Level[];

/** Sorts from worst to best. */
export const compareLevels = (a: Level, b: Level): number => LEVELS.indexOf(a) - LEVELS.indexOf(b);

export const worse = (a: Level, b: Level): Level => (compareLevels(a, b) <= 0 ? a : b);

/** Whether a level is at least as bad as another. */
export const isAtLeast = (level: Level, least: Level): boolean => compareLevels(level, least) <= 0;
