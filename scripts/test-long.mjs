// `npm run test:long`: what takes too long for `npm test`. Every document that ../shared holds is generated from, checked
// and compiled; and clients are held against a real API server of custom resources. Arguments go to vitest.
import path from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled, root, run } from "./ensure-installed.mjs";
import { ensurePython } from "./ensure-python.mjs";

const files = [
  "test/corpus/corpus.test.ts",
  "test/docs/examples.test.ts",
  "test/docs/links.test.ts",
  "test/python-corpus/corpus.test.ts",
  "test/runtime/kubernetes/real-api-server.test.ts",
];

ensureInstalled();
ensureBuilt();
ensurePython();
const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
run(process.execPath, [vitest, "run", ...files, ...process.argv.slice(2)], {
  env: { ...process.env, GROUPVERSION_LONG: "1" },
});
