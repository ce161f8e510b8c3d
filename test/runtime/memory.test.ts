/** What calls leave behind; `memory.long.test.ts` makes more of them, over both transports. */
import { checkMemory } from "./check-memory.js";

checkMemory("undici", 3000);
