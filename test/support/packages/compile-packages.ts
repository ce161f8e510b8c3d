import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesIn } from "../files-in.js";
import { REPOSITORY } from "../run-tool.js";

/** The oldest and the newest supported TypeScript for generated packages: names of development dependencies. */
export const COMPILERS = ["typescript-5.9", "typescript-7"] as const;
export type Compiler = (typeof COMPILERS)[number];

/** The strictest options: generated code must compile under any options of its users. */
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

/** Links this repository's dependencies for everything below a folder, without installing anything. */
export function linkDependencies(folder: string): void {
  const link = path.join(folder, "node_modules");
  if (!existsSync(link)) symlinkSync(path.join(REPOSITORY, "node_modules"), link, "junction");
}

const RUNTIME = "src/runtime/";

/** Packages to type-check in one program. */
export interface Project {
  /** Absolute folder of the packages. */
  readonly folder: string;
  readonly packages: readonly string[];
  /** Path of their common runtime. */
  readonly runtime: string;
}

/**
 * Prepares generated packages in a folder for type checking. Packages with equal runtimes become one program and keep
 * only one runtime, so that it is checked once instead of a hundred times.
 *
 * @param folder - absolute; gets a link to this repository's dependencies
 * @param packages - names of the packages' folders
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

/** Writes packages for type checking, as `prepareProjects` leaves them: those with equal runtimes share one. */
export class ProjectWriter {
  readonly #folder: string;
  readonly #projects = new Map<string, { folder: string; packages: string[]; runtime: string }>();

  /** @param folder - absolute and existing; gets a link to this repository's dependencies */
  constructor(folder: string) {
    this.#folder = folder;
    linkDependencies(folder);
  }

  get projects(): readonly Project[] {
    return [...this.#projects.values()];
  }

  /** @param files - texts by path relative to the package */
  add(name: string, files: ReadonlyMap<string, string>): void {
    const runtime = JSON.stringify([...files].filter(([file]) => file.startsWith(RUNTIME)));
    const project = this.#projects.get(runtime);
    if (project === undefined) {
      const place = path.join(this.#folder, name, ...RUNTIME.split("/"));
      this.#projects.set(runtime, { folder: this.#folder, packages: [name], runtime: place });
    } else project.packages.push(name);
    for (const [file, text] of files) {
      if (!/\.ts$|^(?:package|tsconfig)\.json$/.test(file) || (project !== undefined && file.startsWith(RUNTIME)))
        continue;
      const place = path.join(this.#folder, name, ...file.split("/"));
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  }
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
 * @param libraries - whether to check the declarations of the libraries that the packages import, too
 * @returns the compiler's error lines; empty on success
 */
export async function compileProjects(
  compiler: Compiler,
  projects: readonly Project[],
  libraries = true,
): Promise<readonly string[]> {
  const errors: string[] = [];
  for (const [number, { folder, packages, runtime }] of projects.entries()) {
    const compilerOptions = {
      ...STRICTEST,
      skipLibCheck: !libraries,
      noEmit: true,
      declaration: true,
      declarationMap: false,
      sourceMap: false,
      rootDir: ".",
      // Imports of a removed runtime resolve to the remaining one.
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
