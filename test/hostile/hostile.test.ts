/** Packages of hostile documents; `hostile.long.test.ts` asks more of them. */
import { checkHostile } from "./check-hostile.js";

checkHostile(["typescript-7"], ["plain"]);
