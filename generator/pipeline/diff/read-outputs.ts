import path from "node:path";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { loadConfig } from "../../config/load-config.js";
import { resolveConfig, type ResolvedApi } from "../../config/resolve-config.js";
import type { CrdApi } from "../generate-crd.js";
import { SpecGenerator } from "../generate-spec.js";
import { ModelSource } from "../model-source.js";
import { readText } from "./read-file.js";
import type { NamedSide, SideContext } from "./side.js";

/** The outputs of a configuration, or why they cannot be built. */
export interface ReadOutputs {
  readonly sides?: readonly NamedSide[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The CustomResourceDefinitions that a configuration names, built in memory. */
async function readCrds(
  apis: readonly ResolvedApi[],
  folder: string,
  prefix: string,
  source: ModelSource,
): Promise<ReadOutputs> {
  const configured = apis.filter((api): api is CrdApi => api.crd !== undefined);
  if (configured.length === 0) return { sides: [], diagnostics: [] };
  const { CrdGenerator } = await import("../generate-crd.js");
  const { files, diagnostics } = new CrdGenerator(source.root, configured, source).generate();
  if (hasErrors(diagnostics)) return { diagnostics };
  const sides: NamedSide[] = [];
  for (const { name, crd } of configured) {
    const own = files.filter(({ path: file }) => file.startsWith(crd.folder + path.sep) && file.endsWith(".yaml"));
    const read = await Promise.all(own.map(({ path: file, text }) => readText(text, file, { cwd: folder, prefix })));
    const crds = read.flatMap(({ side }) => side?.crds ?? []);
    sides.push({ name: `${name} ${crd.shown}`, side: { documents: [], crds } });
  }
  return { sides, diagnostics };
}

/**
 * Builds each document and manifest that a configuration names, in memory.
 *
 * @param folder - absolute folder of the configuration
 * @param prefix - written before the names of files in positions
 */
export async function readOutputs(
  folder: string,
  prefix: string,
  { targets, config }: SideContext,
): Promise<ReadOutputs> {
  const loaded = await loadConfig(folder, config, targets);
  const resolved = resolveConfig(loaded.config, loaded.root);
  const problems = [...loaded.diagnostics, ...resolved.diagnostics];
  if (hasErrors(problems)) return { diagnostics: problems };
  const source = new ModelSource(loaded.root);
  const { files, diagnostics } = new SpecGenerator(loaded.root, resolved.apis, source).generate();
  if (hasErrors(diagnostics)) return { diagnostics };
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const sides: NamedSide[] = [];
  const found: Diagnostic[] = [];
  for (const { name, outputs } of resolved.apis)
    for (const output of outputs) {
      const file = path.join(output.folder, output.merged);
      const text = texts.get(file);
      if (text === undefined) continue;
      const read = await readText(text, file, { cwd: folder, prefix });
      found.push(...read.diagnostics);
      if (read.side !== undefined) sides.push({ name: `${name} ${output.shown}`, side: read.side });
    }
  const crds = await readCrds(resolved.apis, folder, prefix, source);
  found.push(...crds.diagnostics);
  return hasErrors(found) ? { diagnostics: found } : { sides: [...sides, ...(crds.sides ?? [])], diagnostics: found };
}
