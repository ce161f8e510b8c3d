// Times this project against others, in suites. See README.md.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { installPeers } from "./lib/install-peers.mjs";
import { printLoad } from "./lib/print-load.mjs";
import { runApiServerSuite } from "./suites/apiserver.mjs";
import { runClientSuite } from "./suites/client.mjs";
import { runDiffSuite } from "./suites/diff.mjs";
import { runCrdSuite } from "./suites/crd.mjs";
import { runDocsSuite } from "./suites/docs.mjs";
import { runImportSuite } from "./suites/import.mjs";
import { runPythonSuite } from "./suites/python.mjs";
import { runServeSuite } from "./suites/serve.mjs";
import { runSpecSuite } from "./suites/spec.mjs";

const bench = import.meta.dirname;
const root = path.dirname(bench);
const SUITES = {
  spec: runSpecSuite,
  crd: runCrdSuite,
  import: runImportSuite,
  client: runClientSuite,
  python: runPythonSuite,
  docs: runDocsSuite,
  serve: runServeSuite,
  diff: runDiffSuite,
  apiserver: runApiServerSuite,
};

function readOptions() {
  const { values } = parseArgs({
    options: { runs: { type: "string", default: "5" }, suite: { type: "string", multiple: true } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs takes a number of repetitions, 1 or more");
  const names = values.suite ?? Object.keys(SUITES);
  const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
  if (unknown !== undefined) throw new Error(`--suite takes ${Object.keys(SUITES).join(" or ")}, not ${unknown}`);
  return { runs, names };
}

async function main() {
  const { runs, names } = readOptions();
  if (!existsSync(path.join(root, "dist", "cli.js")))
    throw new Error("dist/cli.js is missing; run `npm run build` first");
  installPeers(bench);
  printLoad();
  for (const name of names) {
    const temporary = mkdtempSync(path.join(os.tmpdir(), `groupversion-bench-${name}-`));
    try {
      mkdirSync(path.join(bench, "generated"), { recursive: true });
      await SUITES[name]({ runs, root, bench, temporary });
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
