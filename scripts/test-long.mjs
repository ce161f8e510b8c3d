// `npm run test:long`: what takes too long for `npm test`. Every document that ../shared holds is generated from, checked
// and compiled; both packages are installed with npm; clients are held against a real API server of custom resources, and
// the Python one against the official client of Kubernetes. Arguments choose tests: those that end with .py go to pytest,
// all others to vitest.
import path from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled, root, run } from "./ensure-installed.mjs";
import { ensureOfficialClient, ensurePython, runPytest } from "./ensure-python.mjs";

const files = [
  "test/corpus/corpus.test.ts",
  "test/docs/examples.test.ts",
  "test/docs/links.test.ts",
  "test/packages/install.test.ts",
  "test/python-corpus/corpus.test.ts",
  "test/runtime/kubernetes/real-api-server.test.ts",
];
const realServer = "test/python/test_real_api_server.py";
const comparisons = ["test/python/packages/test_official_names.py", "test/python/test_programs.py"];

ensureInstalled();
ensureBuilt();
ensurePython();
const only = process.argv.slice(2);
const pytest = only.filter((name) => /\.py(?:::|$)/.test(name));
const vitest = only.filter((name) => !pytest.includes(name));
if (only.length === 0 || vitest.length > 0) {
  const program = path.join(root, "node_modules", "vitest", "vitest.mjs");
  run(process.execPath, [program, "run", ...(vitest.length > 0 ? vitest : files)], {
    env: { ...process.env, GROUPVERSION_LONG: "1" },
  });
}
if (only.length === 0 || pytest.length > 0) {
  const official = ensureOfficialClient();
  const env = { GROUPVERSION_LONG: "1", ...(official !== undefined && { GROUPVERSION_OFFICIAL_PYTHON: official }) };
  const together = ["3", "worksteal"];
  if (only.length > 0) runPytest(pytest, { env });
  else {
    runPytest(comparisons, { together, env });
    runPytest([realServer], { env });
  }
}
