import { openLmdbStorage } from "../../../server/storage/lmdb/lmdb-storage.js";
import { createMemoryStorage } from "../../../server/storage/memory/memory-storage.js";
import { describeStoredSchemas } from "./stored-schemas-suite.js";

describeStoredSchemas({ name: "memory", open: () => Promise.resolve(createMemoryStorage()), isDurable: false });
describeStoredSchemas({ name: "LMDB", open: (folder) => openLmdbStorage(folder), isDurable: true });
