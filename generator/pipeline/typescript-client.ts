import { createHelpers } from "../codegen/targets/typescript/helpers.js";
import { planTypeScript } from "../codegen/targets/typescript/plan-typescript.js";
import type { ClientLanguage } from "./client-language.js";
import { checkPackageName, defaultPackageName } from "./package-name.js";
import { runtimeFiles } from "./runtime-files.js";

/** Clients in TypeScript: npm packages. */
export const typescriptClient: ClientLanguage = {
  plan: (model, { package: name, request, nameLock }) =>
    planTypeScript(model, {
      package: name,
      int64: request.int64 ?? "number",
      ...(nameLock !== undefined && { nameLock }),
    }),
  createHelpers,
  copiedFiles: (names, model) => new Map(runtimeFiles(names, model).map((name) => [name, `src/${name}`])),
  checkPackageName,
  defaultPackageName,
};
