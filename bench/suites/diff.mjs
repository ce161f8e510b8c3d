// Times `groupversion diff` against oasdiff on two releases of Kubernetes, both converted to OpenAPI 3.0.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { runNode } from "../lib/run-node.mjs";
import { runProcess } from "../lib/run-process.mjs";
import { Samples } from "../lib/samples.mjs";
import { table } from "../lib/table.mjs";

const OASDIFF = "github.com/oasdiff/oasdiff@v1.38.0";
const RELEASES = ["v1.31", "v1.32"];
/** Targets: the share of oasdiff's time, and megabytes. */
const MOST_TIME = 0.5;
const MOST_MEMORY = 300;

const verdict = (reached) => (reached ? "yes" : "NO");

/** The releases as they were published, and as OpenAPI 3.0; `undefined` if they are absent. */
async function prepare({ root, temporary }) {
  const published = RELEASES.map((name) => path.join(root, "..", "shared", "specs", "kubernetes", `${name}.json`));
  if (!published.every((file) => existsSync(file))) return undefined;
  const converter = path.join(temporary, "to-openapi-v3.mjs");
  const source = path.join(root, "openapi", "convert", "to-openapi-v3.ts");
  await build({ entryPoints: [source], outfile: converter, bundle: true, format: "esm", logLevel: "silent" });
  const { toOpenApiV3 } = await import(pathToFileURL(converter).href);
  const converted = published.map((file) => {
    const place = path.join(temporary, path.basename(file));
    writeFileSync(place, JSON.stringify(toOpenApiV3(JSON.parse(readFileSync(file, "utf8"))), null, 2));
    return place;
  });
  return { published, converted };
}

/** Builds oasdiff once; without Go or its module proxy, says why not. */
function installOasdiff(bench) {
  const folder = path.join(bench, "generated", "oasdiff");
  const program = path.join(folder, "oasdiff");
  if (existsSync(program)) return { program };
  mkdirSync(folder, { recursive: true });
  const installed = spawnSync("go", ["install", OASDIFF], {
    encoding: "utf8",
    env: { ...process.env, GOBIN: folder, GOFLAGS: "-mod=mod" },
  });
  if (installed.error !== undefined) return { absent: "oasdiff is left out: there is no go" };
  return installed.status === 0
    ? { program }
    : { absent: `oasdiff is left out: ${installed.stderr.trim().split("\n").at(-1)}` };
}

/** Runs the suite and prints its figures. */
export async function runDiffSuite({ runs, root, bench, temporary }) {
  const documents = await prepare({ root, temporary });
  if (documents === undefined) return console.log("diff: skipped, ../shared is absent");
  const { program, absent } = installOasdiff(bench);
  const cli = path.join(root, "dist", "cli.js");
  const ours = async (files) => {
    const result = await runNode([cli, "diff", ...files, "--fail-on", "none", "--json"], { cwd: temporary });
    const { counts } = JSON.parse(result.stdout);
    if (counts.breaking === 0) throw new Error("diff found nothing that breaks");
    return result;
  };
  const theirs = async () => {
    const result = await runProcess(program, ["changelog", ...documents.converted, "--format", "json"], {
      cwd: temporary,
    });
    if (result.output.length < 1000) throw new Error("oasdiff wrote next to nothing");
    return result;
  };
  const samples = { v3: new Samples(), v2: new Samples(), oasdiff: new Samples() };
  for (let round = 0; round <= runs; round++) {
    console.log(round === 0 ? "diff: warming up" : `diff: round ${round} of ${runs}`);
    const measured = {
      v3: await ours(documents.converted),
      v2: await ours(documents.published),
      ...(program !== undefined && { oasdiff: await theirs() }),
    };
    if (round > 0) for (const [name, result] of Object.entries(measured)) samples[name].add(result);
  }
  const peak = Math.max(samples.v2.peak, samples.v3.peak);
  console.log(`
${runs} repetitions after a warm-up; Node ${process.versions.node}, ${os.availableParallelism()} cores
The documents: Kubernetes ${RELEASES.join(" and ")}

${table([
  ["", "median", "range", "peak"],
  ["diff: OpenAPI 3.0, converted", ...samples.v3.cells],
  ["diff: Swagger 2.0, as published", ...samples.v2.cells],
  ...(program === undefined ? [] : [["oasdiff changelog: OpenAPI 3.0, converted", ...samples.oasdiff.cells]]),
])}
`);
  if (program === undefined) console.log(absent);
  else {
    const ratio = samples.v3.median / samples.oasdiff.median;
    console.log(`${verdict(ratio <= MOST_TIME)}  ${ratio.toFixed(2)} times oasdiff's time (at most ${MOST_TIME})`);
  }
  console.log(`${verdict(peak <= MOST_MEMORY)}  ${peak.toFixed(0)} MB at the peak (at most ${MOST_MEMORY})`);
}
