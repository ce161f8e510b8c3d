import path from "node:path";
import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { filesIn } from "../files-in.js";
import { runCommand } from "../run-command.js";

/** A package written by `groupversion client`, or the messages if it failed. */
export interface GeneratedPackage {
  /** Absolute. */
  readonly folder: string;
  readonly exitCode: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts by path, with `/`; empty if the run failed. */
  readonly files: ReadonlyMap<string, string>;
}

/** Generates the TypeScript client of a document, from source, into a folder. */
export async function generatePackage(
  document: string,
  folder: string,
  ...options: readonly string[]
): Promise<GeneratedPackage> {
  const name = options.includes("--package") ? [] : ["--package", "@example/generated"];
  const argv = ["client", "typescript", "--spec", document, "--out", folder, ...name, "--json", ...options];
  const { exitCode, stdout } = await runCommand(path.dirname(folder), argv);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  return { folder, exitCode, diagnostics, files: filesIn(folder) };
}

/** Generates the Python client of a document, from source, into a folder. */
export async function generatePythonPackage(
  document: string,
  folder: string,
  ...options: readonly string[]
): Promise<GeneratedPackage> {
  const argv = ["client", "python", "--spec", document, "--out", folder, "--json", ...options];
  const { exitCode, stdout } = await runCommand(path.dirname(folder), argv);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  return { folder, exitCode, diagnostics, files: filesIn(folder) };
}

/** Number of reports by code. */
export function countCodes(diagnostics: readonly Diagnostic[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
