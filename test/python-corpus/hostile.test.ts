/** Python packages of hostile documents, with those of plain documents imported; see also `hostile.long.test.ts`. */
import { checkHostilePackages } from "./check-hostile.js";

checkHostilePackages(["plain"], 3);
