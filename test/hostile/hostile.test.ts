/** Packages of one in four hostile documents; `hostile.long.test.ts` checks all. */
import { checkHostile } from "./check-hostile.js";

checkHostile(["typescript-7"], ["plain"], 4);
