import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNode } from "../run-node.mjs";
import { runProcess } from "../run-process.mjs";

const OPENAPI_GENERATOR = "7.25.0";

/** Where openapi-generator's program is; got once through its own npm package, which asks Maven's repository for it. */
async function findOpenapiGenerator(bench) {
  const folder = path.join(bench, "generated", "openapi-generator");
  const jar = path.join(folder, `${OPENAPI_GENERATOR}.jar`);
  if (existsSync(jar)) return jar;
  const config = { "generator-cli": { version: OPENAPI_GENERATOR, storageDir: "." } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "openapitools.json"), JSON.stringify(config));
  const main = path.join(bench, "node_modules", "@openapitools", "openapi-generator-cli", "main.js");
  // It takes the shell's word for the working folder.
  await runNode([main, "--openapitools", "openapitools.json", "version"], { cwd: folder, env: { PWD: folder } });
  if (!existsSync(jar)) throw new Error(`${readdirSync(folder).join(", ")} were got, but no ${OPENAPI_GENERATOR}.jar`);
  return jar;
}

/** What can run openapi-generator for one of its languages, or why nothing can. */
export async function openapiGenerator(bench, language) {
  const label = `openapi-generator ${OPENAPI_GENERATOR} ${language}`;
  try {
    await runProcess("java", ["-version"], { cwd: bench });
    const jar = await findOpenapiGenerator(bench);
    return {
      label,
      run: ({ file }, out) =>
        runProcess("java", ["-jar", jar, "generate", "-g", language, "-i", file, "-o", out], { cwd: bench }),
    };
  } catch (error) {
    return { label, absent: error.message.split("\n")[0] };
  }
}

/**
 * Everything that makes a client of a document: `run` takes the document and an absent folder. `every` says in which
 * rounds: the peers that are far behind need not be waited for in each.
 */
export async function findGenerators({ root, bench }) {
  const module = (name, ...parts) => path.join(bench, "node_modules", ...name.split("/"), ...parts);
  const java = await openapiGenerator(bench, "typescript-fetch");
  return {
    ours: {
      label: "groupversion client typescript",
      run: ({ file }, out) =>
        runNode(
          [
            path.join(root, "dist", "cli.js"),
            "client",
            "typescript",
            "--spec",
            file,
            "--out",
            out,
            "--package",
            "client",
          ],
          { cwd: path.dirname(out) },
        ),
    },
    heyApi: {
      label: "hey-api/openapi-ts 0.99",
      // `bin/run.js` would only start this in a process of its own.
      run: ({ file }, out) =>
        runNode(
          [module("@hey-api/openapi-ts", "dist", "run.mjs"), "-i", file, "-o", out, "--silent", "--no-log-file"],
          {
            cwd: bench,
          },
        ),
    },
    swaggerTypescriptApi: {
      label: "swagger-typescript-api 13.13",
      once: true,
      run: ({ file }, out) =>
        runNode([module("swagger-typescript-api", "dist", "cli.mjs"), "generate", "-p", file, "-o", out], {
          cwd: bench,
        }),
    },
    openapiGenerator: { once: true, ...java },
  };
}

/** Lines and files of TypeScript below a folder; fails if there are none. */
export function measureOutput(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.ts$/.test(name));
  if (names.length === 0) throw new Error(`${folder} has no TypeScript in it`);
  const lines = names.reduce((sum, name) => sum + readFileSync(path.join(folder, name), "utf8").split("\n").length, 0);
  return { files: names.length, lines };
}

/** Runs a generator into a folder that it finds absent. */
export async function generate(generator, document, out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(path.dirname(out), { recursive: true });
  const result = await generator.run(document, out);
  return { ...result, ...measureOutput(out) };
}
