// `npm run test:long`: what takes too long for `npm test`. Tests are long by name: test/**/*.long.test.ts for vitest,
// test/**/test_*_long.py for pytest. Arguments choose some of them. Of other projects' documents it takes a third, another one
// each day; with --all-documents it takes all. GROUPVERSION_DOCUMENTS=2/3 repeats a run.
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
await runTests([vitestLane, pytestLane]);
