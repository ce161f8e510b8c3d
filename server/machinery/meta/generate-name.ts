import { randomInt } from "node:crypto";

/** Without vowels and look-alikes, so that no words result. */
const LETTERS = "bcdfghjklmnpqrstvwxz2456789";
const ADDED = 5;
const LONGEST = 63;

/** A name that begins with the given text, cut to leave room. */
export function generateName(base: string): string {
  const letters = Array.from({ length: ADDED }, () => LETTERS.charAt(randomInt(LETTERS.length)));
  return base.slice(0, LONGEST - ADDED) + letters.join("");
}
