// Counts `unknown` in the TypeScript clients of documents: node scripts/count-unknown.mjs FILE…
// A type is `unknown` because the document says nothing, or because the model cannot express what it says. The latter are
// reported on reading, and counted here by their reason.
import path from "node:path";
import { importSources } from "./import-sources.mjs";

const source = `
  export { loadDocument } from "./openapi/read/load-document.ts";
  export { buildClientModel } from "./generator/codegen/client-model/build-client-model.ts";
`;

/** Counts the types of any value in a part of a model: those without a reason, and the others by reason. */
function count(value, found) {
  if (Array.isArray(value)) for (const item of value) count(item, found);
  else if (typeof value === "object" && value !== null) {
    if (value.kind === "any" && Object.keys(value).every((key) => key === "kind" || key === "reason")) {
      if (value.reason === undefined) found.silent += 1;
      else found.reasons.set(value.reason, (found.reasons.get(value.reason) ?? 0) + 1);
    }
    for (const [key, item] of Object.entries(value))
      if (!["examples", "default", "extensions", "constraints"].includes(key)) count(item, found);
  }
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: node scripts/count-unknown.mjs FILE…");
  process.exit(2);
}
const { loadDocument, buildClientModel } = await importSources(source);
for (const file of files) {
  const { documents } = await loadDocument(path.resolve(file), { cwd: process.cwd() });
  const model = documents && buildClientModel(documents).model;
  if (model === undefined) {
    console.log(`${file}: cannot be read`);
    continue;
  }
  const found = { silent: 0, reasons: new Map() };
  count([model.types, model.groups, model.inbound], found);
  const reasons = [...found.reasons].sort(([, a], [, b]) => b - a).map(([reason, times]) => `${times} × ${reason}`);
  const said = [...found.reasons.values()].reduce((sum, times) => sum + times, 0);
  console.log(`${file}: ${said} where the document says something, ${found.silent} where it says nothing`);
  for (const reason of reasons) console.log(`  ${reason}`);
}
