import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNode } from "../run-node.mjs";
import { Samples } from "../samples.mjs";

/** Numbers of operations; the last is four times the first. */
const SIZES = [400, 800, 1600];

/** A schema of nested inline objects, each of which becomes a definition with a page. */
const nested = (levels) =>
  levels === 0
    ? { type: "string" }
    : { type: "object", properties: { label: { type: "string" }, part: nested(levels - 1) } };

/** A document in which every response has inline types of its own, all in one section of the site. */
function documentOf(operations) {
  const item = (number) => ({
    get: {
      tags: ["ferries"],
      operationId: `getFerry${number}`,
      responses: { 200: { description: "Found", schema: nested(5) } },
    },
  });
  return {
    swagger: "2.0",
    info: { title: "Harbour", version: "1" },
    paths: Object.fromEntries(Array.from({ length: operations }, (_, number) => [`/ferries${number}`, item(number)])),
  };
}

/** Builds sites of documents of growing size. Returns the samples of each size. */
export async function measureGrowth({ root, temporary, runs }) {
  const samples = new Map(SIZES.map((size) => [size, new Samples()]));
  const spec = path.join(temporary, "growth.json");
  const site = path.join(temporary, "growth");
  for (let round = 0; round <= runs; round++) {
    for (const size of SIZES) {
      writeFileSync(spec, JSON.stringify(documentOf(size)));
      rmSync(site, { recursive: true, force: true });
      const cli = path.join(root, "dist", "cli.js");
      const result = await runNode([cli, "docs", "--spec", spec, "--out", site], { cwd: root });
      if (round > 0) samples.get(size).add(result);
    }
  }
  return samples;
}
