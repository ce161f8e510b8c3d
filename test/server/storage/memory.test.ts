import { createMemoryStorage } from "../../../server/storage/memory/memory-storage.js";
import { describeStorage } from "./storage-suite.js";

describeStorage("storage in memory", () => Promise.resolve(createMemoryStorage()));
