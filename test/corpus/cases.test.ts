/** Compiles the packages of all cases with the newest compiler. */
import { checkCases } from "./check-cases.js";

checkCases("typescript-7");
