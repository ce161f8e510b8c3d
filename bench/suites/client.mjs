// Times `groupversion client typescript` and its clients against other generators and theirs.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { bundleSize } from "../lib/client/bundle-size.mjs";
import { findDocuments } from "../lib/client/documents.mjs";
import { findGenerators, generate } from "../lib/client/generators.mjs";
import { measureNewer, measureUnions, prepareNewer, unionBundle } from "../lib/client/openapi-3.mjs";
import { printClientResults } from "../lib/client/print-results.mjs";
import { buildDeclarations, typeCheck } from "../lib/client/type-check.mjs";
import { prepareUse, servePod } from "../lib/client/use-clients.mjs";
import { Samples } from "../lib/samples.mjs";

/** Runs of the small programs in each round: each takes less than a second, and single runs scatter. */
const STARTS = 3;

/** The newest document, whose clients are type-checked. */
const checkedOf = (documents) => documents.find(({ name }) => name === "1.36") ?? documents[0];

/** Samples by key, created on first use. */
class Figures extends Map {
  of(key) {
    if (!this.has(key)) this.set(key, new Samples());
    return this.get(key);
  }
}

/** Generates every document with every generator, in turn; those marked `once` only in the first round that counts. */
async function measureGeneration({ documents, generators, temporary }, round, figures) {
  const sizes = new Map();
  for (const document of documents)
    for (const [name, generator] of Object.entries(generators)) {
      if (generator.absent !== undefined || (generator.once && round !== 1)) continue;
      const out = path.join(temporary, "generated", name, document.name.replace(/\W/g, "-"));
      const result = await generate(generator, document, out);
      sizes.set(`${name} ${document.name}`, result);
      if (round > 0) figures.of(`${name} ${document.name}`).add(result);
    }
  return sizes;
}

async function measureTypeCheck(setup, round, figures) {
  const folder = checkedOf(setup.documents).name.replace(/\W/g, "-");
  const sources = { ours: ["ours", folder, "src"], heyApi: ["heyApi", folder] };
  for (const [name, parts] of Object.entries(sources)) {
    const result = await typeCheck(setup, path.join(setup.temporary, "generated", ...parts));
    if (round > 0) figures.of(`${name} check`).add(result);
  }
  await measureUserCheck(setup, folder, round, figures);
}

/** A program that makes one call. Our client is a package with declarations; the peer's is part of its user's sources. */
async function measureUserCheck(setup, folder, round, figures) {
  const generated = path.join(setup.temporary, "generated");
  await buildDeclarations(setup, path.join(generated, "ours", folder));
  const programs = {
    ours: ["readNamespacedPod", `./ours/${folder}/dist/core/v1/index.js`],
    heyApi: ["readCoreV1NamespacedPod", `./heyApi/${folder}/index.js`],
  };
  for (const [name, [call, module]] of Object.entries(programs)) {
    const program = path.join(generated, `${name}-program.ts`);
    writeFileSync(program, `import { ${call} } from "${module}";\nexport default ${call};\n`);
    const result = await typeCheck(setup, program);
    if (round > 0) figures.of(`${name} user check`).add(result);
  }
}

async function measureUse({ use, server }, round, figures) {
  for (let i = 0; i < STARTS; i++)
    for (const name of ["ours", "clientNode"])
      for (const [kind, ...args] of [["import"], ["call", server.url]]) {
        const { milliseconds, megabytes } = await use.start(name, kind, ...args);
        if (round > 0) figures.of(`${name} ${kind}`).add({ seconds: milliseconds / 1000, megabytes });
      }
  for (const name of ["ours", "clientNode"]) {
    const { decode, parse } = await use.start(name, "decode", use.pods);
    if (round === 0) continue;
    figures.of(`${name} decode`).add({ seconds: decode / 1000 });
    figures.of(`${name} parse`).add({ seconds: parse / 1000 });
  }
}

/** Runs the suite and prints its figures. */
export async function runClientSuite({ runs, root, bench, temporary }) {
  const places = { root, bench, temporary };
  const generators = await findGenerators(places);
  const documents = findDocuments(places);
  const use = await prepareUse(places);
  const server = await servePod();
  const setup = { ...places, generators, documents, use, server };
  const newer = prepareNewer(setup);
  const figures = new Figures();
  let sizes = new Map();
  try {
    for (let round = 0; round <= runs; round++) {
      console.log(round === 0 ? "client: warming up" : `client: round ${round} of ${runs}`);
      sizes = new Map([...sizes, ...(await measureGeneration(setup, round, figures))]);
      await measureTypeCheck(setup, round, figures);
      await measureUse(setup, round, figures);
      if (newer !== undefined) await measureNewer(newer, round, figures);
    }
  } finally {
    await server.stop();
  }
  const bundles = {};
  for (const [name, folder] of Object.entries(use.folders)) bundles[name] = await bundleSize(name, folder);
  const unions = newer && { ...(await measureUnions(newer)), bundle: await unionBundle(newer), ...newer };
  const checked = checkedOf(documents).name;
  printClientResults({ runs, generators, documents, checked, figures, sizes, bundles, unions });
}
