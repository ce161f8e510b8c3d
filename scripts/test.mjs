// `npm test`: installs missing packages, builds, and runs every check and test except long ones. Arguments select tests:
// names that end with .py go to pytest, all others to vitest.
import path from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled, root } from "./ensure-installed.mjs";
import { checkPythonSteps, ensurePython, pytestStep } from "./ensure-python.mjs";
import { nodeStep, runTests, splitTests } from "./testing/run-tests.mjs";

ensureInstalled();
ensureBuilt();
ensurePython();
const only = process.argv.slice(2);
const { pytest, vitest } = splitTests(only);
/** Skips files whose content passed in an earlier run. */
const CACHED = [
  "--cache",
  "--cache-strategy=content",
  "--cache-location",
  path.join(root, "node_modules", ".cache", "eslint/"),
];
const runVitest = (...args) => nodeStep("vitest", "vitest/vitest.mjs", ["run", ...args], { live: true });
if (only.length > 0)
  await runTests([
    vitest.length > 0 ? [runVitest(...vitest)] : [],
    pytest.length > 0 ? [pytestStep("pytest", pytest)] : [],
  ]);
else
  await runTests([
    // The two longest lanes; each keeps about one core busy.
    [runVitest("--project", "!long")],
    [
      nodeStep("types", "typescript-7/bin/tsc", ["-p", "tsconfig.json"]),
      // Quick rules look at one file at a time, so results can be kept until the file, a rule or the configuration changes.
      nodeStep("eslint, rules without types", "eslint/bin/eslint.js", [...CACHED, "."], {
        env: { GROUPVERSION_LINT: "quick" },
      }),
      ...checkPythonSteps(),
      pytestStep("pytest", [], { together: ["2", "worksteal"] }),
    ],
  ]);
