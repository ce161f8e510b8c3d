import { createMemoryStorage } from "../../../server/storage/memory/memory-storage.js";
import { describeStorage } from "./storage-suite.js";
import { describeWatchPromises } from "./watch-promises.js";

describeStorage("storage in memory", () => Promise.resolve(createMemoryStorage()));
describeWatchPromises("watches of a storage in memory", () => Promise.resolve(createMemoryStorage()));
