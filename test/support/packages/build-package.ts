import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import type { Compiler } from "./compile-packages.js";
import { generatePackage } from "./generate-package.js";
import { REPOSITORY, runNode } from "../run-tool.js";
import { sharedFixture } from "../fixtures/shared-fixture.js";

/** The `package.json` of a generated package. */
export interface Manifest {
  readonly name: string;
  readonly type: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional: boolean }>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly files: readonly string[];
}

/** A generated package, built and installed. */
export interface BuiltPackage {
  /** Absolute folder of the package. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Generates a package into a consumer's `node_modules`, links its declared dependencies from this repository's, and runs
 * its own build.
 *
 * @param consumer - absolute folder of a program that imports the package by its name
 */
export async function buildPackage(
  consumer: string,
  document: string,
  name: string,
  compiler: Compiler,
): Promise<BuiltPackage> {
  const modules = path.join(consumer, "node_modules");
  const folder = path.join(modules, ...name.split("/"));
  mkdirSync(folder, { recursive: true });
  const { exitCode, diagnostics } = await generatePackage(document, folder, "--package", name);
  if (exitCode !== 0) throw new Error(`not generated: ${JSON.stringify(diagnostics)}`);
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
  for (const dependency of [...Object.keys(manifest.dependencies ?? {}), "@types"]) {
    const link = path.join(modules, ...dependency.split("/"));
    mkdirSync(path.dirname(link), { recursive: true });
    if (!existsSync(link)) symlinkSync(path.join(REPOSITORY, "node_modules", dependency), link, "junction");
  }
  const [program, ...args] = (manifest.scripts["build"] ?? "").split(" ");
  if (program !== "tsc")
    throw new Error(`the package is built by ${manifest.scripts["build"] ?? "nothing"}, not by tsc`);
  const tsc = path.join(REPOSITORY, "node_modules", compiler, "bin", "tsc");
  const { status, stdout } = runNode(folder, [tsc, ...args]);
  if (status !== 0) throw new Error(`the package's own build failed:\n${stdout}`);
  return { folder, manifest };
}

/** The name of the package from `linkKubernetesPackage`. */
export const KUBERNETES_PACKAGE = "@example/kubernetes";

/**
 * Links the client of the whole v1.5 API for a program. All tests of a run share it and must not change it.
 *
 * @param consumer - absolute folder of the program, without a `node_modules`
 */
export async function linkKubernetesPackage(consumer: string): Promise<BuiltPackage> {
  const document = path.join(REPOSITORY, "spec-output", "swagger.json");
  const shared = await sharedFixture("typescript-kubernetes", async (folder) => {
    await buildPackage(folder, document, KUBERNETES_PACKAGE, "typescript-7");
  });
  symlinkSync(path.join(shared, "node_modules"), path.join(consumer, "node_modules"), "junction");
  const folder = path.join(consumer, "node_modules", ...KUBERNETES_PACKAGE.split("/"));
  return { folder, manifest: JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest };
}
