// `npm test`: installs what is missing, builds, and runs every check and test. Arguments go to vitest.
import path from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled, root, run } from "./ensure-installed.mjs";

ensureInstalled();
ensureBuilt();
const bin = (name, ...args) => run(process.execPath, [path.join(root, "node_modules", ...name.split("/")), ...args]);
const only = process.argv.slice(2);
if (only.length === 0) {
  bin("typescript/bin/tsc", "-p", "tsconfig.json");
  bin("eslint/bin/eslint.js", ".");
  bin("prettier/bin/prettier.cjs", "--check", "--log-level=warn", ".");
}
bin("vitest/vitest.mjs", "run", ...only);
