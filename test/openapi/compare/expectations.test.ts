import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { DIFFERENCES } from "./support/differences.js";
import { Expectations } from "./support/expectations.js";

const root = path.join(import.meta.dirname, "..", "..", "..", "..", "shared", "diff");

interface Index {
  readonly sets: Readonly<Record<string, { readonly pairs: readonly never[] }>>;
}

test.skipIf(!existsSync(root))(
  "what five other tools expect of pairs of documents is found, or differs for a reason that is written down (needs ../shared)",
  async () => {
    const { sets } = JSON.parse(readFileSync(path.join(root, "index.json"), "utf8")) as Index;
    const pairsOf = (name: string): readonly never[] => sets[name]?.pairs ?? [];
    const expectations = new Expectations(root);
    await expectations.azure(pairsOf("azure"));
    await expectations.oasdiff(pairsOf("oasdiff"));
    await expectations.openapitools(pairsOf("openapitools"));
    await expectations.crdify(pairsOf("crdify"));
    await expectations.checker(pairsOf("crd-schema-checker"));
    expect(expectations.count).toBeGreaterThan(150);
    const unexplained = expectations.unmet.filter(({ name }) => !Object.hasOwn(DIFFERENCES, name));
    expect(unexplained).toEqual([]);
    const unmet = new Set(expectations.unmet.map(({ name }) => name));
    expect(Object.keys(DIFFERENCES).filter((name) => !unmet.has(name))).toEqual([]);
  },
);
