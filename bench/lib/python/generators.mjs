import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { openapiGenerator } from "../client/generators.mjs";
import { runNode } from "../run-node.mjs";
import { runProcess } from "../run-process.mjs";
import { findTool } from "./environments.mjs";

const PEER = "openapi-python-client==0.29.1";

/** The document as OpenAPI 3.0, the only format that openapi-python-client reads; we convert it outside of the measured time. */
async function convert({ root, temporary }, file) {
  const converter = path.join(temporary, "to-openapi-v3.mjs");
  const source = path.join(root, "openapi", "convert", "to-openapi-v3.ts");
  await build({ entryPoints: [source], outfile: converter, bundle: true, format: "esm", logLevel: "silent" });
  const { toOpenApiV3 } = await import(pathToFileURL(converter).href);
  const converted = path.join(temporary, "openapi-v3.json");
  writeFileSync(converted, JSON.stringify(toOpenApiV3(JSON.parse(readFileSync(file, "utf8")))));
  return converted;
}

async function openapiPythonClient(places, file) {
  const { python, absent } = findTool(places.bench, [PEER]);
  if (absent !== undefined) return { absent };
  const converted = await convert(places, file);
  const bin = path.dirname(python);
  // It formats its output with the ruff beside it.
  const env = { PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  const args = ["generate", "--path", converted, "--meta", "none", "--output-path"];
  return {
    run: (out) => runProcess(path.join(bin, "openapi-python-client"), [...args, out], { cwd: places.temporary, env }),
  };
}

/** Every generator of Python clients; the peers are slow, and run once. */
export async function findPythonGenerators(places, file) {
  const { root, temporary } = places;
  const ours = [
    path.join(root, "dist", "cli.js"),
    "client",
    "python",
    "--spec",
    file,
    "--package",
    "kubernetes",
    "--out",
  ];
  const java = await openapiGenerator(places.bench, "python");
  return {
    ours: { label: "groupversion client python", run: (out) => runNode([...ours, out], { cwd: temporary }) },
    openapiGenerator: {
      label: java.label,
      once: true,
      ...(java.absent === undefined ? { run: (out) => java.run({ file }, out) } : { absent: java.absent }),
    },
    openapiPythonClient: { label: PEER.replace("==", " "), once: true, ...(await openapiPythonClient(places, file)) },
  };
}

/** Runs a generator into an absent folder; returns its time, its memory, and the lines of Python that it wrote. */
export async function generatePython({ run }, out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(path.dirname(out), { recursive: true });
  const { seconds, megabytes } = await run(out);
  const names = readdirSync(out, { recursive: true }).filter((name) => name.endsWith(".py"));
  if (names.length === 0) throw new Error(`${out} contains no Python`);
  const lines = names.reduce((sum, name) => sum + readFileSync(path.join(out, name), "utf8").split("\n").length, 0);
  return { seconds, megabytes, files: names.length, lines };
}
