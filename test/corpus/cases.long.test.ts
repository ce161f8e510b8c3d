/** Compiles the packages of all cases with the oldest compiler. */
import { checkCases } from "./check-cases.js";

checkCases("typescript-5.9");
