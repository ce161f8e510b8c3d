// `npm run test:long`: tests that are too slow for `npm test`. Their names mark them: test/**/*.long.test.ts for vitest,
// test/**/test_*_long.py for pytest. Arguments select tests. A run takes a third of other projects' documents, a
// different one each day; `--all-documents` takes all. GROUPVERSION_DOCUMENTS=2/3 repeats the run of a given day.
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensureOfficialClient, ensurePython, longPythonTests, pytestStep } from "./ensure-python.mjs";
import { nodeStep, runTests, splitTests } from "./testing/run-tests.mjs";

ensureInstalled();
ensureBuilt();
ensurePython();
const ALL = "--all-documents";
const SHARES = 3;
const MILLISECONDS_A_DAY = 86_400_000;
const only = process.argv.slice(2).filter((name) => name !== ALL);
const today = `${(Math.floor(Date.now() / MILLISECONDS_A_DAY) % SHARES) + 1}/${SHARES}`;
process.env["GROUPVERSION_DOCUMENTS"] ??= process.argv.includes(ALL) ? "1/1" : today;
console.log(`Documents of other projects: GROUPVERSION_DOCUMENTS=${process.env["GROUPVERSION_DOCUMENTS"]}`);
const { pytest, vitest } = splitTests(only);
const runsAll = only.length === 0;
const vitestLane =
  runsAll || vitest.length > 0
    ? [nodeStep("vitest", "vitest/vitest.mjs", ["run", "--project", "long", ...vitest], { live: true })]
    : [];
const pytestLane = [];
if (runsAll || pytest.length > 0) {
  const official = ensureOfficialClient();
  const env = official === undefined ? {} : { GROUPVERSION_OFFICIAL_PYTHON: official };
  pytestLane.push(pytestStep("pytest", runsAll ? longPythonTests() : pytest, { together: ["2", "worksteal"], env }));
}
if (runsAll)
  pytestLane.push(
    nodeStep("eslint", "eslint/bin/eslint.js", ["."]),
    nodeStep("prettier", "prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]),
  );
await runTests([vitestLane, pytestLane]);
