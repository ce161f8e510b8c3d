/** Packages of hostile documents: compiled with the oldest compiler, and the format of every one checked. */
import { checkHostile } from "./check-hostile.js";

checkHostile(["typescript-5.9"], ["plain", "kubernetes"]);
