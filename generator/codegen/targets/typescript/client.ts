import { runtimeFiles } from "../common/runtime-files.js";
import type { TargetClient } from "../target.js";
import { extrasOf } from "./extras/extras.js";
import { createHelpers } from "./helpers.js";
import { checkPackageName } from "./package-name.js";
import { checkVersion } from "./package-version.js";
import { planClient } from "./plan-client.js";

/** Generates TypeScript clients as npm packages. */
export const client: TargetClient = {
  checkPackageName,
  checkVersion,
  plan: (model, { package: name, version, options, nameLock, rename }) =>
    planClient(model, {
      package: name,
      ...(version !== undefined && { version }),
      int64: options["int64"] === "exact" ? "exact" : "number",
      extras: extrasOf(typeof options["extras"] === "object" ? options["extras"] : []),
      rename,
      ...(nameLock !== undefined && { nameLock }),
    }),
  createHelpers,
  copiedFiles: (names, model) => new Map(runtimeFiles(names, model).map((name) => [name, `src/${name}`])),
};
