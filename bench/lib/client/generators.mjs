import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNode } from "../run-node.mjs";
import { runProcess } from "../run-process.mjs";

const OPENAPI_GENERATOR = "7.25.0";

/** Path of openapi-generator's program; its own npm package downloads it once from Maven's repository. */
async function findOpenapiGenerator(bench) {
  const folder = path.join(bench, "generated", "openapi-generator");
  const jar = path.join(folder, `${OPENAPI_GENERATOR}.jar`);
  if (existsSync(jar)) return jar;
  const config = { "generator-cli": { version: OPENAPI_GENERATOR, storageDir: "." } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "openapitools.json"), JSON.stringify(config));
  const main = path.join(bench, "node_modules", "@openapitools", "openapi-generator-cli", "main.js");
  // The program reads the working folder from the shell's variable.
  await runNode([main, "--openapitools", "openapitools.json", "version"], { cwd: folder, env: { PWD: folder } });
  if (!existsSync(jar))
    throw new Error(`${OPENAPI_GENERATOR}.jar was not downloaded; found ${readdirSync(folder).join(", ")}`);
  return jar;
}

/** How to run openapi-generator for a language, or why it cannot run. */
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
 * Every generator of clients: `run` takes the document and an absent folder; `every` says in which rounds it runs, since slow
 * peers need not run in each.
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
      // `bin/run.js` would only start this in another process.
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

/** Counts lines and files of TypeScript below a folder; fails if there are none. */
function measureOutput(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.ts$/.test(name));
  if (names.length === 0) throw new Error(`${folder} contains no TypeScript`);
  const lines = names.reduce((sum, name) => sum + readFileSync(path.join(folder, name), "utf8").split("\n").length, 0);
  return { files: names.length, lines };
}

/** Runs a generator into an absent folder. */
export async function generate(generator, document, out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(path.dirname(out), { recursive: true });
  const result = await generator.run(document, out);
  return { ...result, ...measureOutput(out) };
}
