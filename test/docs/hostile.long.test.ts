/** The site of a hostile document, with every page opened in a browser. */
import { checkHostileSite } from "./check-hostile.js";

checkHostileSite(() => true);
