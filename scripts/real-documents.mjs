// `npm run real-documents`: writes docs/real-documents.md, which says how this tool and others fare with the OpenAPI 3
// documents of other projects in ../shared/corpus-3. Only facts about the documents are written, none of their text.
// An argument is a pattern of names: only these documents and suites are measured again. The figures of all runs are in
// real-documents/figures.json, and the page is made from them; `none` measures nothing and writes the page again.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensurePython } from "./ensure-python.mjs";
import { listDocuments } from "./real-documents/list-documents.mjs";
import { measureDocument } from "./real-documents/measure-document.mjs";
import { measureSuite } from "./real-documents/measure-suite.mjs";
import { checkPython } from "./real-documents/check-python.mjs";
import { checkTypeScript } from "./real-documents/check-typescript.mjs";
import { realDocumentsPage } from "./real-documents/page.mjs";

const root = path.dirname(import.meta.dirname);
const figures = path.join(import.meta.dirname, "real-documents", "figures.json");
// Not below node_modules, which type checkers leave out.
const packages = path.join(os.tmpdir(), "groupversion-real-documents");

ensureInstalled();
ensureBuilt();
ensurePython();
const listed = listDocuments(root);
if (listed === undefined) {
  console.error("../shared/corpus-3 is absent: there is nothing to measure.");
  process.exit(2);
}
const isMeasured = ({ name }) => process.argv[2] !== "none" && new RegExp(process.argv[2] ?? "").test(name);
const known = JSON.parse(readFileSync(figures, "utf8"));

rmSync(packages, { recursive: true, force: true });
mkdirSync(packages, { recursive: true });
const measured = listed.documents.filter(isMeasured);
for (const document of measured) {
  known.documents[document.name] = await measureDocument(document, packages);
  console.log(`${document.name}: measured`);
}
const checks =
  measured.length === 0 ? [] : [await checkTypeScript(measured, packages), checkPython(measured, packages)];
for (const { name } of measured) for (const check of checks) Object.assign(known.documents[name], check.get(name));
for (const suite of listed.suites.filter(isMeasured)) {
  known.suites[suite.name] = await measureSuite(suite);
  console.log(`${suite.name}: measured`);
}
const sorted = Object.fromEntries(
  Object.entries(known).map(([kind, byName]) => [kind, Object.fromEntries(Object.entries(byName).sort())]),
);
writeFileSync(figures, await format(JSON.stringify(sorted), { ...(await resolveConfig(figures)), parser: "json" }));
writeFileSync(path.join(root, "docs", "real-documents.md"), await realDocumentsPage(listed, known));
console.log("docs/real-documents.md written");
