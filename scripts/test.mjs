// `npm test`: installs what is missing, builds, and runs every check and test. Arguments choose tests: those that end with
// .py go to pytest, all others to vitest.
import path from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled, root, run } from "./ensure-installed.mjs";
import { checkPython, ensurePython, runPytest } from "./ensure-python.mjs";

ensureInstalled();
ensureBuilt();
ensurePython();
const bin = (name, ...args) => run(process.execPath, [path.join(root, "node_modules", ...name.split("/")), ...args]);
const only = process.argv.slice(2);
const pytest = only.filter((name) => /\.py(?:::|$)/.test(name));
const vitest = only.filter((name) => !pytest.includes(name));
if (only.length === 0) {
  bin("typescript/bin/tsc", "-p", "tsconfig.json");
  bin("eslint/bin/eslint.js", ".");
  bin("prettier/bin/prettier.cjs", "--check", "--log-level=warn", ".");
  checkPython();
}
if (only.length === 0 || vitest.length > 0) bin("vitest/vitest.mjs", "run", ...vitest);
if (only.length === 0 || pytest.length > 0) runPytest(pytest);
