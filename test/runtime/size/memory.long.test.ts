/** Checks that very many calls do not leak memory. */
import { checkMemory } from "./check-memory.js";

checkMemory("undici", 10_000);
checkMemory("fetch", 10_000);
