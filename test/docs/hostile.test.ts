/** The site of a hostile document; the browser opens a page of each kind. `hostile.long.test.ts` opens all of them. */
import { checkHostileSite } from "./check-hostile.js";

// Lists name everything, and descriptions contain every string.
checkHostileSite((file) => /^[^/]+$|^definitions\/(?:index|All|Nested)\.html$|img-src-x-onerror/.test(file));
