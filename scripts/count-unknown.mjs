// Counts `unknown` in the TypeScript clients of documents: node scripts/count-unknown.mjs FILE…
// A type is `unknown` because the document says nothing, or because the model cannot express what it says. The latter are
// reported on reading, and counted here by their reason.
import path from "node:path";
import { importSources } from "./import-sources.mjs";
import { countUnknown } from "./real-documents/count-unknown.mjs";

const source = `
  export { loadDocument } from "./openapi/read/load-document.ts";
  export { buildClientModel } from "./generator/codegen/client-model/build-client-model.ts";
`;

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
  const { unsaid, said, reasons: found } = countUnknown(model);
  const reasons = [...found].sort(([, a], [, b]) => b - a).map(([reason, times]) => `${times} × ${reason}`);
  console.log(`${file}: ${said} where the document says something, ${unsaid} where it says nothing`);
  for (const reason of reasons) console.log(`  ${reason}`);
}
