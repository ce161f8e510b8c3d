// Times the Python client that `groupversion client python` generates against the official one of Kubernetes.
import { existsSync } from "node:fs";
import path from "node:path";
import { findClients } from "../lib/python/environments.mjs";
import { findPythonGenerators, generatePython } from "../lib/python/generators.mjs";
import { printPythonResults } from "../lib/python/print-results.mjs";
import { measureUnions } from "../lib/python/unions.mjs";
import { generateOurs, serveLists, usePython } from "../lib/python/use-clients.mjs";

/** The measures of a client in each round. Each runs in its own process, which warms itself up where that matters. */
const MEASURES = ["start", "start", "decode", "list"];

function findDocument({ root }) {
  const newest = path.join(root, "..", "shared", "specs", "kubernetes", "v1.36-dev.json");
  if (existsSync(newest)) return { document: "Kubernetes 1.36", file: newest };
  return { document: "Kubernetes 1.5", file: path.join(root, "spec-output", "swagger.json") };
}

/** Generates with every generator, in turn; those marked `once` only in the first round that counts. */
async function measureGeneration({ generators, temporary }, round, figures) {
  for (const [name, generator] of Object.entries(generators)) {
    if (generator.absent !== undefined || (generator.once && round !== 1)) continue;
    const result = await generatePython(generator, path.join(temporary, "generated", name));
    if (round > 0) figures.set(`${name} generate`, [...(figures.get(`${name} generate`) ?? []), result]);
  }
}

/** Runs the suite and prints its figures. */
export async function runPythonSuite({ runs, root, bench, temporary }) {
  const clients = findClients(bench);
  if (clients.ours.absent !== undefined) {
    console.log(`python: left out: ${clients.ours.absent}`);
    return;
  }
  const { document, file } = findDocument({ root });
  const ours = await generateOurs({ root, temporary }, file, clients.ours);
  const generators = await findPythonGenerators({ root, bench, temporary }, file);
  const server = await serveLists({ bench });
  const measure = usePython({ bench, temporary }, ours, server.url);
  const figures = new Map();
  try {
    for (let round = 0; round <= runs; round++) {
      console.log(round === 0 ? "python: warming up" : `python: round ${round} of ${runs}`);
      await measureGeneration({ generators, temporary }, round, figures);
      // The first round only warms up the disk cache.
      for (const what of round === 0 ? ["start"] : MEASURES)
        for (const [name, client] of Object.entries(clients)) {
          if (client.absent !== undefined) continue;
          const result = await measure(name, client, what);
          if (round > 0) figures.set(`${name} ${what}`, [...(figures.get(`${name} ${what}`) ?? []), result]);
        }
    }
    figures.set("ours calls", [await measure("ours", clients.ours, "calls")]);
  } finally {
    server.stop();
  }
  const unions = await measureUnions({ root, bench, temporary }, clients.ours);
  printPythonResults({ runs, clients, generators, document, figures, unions });
}
