// Times `groupversion crd` against controller-gen, on the same types.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parseAllDocuments } from "yaml";
import { runNode } from "../lib/run-node.mjs";
import { runProcess } from "../lib/run-process.mjs";
import { Samples } from "../lib/samples.mjs";
import { table } from "../lib/table.mjs";

const TOOL = "sigs.k8s.io/controller-tools/cmd/controller-gen@v0.19.0";

/** The path of controller-gen, installed on first use; undefined where there is no Go. */
function findPeer() {
  const go = ["go", "/usr/local/go/bin/go"].find((name) => spawnSync(name, ["version"]).status === 0);
  if (go === undefined) return undefined;
  const folder = path.join(tmpdir(), "groupversion-bench-go");
  const program = path.join(folder, "controller-gen");
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(go, ["install", TOOL], { env: { ...process.env, GOBIN: folder } });
  if (status !== 0) throw new Error(`go install ${TOOL} failed:\n${stderr}`);
  return program;
}

/** The schema of the spec, which both must write alike. */
function specOf(text) {
  const manifest = parseAllDocuments(text)
    .find((document) => document.contents !== null)
    ?.toJS();
  return manifest?.spec?.versions?.[0]?.schema?.openAPIV3Schema?.properties?.spec;
}

export async function runCrdSuite({ runs, root, bench }) {
  const peer = findPeer();
  const folder = path.join(bench, "peers", "controller-gen");
  const sources = path.join(folder, "sources");
  const [ours, first, theirs] = [new Samples(), new Samples(), new Samples()];
  const command = [path.join(root, "dist", "cli.js"), "crd", "--stdout"];
  for (let round = 0; round <= runs; round++) {
    const own = await runNode(command, { cwd: sources, keepsCompiled: true });
    const uncompiled = await runNode(command, { cwd: sources });
    if (round > 0) {
      ours.add(own);
      first.add(uncompiled);
    }
    if (peer === undefined) continue;
    const other = await runProcess(peer, ["crd", "paths=./v1", "output:stdout"], { cwd: folder });
    if (round > 0) theirs.add(other);
    if (!isDeepStrictEqual(specOf(own.stdout), specOf(other.output)))
      throw new Error("the two manifests differ in the schema of the spec");
  }
  const rows = [
    ["groupversion crd", ...ours.cells],
    ["without kept code", ...first.cells],
  ];
  if (peer !== undefined) rows.push(["controller-gen", ...theirs.cells]);
  console.log(`\nCustomResourceDefinitions, ${runs} runs\n`);
  console.log(table([["", "median", "range", "peak"], ...rows]));
  if (peer === undefined) console.log("\ncontroller-gen is left out: there is no Go");
  else {
    const ratio = ours.median / theirs.median;
    console.log(
      `\nagainst controller-gen: ${ratio.toFixed(2)} of its time, target at most 1: ${ratio <= 1 ? "yes" : "NO"}`,
    );
  }
}
