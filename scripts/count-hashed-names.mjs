// Counts the names that end in a hash in the clients of documents: node scripts/count-hashed-names.mjs [--list] FILE|FOLDER…
// Reads Swagger 2.0 documents; others, and those that cannot be read, are counted and left out.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { importSources } from "./import-sources.mjs";

const LANGUAGES = ["typescript", "python"];
const KINDS = ["definitions", "inline types", "operations", "tags", "parameters"];

const source = `
  export { loadDocument } from "./openapi/read/load-document.ts";
  export { buildClientModel } from "./generator/codegen/client-model/build-client-model.ts";
  export { planClient as typescript } from "./generator/codegen/targets/typescript/plan-client.ts";
  export { planClient as python } from "./generator/codegen/targets/python/plan-client.ts";
`;

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

const hash = (text) => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** Whether a published name, or its module, ends in a hash of what it is for: `models/Pet2f1e0d9c`. */
function isHashed(name, texts) {
  const ends = name.split("/").flatMap((part) => /[0-9a-f]{8}$/.exec(part) ?? []);
  return ends.some((end) => texts.some((text) => [text, `${text} 1`, `${text} 2`].some((each) => hash(each) === end)));
}

/** Names in a lock that end in a hash, by kind. */
function hashedNames(lock, types) {
  const found = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  const add = (kind, id, name, texts = []) => {
    if (isHashed(name, [id, ...texts])) found[kind].push(`${id} is ${name}`);
  };
  for (const [id, name] of Object.entries(lock.types)) {
    const type = types.get(id);
    const hints = type === undefined ? [] : [type.nameHint, ...type.qualifiedHints];
    const texts = hints.flatMap((hint) => [hint.join(" "), ...hint]);
    add(type?.origin === "definition" ? "definitions" : "inline types", id, name, texts);
  }
  for (const [id, name] of Object.entries(lock.operations))
    add("operations", id, name.slice(name.lastIndexOf("/") + 1));
  for (const [id, name] of [...Object.entries(lock.modules), ...Object.entries(lock.classes)])
    add("tags", id, name, [id.replace(/^tag /, "")]);
  for (const [id, name] of Object.entries(lock.parameters))
    if (!id.startsWith("plain names of ")) add("parameters", id, name, [id.slice(id.lastIndexOf(" ") + 1)]);
  return found;
}

async function count(generator, file) {
  const { documents } = await generator.loadDocument(file, { cwd: path.dirname(file) });
  if (documents === undefined) return undefined;
  const { model } = generator.buildClientModel(documents);
  if (model === undefined) return undefined;
  const types = new Map(model.types.map((type) => [type.id, type]));
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const { lock } = generator[language](model, { package: "example", int64: "number", modules: [] });
      return [language, hashedNames(lock, types)];
    }),
  );
}

const list = process.argv.includes("--list");
const places = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const generator = await importSources(source);
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
  for (const section of KINDS) {
    const { documents, names } = totals[language]?.[section] ?? { documents: 0, names: 0 };
    console.log(`${language}: ${section}: ${names} hashed names in ${documents} documents`);
  }
