import type { Published } from "./published.js";

/** Imports every export of a package and prints the names in each as JSON. */
const importProgram = ({ name, modules, files }: Published): string => `
const names = {};
for (const part of ${JSON.stringify(Object.keys(modules))}) names[part] = Object.keys(await import("${name}" + part));
for (const part of ${JSON.stringify(files)}) await import("${name}" + part, { with: { type: "json" } });
console.log(JSON.stringify(names));
`;

/** Compiles only if the declarations of every export have exactly the names that exist at run time. */
const namesProgram = ({ name, modules, types }: Published): string =>
  [
    ...Object.entries(modules).map(
      ([part, names], i) => `import * as m${i} from "${name}${part}";
export const n${i}: Readonly<Record<keyof typeof m${i}, true>> = { ${names.map((each) => `${each}: true`).join(", ")} };`,
    ),
    ...Object.values(types),
    "",
  ].join("\n");

/** Compiles only if a class has the same type in every export of the server. */
const serverProgram = ({ server, name }: Published): string => `
import { createServer } from "node:http";
import { createSpecHandler, FileSource, type Document, type DocumentSource } from "${server}";
import { specPlugin } from "${server}/fastify";
import { specMiddleware } from "${server}/express";
import { specRoutes } from "${server}/hono";
import { Aggregator, type AggregatorOptions } from "${name}/aggregate";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";

const document: Document = { swagger: "2.0", info: { title: "Garden", version: "v1" }, paths: {} };
const options: AggregatorOptions = { members: [{ name: "own", document }] };
const sources: readonly DocumentSource[] = [new Aggregator(options), new FileSource("/spec.json", "spec.json")];
for (const source of sources) {
  createServer(createSpecHandler(source, { discovery: false }));
  await Fastify().register(specPlugin, { documents: source, prefix: "/spec" });
  express().use("/spec", specMiddleware(source));
  new Hono().route("/spec", specRoutes(source));
}
// @ts-expect-error: wrong options are errors, so the types above really exist
createSpecHandler(document, { discovery: "no" });
`;

/** Serves a document, requests it as YAML, and prints the status, the first line, and the number of started threads. */
const yamlProgram = ({ server }: Published): string => `
import { createServer } from "node:http";
import { createSpecHandler } from "${server}";
let threads = 0;
process.on("worker", () => threads++);
const document = { swagger: "2.0", info: { title: "Garden", version: "v1" }, paths: {} };
const listening = createServer(createSpecHandler(document)).listen(0, "127.0.0.1", async () => {
  const url = "http://127.0.0.1:" + listening.address().port + "/openapi/v2";
  const answer = await fetch(url, { headers: { accept: "application/yaml" } });
  console.log(answer.status, (await answer.text()).split("\\n")[0], threads);
  process.exit(0);
});
`;

/** The output of the program `yaml.mjs`. */
export const YAML_ANSWER = '200 swagger: "2.0" 1\n';

/** The programs that test a package, in a folder of its name: two to run, and two to compile. */
export const programsOf = (published: Published, folder = "."): Readonly<Record<string, string>> => ({
  [`${folder}/import.mjs`]: importProgram(published),
  [`${folder}/yaml.mjs`]: yamlProgram(published),
  [`${folder}/names.ts`]: namesProgram(published),
  [`${folder}/server.ts`]: serverProgram(published),
});

/** The configuration of a user who checks everything, including declarations of libraries. */
export const STRICT = {
  compilerOptions: {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    target: "ES2023",
    lib: ["ES2023"],
    types: ["node"],
    module: "NodeNext",
  },
};
