import { existsSync } from "node:fs";
import path from "node:path";
import { sources } from "./sources.mjs";

/** Which of the generated TypeScript packages compile under the strictest options, with the oldest and newest compiler. */
export async function checkTypeScript(documents, packages) {
  const { COMPILERS, compileProjects, prepareProjects } = sources;
  const folder = path.join(packages, "typescript");
  const names = documents.map(({ name }) => name).filter((name) => existsSync(path.join(folder, name, "src")));
  const projects = names.length === 0 ? [] : prepareProjects(folder, names);
  const errors = [];
  for (const compiler of COMPILERS) errors.push(...(await compileProjects(compiler, projects)));
  return new Map(
    documents.map(({ name }) => [
      name,
      { compiles: names.includes(name) && !errors.some((error) => error.startsWith(`${name}/`)) },
    ]),
  );
}
