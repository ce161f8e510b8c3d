/** What very many calls leave behind. */
import { checkMemory } from "./check-memory.js";

checkMemory("undici", 10_000);
checkMemory("fetch", 10_000);
