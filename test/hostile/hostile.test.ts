/** Packages of hostile documents; `hostile.long.test.ts` checks more of them. */
import { checkHostile } from "./check-hostile.js";

checkHostile(["typescript-7"], ["plain"], 3);
