import { resolveCrd, type ResolvedApi } from "../../config/resolve-config.js";
import type { Config, CrdConfig } from "../../config/schema.js";
import type { CrdApi } from "../../pipeline/generate-crd.js";
import type { Invocation } from "../command.js";

/** What the command line says about definitions. */
function overridesOf(options: Invocation["options"]): CrdConfig {
  const { out, file, descriptions } = options;
  const limit = options["max-description"];
  return {
    ...(typeof out === "string" && { out }),
    ...(typeof file === "string" && { file }),
    ...((descriptions === "whole" || descriptions === "own" || descriptions === "none") && { descriptions }),
    ...(typeof limit === "string" && { maxDescription: Number(limit) }),
  };
}

/** The APIs of `groupversion crd`: all of them, also those whose configuration does not name `crd`. */
export function crdApis(
  apis: readonly ResolvedApi[],
  config: Config,
  root: string,
  options: Invocation["options"],
): readonly CrdApi[] {
  const overrides = overridesOf(options);
  const configured = config.apis ?? [config];
  return apis.map((api, i) => ({ ...api, crd: resolveCrd({ ...configured[i]?.crd, ...overrides }, root) }));
}

/** The APIs whose configuration names `crd` among the outputs. */
export const configuredCrdApis = (apis: readonly ResolvedApi[]): readonly CrdApi[] =>
  apis.filter((api): api is CrdApi => api.crd !== undefined);
