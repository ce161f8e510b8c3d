// OpenAPI 3 documents of other projects: generation, type checking, a bundled call, and decoding of unions.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { runNode } from "../run-node.mjs";
import { sizeOfBundle } from "./bundle-size.mjs";
import { generate } from "./generators.mjs";
import { typeCheck } from "./type-check.mjs";

const NAMES = ["github.json", "asana.yaml", "openai.yaml"];

/** How to run the peers that read OpenAPI 3. */
function findPeers({ bench, ours, heyApi }) {
  const module = (...parts) => path.join(bench, "node_modules", ...parts);
  return {
    ours,
    heyApi,
    orval: {
      label: "orval 8.38",
      run: ({ file }, out) => {
        mkdirSync(out, { recursive: true });
        const args = ["--input", file, "--output", path.join(out, "api.ts"), "--client", "fetch"];
        return runNode([module("orval", "dist", "bin", "orval.mjs"), ...args], { cwd: out });
      },
    },
    openapiTypescript: {
      label: "openapi-typescript 7.13 (types only)",
      run: ({ file }, out) => {
        mkdirSync(out, { recursive: true });
        return runNode([module("openapi-typescript", "bin", "cli.js"), file, "-o", path.join(out, "types.ts")], {
          cwd: bench,
        });
      },
    },
  };
}

/** What the measures of OpenAPI 3 need; undefined if the documents are absent. */
export function prepareNewer({ root, bench, temporary, generators }) {
  const folder = path.join(root, "..", "shared", "corpus-3", "open");
  const documents = NAMES.map((name) => ({ name, file: path.join(folder, name) })).filter(({ file }) =>
    existsSync(file),
  );
  if (documents.length === 0) {
    console.log("client: measures of OpenAPI 3 documents are skipped: ../shared is absent");
    return undefined;
  }
  const peers = findPeers({ bench, ours: generators.ours, heyApi: generators.heyApi });
  return { root, temporary, bench, documents, peers, failed: new Set() };
}

const folderOf = ({ temporary }, name, document) =>
  path.join(temporary, "newer", name, document.name.replace(/\W/g, "-"));

/** Generates and type-checks each document in one round. A peer that fails once is left out for that document. */
export async function measureNewer(setup, round, figures) {
  const { documents, peers, failed } = setup;
  for (const document of documents) {
    for (const [name, peer] of Object.entries(peers)) {
      const key = `${name} ${document.name}`;
      if (failed.has(key)) continue;
      try {
        const result = await generate(peer, document, folderOf(setup, name, document));
        if (round > 0) figures.of(key).add(result);
      } catch (error) {
        if (name === "ours") throw error;
        failed.add(key);
        console.log(`client: ${peer.label} fails on ${document.name}`);
      }
    }
    for (const [name, below] of [
      ["ours", "src"],
      ["heyApi", ""],
    ]) {
      const key = `${name} ${document.name}`;
      if (failed.has(key) || failed.has(`${key} check`)) continue;
      try {
        const result = await typeCheck(setup, path.join(folderOf(setup, name, document), below));
        if (round > 0) figures.of(`${key} check`).add(result);
      } catch (error) {
        if (name === "ours") throw error;
        failed.add(`${key} check`);
        console.log(`client: the output of ${peers[name].label} for ${document.name} does not compile`);
      }
    }
  }
}

const SHAPES = `
import { readFileSync } from "node:fs";
import { compare } from "./measure.mjs";
import { createClient } from "./client.mjs";
import { listShapes } from "./operations.mjs";

const kinds = [
  (i) => ({ type: "circle", id: i, name: "c" + i, radius: i / 3, tags: ["a", "b"] }),
  (i) => ({ type: "square", id: i, name: "s" + i, side: i }),
  (i) => ({ type: "text", id: i, name: "t" + i, text: "text " + i }),
  (i) => ({ type: "image", id: i, name: "i" + i, url: "https://example.com/" + i }),
];
const bytes = new TextEncoder().encode(JSON.stringify(Array.from({ length: 10_000 }, (_, i) => kinds[i % 4](i))));
const decoder = new TextDecoder();
const transport = {
  send: () =>
    Promise.resolve({
      status: 200,
      reason: "OK",
      headers: { "content-type": "application/json" },
      body: (async function* () {
        for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
      })(),
    }),
};
const client = createClient({ baseUrl: "http://localhost", transport });
let circles = 0;
const read = (shapes) => {
  for (const shape of shapes) if (shape.type === "circle") circles += shape.tags.length;
};
const result = await compare({
  decode: async () => read(await listShapes(client)),
  parse: () => read(JSON.parse(decoder.decode(bytes))),
});
console.log(JSON.stringify(result));
`;

/** Milliseconds to decode 10,000 objects of a union by a whole call, and by \`JSON.parse\`. */
export async function measureUnions({ root, bench, temporary, peers }) {
  const folder = path.join(temporary, "unions");
  const spec = { file: path.join(bench, "use", "python", "shapes.json") };
  await generate(peers.ours, spec, path.join(folder, "client"));
  const link = path.join(folder, "node_modules");
  if (!existsSync(link)) symlinkSync(path.join(root, "node_modules"), link, "junction");
  const bundle = (from, to) =>
    build({
      entryPoints: [path.join(folder, "client", "src", from)],
      outfile: path.join(folder, to),
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      logLevel: "error",
    });
  await bundle("index.ts", "client.mjs");
  await bundle(path.join("default", "operations.ts"), "operations.mjs");
  writeFileSync(path.join(folder, "measure.mjs"), readFileSync(path.join(bench, "use", "measure.mjs")));
  writeFileSync(path.join(folder, "shapes.mjs"), SHAPES);
  const { stdout } = await runNode(["--expose-gc", path.join(folder, "shapes.mjs")], { cwd: folder });
  return JSON.parse(stdout);
}

/** Kilobytes, gzipped, of a program that makes one call and narrows its answer, bundled with all it imports but undici. */
export async function unionBundle(setup) {
  const document = setup.documents.find(({ name }) => name === "openai.yaml");
  if (document === undefined) return undefined;
  const source = path.join(folderOf(setup, "ours", document), "src");
  const contents = `
    import { createClient } from "./index.js";
    import { createResponse } from "./responses/index.js";
    const client = createClient({ baseUrl: "https://api.openai.com/v1", token: "secret" });
    const { output } = await createResponse(client, { body: { model: "gpt", input: "Hello" } });
    for (const item of output) if (item.type === "message") for (const part of item.content) console.log(part);`;
  return sizeOfBundle(contents, source);
}
