/** Compiles the packages of all cases with the oldest compiler, and checks their formatting. */
import { checkCases } from "./check-cases.js";

checkCases("typescript-5.9", { formatting: true });
