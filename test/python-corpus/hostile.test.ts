/** Python packages of one in four hostile documents; `hostile.long.test.ts` checks all. */
import { checkHostilePackages } from "./check-hostile.js";

checkHostilePackages(["plain"], 4);
