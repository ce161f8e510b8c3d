/** Mutated documents, a small round; `mutated.long.test.ts` has larger ones. */
import { checkMutated } from "./check-mutated.js";

checkMutated({ from: 0, count: 300, each: 50, outputs: "one" });
