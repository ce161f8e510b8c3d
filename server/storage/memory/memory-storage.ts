import { EmbeddedStorage } from "../embedded/embedded-storage.js";
import type { Storage } from "../storage.js";
import { MemoryEngine } from "./memory-engine.js";

/** A storage in the memory of the process, for tests and trials. */
export const createMemoryStorage = (): Storage => new EmbeddedStorage(new MemoryEngine());
