/** Checks that calls do not leak memory; `memory.long.test.ts` makes more of them, over both transports. */
import { checkMemory } from "./check-memory.js";

checkMemory("undici", 3000);
