// Times `groupversion import` of documents in ../shared, and reports lines of sources and of the document.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { runProcess } from "../lib/run-process.mjs";

const DOCUMENTS = ["v1.5.json", "v1.32.json", "v1.36-dev.json"];

/** Targets of the largest document: seconds and megabytes. */
const LARGEST = "v1.36-dev.json";
const MOST_TIME = 2;
const MOST_MEMORY = 250;

const verdict = (reached) => (reached ? "yes" : "NO");

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const linesIn = (file) => readFileSync(file, "utf8").split("\n").length - 1;

/** Lines of all sources below a folder. */
const sourceLines = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .reduce((sum, name) => sum + linesIn(path.join(folder, name)), 0);

/** Runs the suite and prints its figures. */
export async function runImportSuite({ runs, root, temporary }) {
  const shared = path.join(root, "..", "shared", "specs", "kubernetes");
  if (!existsSync(shared)) {
    console.log("import: skipped, ../shared is absent");
    return;
  }
  for (const name of DOCUMENTS) {
    const file = path.join(shared, name);
    const out = path.join(temporary, name);
    const results = [];
    for (let round = 0; round <= runs; round++) {
      rmSync(out, { recursive: true, force: true });
      const args = [path.join(root, "dist", "cli.js"), "import", file, "--out", out, "--quiet"];
      const result = await runProcess(process.execPath, args, { cwd: temporary });
      if (round > 0) results.push(result);
    }
    const seconds = median(results.map((result) => result.seconds));
    const megabytes = Math.max(...results.map((result) => result.megabytes));
    const document = JSON.stringify(JSON.parse(readFileSync(file, "utf8")), null, 2).split("\n").length;
    const lines = sourceLines(path.join(out, "api-types"));
    console.log(
      `import  ${name}  ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, ${lines} lines for ${document} of JSON`,
    );
    if (name !== LARGEST) continue;
    console.log(`${verdict(seconds <= MOST_TIME)}  ${seconds.toFixed(2)} s (at most ${MOST_TIME})`);
    console.log(`${verdict(megabytes <= MOST_MEMORY)}  ${megabytes.toFixed(0)} MB (at most ${MOST_MEMORY})`);
  }
}
