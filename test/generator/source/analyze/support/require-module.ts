// Prints what a module exports, loaded through the cache of compiled code: its path is the only argument.
import { requireCompiled } from "../../../../../generator/source/analyze/project/require-compiled.js";

const [modulePath = ""] = process.argv.slice(2);
console.log(JSON.stringify(requireCompiled(modulePath)));
