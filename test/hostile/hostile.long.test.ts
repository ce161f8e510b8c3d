/** Packages of hostile documents: with the oldest compiler, and every one formatted. */
import { checkHostile } from "./check-hostile.js";

checkHostile(["typescript-5.9"], ["plain", "kubernetes"]);
