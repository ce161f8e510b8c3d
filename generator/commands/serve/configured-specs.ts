import path from "node:path";
import type { Target } from "../../codegen/targets/target.js";
import { loadConfig } from "../../config/load-config.js";
import { resolveConfig } from "../../config/resolve-config.js";

/** The documents that a folder's configuration builds: the first output of each API. None without a configuration. */
export async function configuredSpecs(cwd: string, targets: readonly Target[]): Promise<readonly string[]> {
  const { config, root, file } = await loadConfig(cwd, undefined, targets);
  if (file === undefined) return [];
  return resolveConfig(config, root).apis.flatMap(({ outputs }) =>
    outputs.slice(0, 1).map(({ folder, merged }) => path.join(folder, merged)),
  );
}
