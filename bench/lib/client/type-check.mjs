import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNode } from "../run-node.mjs";

/** Compiler options for every generator's output: the strictest that all of them pass. */
const COMPILER_OPTIONS = {
  target: "ES2022",
  module: "ESNext",
  moduleResolution: "Bundler",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  types: ["node"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

const compiler = (root) => path.join(root, "node_modules", "typescript-5.9", "bin", "tsc");

/** Writes a client's declarations, as its own build does; programs compile against these. */
export async function buildDeclarations({ root, temporary }, client) {
  linkModules({ root, temporary });
  await runNode([compiler(root), "-p", client, "--emitDeclarationOnly"], { cwd: client });
}

// Imports resolve from the folder of the sources and the folders above it.
function linkModules({ root, temporary }) {
  const link = path.join(temporary, "node_modules");
  if (!existsSync(link)) symlinkSync(path.join(root, "node_modules"), link, "junction");
}

/** Type-checks files or folders with TypeScript 5.9; fails on errors. */
export async function typeCheck({ root, temporary }, sources) {
  const folder = path.join(temporary, "type-check");
  mkdirSync(folder, { recursive: true });
  linkModules({ root, temporary });
  const project = path.join(folder, "tsconfig.json");
  const types = [path.join(root, "node_modules", "@types")];
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: { ...COMPILER_OPTIONS, typeRoots: types }, include: [sources] }),
  );
  try {
    return await runNode([compiler(root), "-p", project], { cwd: folder });
  } finally {
    rmSync(project);
  }
}
