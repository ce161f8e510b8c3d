import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNode } from "../run-node.mjs";

/** Equal for all whose output is checked; what every one of them can bear. */
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

/** Writes the declarations of a client of ours, as its own build does: what its users compile against. */
export async function buildDeclarations({ root, temporary }, client) {
  linkModules({ root, temporary });
  await runNode([compiler(root), "-p", client, "--emitDeclarationOnly"], { cwd: client });
}

/** Imports are resolved from where the sources are, and node_modules is looked for in the folders above. */
function linkModules({ root, temporary }) {
  const link = path.join(temporary, "node_modules");
  if (!existsSync(link)) symlinkSync(path.join(root, "node_modules"), link, "junction");
}

/** Type-checks sources with TypeScript 5.9, files or folders; fails on errors. */
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
