/**
 * The programmatic API.
 *
 * ```ts
 * import { generateSpec, loadConfig } from "groupversion";
 *
 * const loaded = await loadConfig(process.cwd());
 * const { files, diagnostics } = await generateSpec(loaded.config, loaded.root);
 * ```
 *
 * Nothing here writes to the console or ends the process; mistakes of the input come back as diagnostics.
 *
 * @packageDocumentation
 */
import type { GeneratedSpec } from "./build/generate-spec.js";
import { loadConfig as load, type LoadedConfig } from "./config/load-config.js";
import { resolveConfig, type Overrides } from "./config/resolve-config.js";
import type { Config } from "./config/schema.js";

export type { GeneratedSpec, OutputSummary } from "./build/generate-spec.js";
export type { LoadedConfig } from "./config/load-config.js";
export { defineConfig, type Config } from "./config/schema.js";
export type { Overrides } from "./config/resolve-config.js";
export { allCodes, diagnosticCodes, type DiagnosticCode } from "./diagnostics/codes.js";
export type { Diagnostic, Severity } from "./diagnostics/diagnostic.js";
export { formatDiagnostic } from "./diagnostics/format.js";
export { mergeDocuments, type Merged, type MergeOptions, type NamedDocument } from "./merge/merge-documents.js";
export type { ApiModel, Span } from "./model/api-model.js";
export type { OutputFile } from "./output/output-file.js";
export { writeFiles, type Changes } from "./output/write-files.js";
export { profiles } from "./profiles/profiles.js";
export type { Profile } from "./profiles/profile.js";
export type { Document, Operation, Parameter, PathItem, Schema } from "./spec/swagger.js";

/** Loads `groupversion.config.ts` or `.json` from a folder, or the file given. */
export const loadConfig = (folder: string, file?: string): Promise<LoadedConfig> => load(folder, file);

/**
 * Generates the spec of a configuration, without writing it.
 *
 * @param root - absolute folder that the configuration's paths are relative to
 */
export async function generateSpec(config: Config, root: string, overrides: Overrides = {}): Promise<GeneratedSpec> {
  const resolved = resolveConfig(config, root, overrides);
  if (resolved.diagnostics.length > 0)
    return { files: [], leftover: [], diagnostics: resolved.diagnostics, summaries: [], inputs: [] };
  const { SpecGenerator } = await import("./build/generate-spec.js");
  return new SpecGenerator(root, resolved.apis).generate();
}
