/** More mutated documents than every day's round. */
import { checkMutated } from "./check-mutated.js";

checkMutated({ from: 0, count: 1500, each: 100, outputs: "all" });
