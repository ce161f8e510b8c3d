import { spawn } from "node:child_process";
import { existsSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesIn } from "./files-in.js";
import { REPOSITORY } from "./run-tool.js";

/** The oldest and the newest TypeScript that generated packages have to compile with: names of development dependencies. */
export const COMPILERS = ["typescript-5.9", "typescript-7"] as const;
export type Compiler = (typeof COMPILERS)[number];

/** What generated code has to bear: its users' options are not ours to choose. */
export const STRICTEST = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
} as const;

/** Makes this repository's dependencies those of everything below a folder, without installing anything. */
export function linkDependencies(folder: string): void {
  const link = path.join(folder, "node_modules");
  if (!existsSync(link)) symlinkSync(path.join(REPOSITORY, "node_modules"), link, "junction");
}

/** Packages that are type-checked in one program. */
export interface Project {
  /** Absolute folder that the packages are in. */
  readonly folder: string;
  readonly packages: readonly string[];
  /** Path of the runtime that all of them use. */
  readonly runtime: string;
}

/**
 * Gets generated packages that lie beside one another in a folder ready to be type-checked. Those whose runtimes are
 * alike become one program, and of their runtimes one is left: nothing is to be checked a hundred times.
 *
 * @param folder - absolute; gets a link to this repository's dependencies
 * @param packages - names of the packages' folders in it
 */
export function prepareProjects(folder: string, packages: readonly string[]): readonly Project[] {
  linkDependencies(folder);
  const projects = new Map<string, { folder: string; packages: string[]; runtime: string }>();
  for (const name of packages) {
    const runtime = path.join(folder, name, "src", "runtime");
    const content = JSON.stringify([...filesIn(runtime)]);
    const project = projects.get(content);
    if (project === undefined) projects.set(content, { folder, packages: [name], runtime });
    else {
      project.packages.push(name);
      rmSync(runtime, { recursive: true });
    }
  }
  return [...projects.values()];
}

function run(compiler: Compiler, project: string): Promise<string> {
  const tsc = path.join(REPOSITORY, "node_modules", compiler, "bin", "tsc");
  const child = spawn(process.execPath, ["--max-old-space-size=4096", tsc, "-p", project, "--pretty", "false"], {
    cwd: path.dirname(project),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 || output.includes("error TS")) resolve(output);
      else reject(new Error(`${compiler} ended with ${code}: ${output}`));
    });
  });
}

/**
 * Type-checks generated packages under the strictest options.
 *
 * @returns the compiler's lines about errors; none where all is well
 */
export async function compileProjects(compiler: Compiler, projects: readonly Project[]): Promise<readonly string[]> {
  const errors: string[] = [];
  for (const [number, { folder, packages, runtime }] of projects.entries()) {
    const compilerOptions = {
      ...STRICTEST,
      noEmit: true,
      declaration: true,
      declarationMap: false,
      sourceMap: false,
      rootDir: ".",
      // What is not in a package's own runtime any more is found in the one that was left.
      rootDirs: packages.map((name) => `${name}/src/runtime`),
    };
    const config = {
      extends: `./${packages[0] ?? ""}/tsconfig.json`,
      compilerOptions,
      files: [...filesIn(runtime).keys()].map((file) => path.join(runtime, file)),
      include: packages.map((name) => `${name}/src`),
    };
    const file = path.join(folder, `tsconfig.${compiler}.${number}.json`);
    writeFileSync(file, JSON.stringify(config));
    const output = await run(compiler, file);
    errors.push(...output.split("\n").filter((line) => line.trim() !== ""));
  }
  return errors;
}
