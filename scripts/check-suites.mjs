// Type-checks the clients of the suites in ../shared/corpus-3: node scripts/check-suites.mjs [PATTERN [FIRST [LAST]]]
// Both clients of every document that can be read are generated, and checked as strictly as `npm run real-documents` checks
// those of real documents. All suites take about an hour; a pattern of names and a range of their documents narrow it.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureInstalled, root } from "./ensure-installed.mjs";
import { ensurePython } from "./ensure-python.mjs";
import { checkPython } from "./real-documents/check-python.mjs";
import { checkTypeScript } from "./real-documents/check-typescript.mjs";
import { listDocuments } from "./real-documents/list-documents.mjs";
import { packageName } from "./real-documents/package-name.mjs";
import { sources } from "./real-documents/sources.mjs";

/** Documents whose packages are checked together: more do not fit into a compiler's memory. */
const TOGETHER = 50;

// Not below node_modules, which type checkers leave out.
const packages = path.join(os.tmpdir(), `groupversion-suites-${process.pid}`);

ensureInstalled();
ensurePython();
const listed = listDocuments(root);
if (listed === undefined) {
  console.error("../shared/corpus-3 is absent: there is nothing to check.");
  process.exit(2);
}

/** Writes a client of a document; nothing if it cannot be generated. */
async function writeClient(language, { file }, place, packaged) {
  const request = { language, spec: file, out: path.join(packages, language, place), package: packaged };
  const { files } = await sources.generateClient(request, { root: packages, targets: sources.targets });
  for (const { path: written, text } of files) {
    mkdirSync(path.dirname(written), { recursive: true });
    writeFileSync(written, text);
  }
  return files.length > 0;
}

const [pattern = "", first = "0", last = "Infinity"] = process.argv.slice(2);
const found = listed.suites
  .filter(({ name }) => new RegExp(pattern).test(name))
  .flatMap(({ name: suite, file }) =>
    sources.documentFilesIn(file).map((each) => ({ name: `${suite}-${path.relative(file, each)}`, file: each })),
  )
  .map(({ name, file }) => ({ name: name.replace(/[^a-zA-Z0-9]+/g, "-").toLowerCase(), file }))
  .slice(Number(first), Number(last));

let checked = 0;
const failed = { compiles: 0, checks: 0 };
for (let start = 0; start < found.length; start += TOGETHER) {
  rmSync(packages, { recursive: true, force: true });
  const made = [];
  for (const document of found.slice(start, start + TOGETHER)) {
    const python = packageName(document.name);
    const isMade = [
      await writeClient("typescript", document, document.name, "@example/generated"),
      await writeClient("python", document, python, python),
    ];
    if (isMade.every(Boolean)) made.push(document);
  }
  if (made.length === 0) continue;
  checked += made.length;
  for (const check of [await checkTypeScript(made, packages), checkPython(made, packages)])
    for (const [name, result] of check)
      for (const [kind, isAccepted] of Object.entries(result))
        if (!isAccepted) {
          failed[kind] += 1;
          console.log(`${name}: ${kind === "compiles" ? "TypeScript" : "Python"} is not accepted`);
        }
  console.log(`${Math.min(start + TOGETHER, found.length)} of ${found.length}`);
}
rmSync(packages, { recursive: true, force: true });
console.log(`${checked} packages checked: ${failed.compiles} fail in TypeScript, ${failed.checks} in Python`);
process.exitCode = failed.compiles + failed.checks > 0 ? 1 : 0;
