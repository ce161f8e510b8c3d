/** Python packages of hostile documents; `hostile.long.test.ts` imports more of them. */
import { checkHostilePackages } from "./check-hostile.js";

checkHostilePackages(["plain"]);
