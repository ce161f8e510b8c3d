// Counts the names that end in a hash in the clients of documents: node scripts/count-hashed-names.mjs [--list] FILE|FOLDER…
// Reads Swagger 2.0 documents; others, and those that cannot be read, are counted and left out.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const HASHED = /[0-9a-f]{8}$/;
const LANGUAGES = ["typescript", "python"];

const source = `
  export { loadDocument } from "./openapi/read/load-document.ts";
  export { buildClientModel } from "./generator/codegen/client-model/build-client-model.ts";
  export { planClient as typescript } from "./generator/codegen/targets/typescript/plan-client.ts";
  export { planClient as python } from "./generator/codegen/targets/python/plan-client.ts";
`;

async function loadGenerator() {
  // Below the project, so that its packages are found.
  const folder = path.join(root, "node_modules", ".cache", "count-hashed-names");
  const outfile = path.join(folder, `generator-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    bundle: true,
    outfile,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/** Swagger 2.0 documents at a path: the file itself, or those below the folder. */
function documentsAt(place) {
  const files = statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true })
        .map((name) => path.join(place, name))
        .filter((name) => /\.(?:ya?ml|json)$/.test(name) && statSync(name).isFile())
        .sort()
    : [place];
  return files.filter((file) => /["']?swagger["']?\s*:\s*["']?2\.0/.test(readFileSync(file, "utf8")));
}

/** The last part of a published name: `Pet` of `models/Pet`. */
const lastPart = (name) => name.slice(name.lastIndexOf("/") + 1);

/** Names in a lock that end in a hash although the document's name does not, by section. */
function hashedNames(lock, definitions) {
  const found = { definitions: [], "inline types": [], operations: [], parameters: [] };
  for (const [id, name] of Object.entries(lock.types))
    if (HASHED.test(lastPart(name)) && !HASHED.test(id))
      found[definitions.has(id) ? "definitions" : "inline types"].push(`${id} is ${lastPart(name)}`);
  for (const section of ["operations", "parameters"])
    for (const [id, name] of Object.entries(lock[section]))
      if (!id.startsWith("plain names of ") && HASHED.test(lastPart(name)) && !HASHED.test(id))
        found[section].push(`${id} is ${lastPart(name)}`);
  return found;
}

async function count(generator, file) {
  const { documents } = await generator.loadDocument(file, { cwd: path.dirname(file) });
  if (documents === undefined) return undefined;
  const { model } = generator.buildClientModel(documents);
  if (model === undefined) return undefined;
  const definitions = new Set(model.types.filter(({ origin }) => origin === "definition").map(({ id }) => id));
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const { lock } = generator[language](model, { package: "example", int64: "number", modules: [] });
      return [language, hashedNames(lock, definitions)];
    }),
  );
}

const list = process.argv.includes("--list");
const places = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const generator = await loadGenerator();
const totals = {};
let read = 0;
let unread = 0;
for (const file of places.flatMap((place) => documentsAt(path.resolve(place)))) {
  let counted;
  try {
    counted = await count(generator, file);
  } catch (error) {
    console.log(`${path.relative(process.cwd(), file)}: ${error.message}`);
  }
  if (counted === undefined) {
    unread += 1;
    continue;
  }
  read += 1;
  for (const [language, sections] of Object.entries(counted))
    for (const [section, names] of Object.entries(sections)) {
      if (names.length === 0) continue;
      const total = ((totals[language] ??= {})[section] ??= { documents: 0, names: 0 });
      total.documents += 1;
      total.names += names.length;
      if (list) for (const name of names) console.log(`${path.relative(process.cwd(), file)}: ${language}: ${name}`);
    }
}
console.log(`${read} documents read, ${unread} not read`);
for (const language of LANGUAGES)
  for (const section of ["definitions", "inline types", "operations", "parameters"]) {
    const { documents, names } = totals[language]?.[section] ?? { documents: 0, names: 0 };
    console.log(`${language}: ${section}: ${names} hashed names in ${documents} documents`);
  }
