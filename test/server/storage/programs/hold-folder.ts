// Holds a folder until it is killed.
import { holdFolder } from "../../../../server/storage/lmdb/hold-folder.js";

await holdFolder(process.argv[2] ?? "");
process.send?.("held");
setInterval(() => undefined, 1000);
