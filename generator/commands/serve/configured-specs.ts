import path from "node:path";
import type { Target } from "../../codegen/targets/target.js";
import { loadConfig } from "../../config/load-config.js";
import { resolveConfig } from "../../config/resolve-config.js";

/**
 * The documents that a folder's configuration builds: of each API, the first output in Swagger 2.0 and the first in OpenAPI 3.
 * None without a configuration.
 *
 * @param which - `swagger2` leaves out those in OpenAPI 3
 */
export async function configuredSpecs(
  cwd: string,
  targets: readonly Target[],
  which: "all" | "swagger2" = "all",
): Promise<readonly string[]> {
  const { config, root, file } = await loadConfig(cwd, undefined, targets);
  if (file === undefined) return [];
  return resolveConfig(config, root).apis.flatMap(({ outputs }) =>
    [
      outputs.find(({ dialect }) => dialect === "2.0"),
      which === "all" ? outputs.find(({ dialect }) => dialect !== "2.0") : undefined,
    ].flatMap((output) => (output === undefined ? [] : [path.join(output.folder, output.merged)])),
  );
}
