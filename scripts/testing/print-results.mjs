// Prints the results that test runs left in the folder of GROUPVERSION_RESULTS, added up: the last lines of `.ci/run`.
import { readResults, summaryOf } from "./results.mjs";

console.log(summaryOf(readResults(process.env["GROUPVERSION_RESULTS"])));
