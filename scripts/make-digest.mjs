// Makes the digests against which test/kubernetes compares the generated specs, from upstream's own documents.
//
//   node scripts/make-digest.mjs [FOLDER]      FOLDER holds v1.5.json and federation-v1.8-dev.json
//
// A digest holds names, numbers and hashes, but no sentence of upstream's; test/kubernetes/support/digest.ts describes
// its contents.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.resolve(process.argv[2] ?? path.join(root, "..", "shared", "specs", "kubernetes"));
const tests = path.join(root, "test", "kubernetes");
const { digestOf } = await createJiti(import.meta.url).import(path.join(tests, "support", "digest.ts"));

const digests = [
  { from: "v1.5.json", to: "v1.5-digest.json" },
  {
    from: "federation-v1.8-dev.json",
    to: "federation-v1.8-digest.json",
    scope: { paths: "/apis/federation/", definitions: "io.k8s.kubernetes.federation." },
  },
];
for (const { from, to, scope } of digests) {
  const digest = digestOf(JSON.parse(readFileSync(path.join(folder, from), "utf8")), scope);
  writeFileSync(path.join(tests, to), `${JSON.stringify(digest, null, 2)}\n`);
  console.log(`${to}: ${digest.counts.operations} operations, ${digest.counts.definitions} definitions`);
}
