// Adds up and prints the results in the folder of GROUPVERSION_RESULTS: the last lines of `.ci/run`.
import { readResults, summaryOf } from "./results.mjs";

console.log(summaryOf(readResults(process.env["GROUPVERSION_RESULTS"])));
