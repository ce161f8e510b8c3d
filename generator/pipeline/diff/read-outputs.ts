import path from "node:path";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { loadConfig } from "../../config/load-config.js";
import { resolveConfig } from "../../config/resolve-config.js";
import { SpecGenerator } from "../generate-spec.js";
import { readText } from "./read-file.js";
import type { NamedSide, SideContext } from "./side.js";

/** The outputs of a configuration, or why they cannot be built. */
export interface ReadOutputs {
  readonly sides?: readonly NamedSide[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds each document that a configuration names, in memory.
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
  const { files, diagnostics } = new SpecGenerator(loaded.root, resolved.apis).generate();
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
  return hasErrors(found) ? { diagnostics: found } : { sides, diagnostics: found };
}
