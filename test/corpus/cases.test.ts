/** Compiles the packages of all cases with the newest compiler; `cases.long.test.ts` checks their formatting, too. */
import { checkCases } from "./check-cases.js";

checkCases("typescript-7", { formatting: false });
