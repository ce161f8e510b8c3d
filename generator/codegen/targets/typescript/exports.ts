import path from "node:path";
import { stringLiteral } from "./text/literals.js";
import type { NamedModule, PackageNames } from "./names/named-package.js";
import { RUNTIME_TYPES, RUNTIME_VALUES } from "./names/root-names.js";
import type { ExportView } from "./view.js";

const all = (file: string, typeOnly = false): ExportView => ({
  typeOnly,
  names: [],
  from: stringLiteral(`./${file}.js`),
});

/** Exports of a module's entry point: everything in the module. */
export function moduleExports({ module, files }: NamedModule): readonly ExportView[] {
  const names = files.map(({ name }) => name);
  return [
    ...(names.length === 0 ? [] : [all("api")]),
    ...(module.types.length === 0 ? [] : [all("models", true)]),
    ...names.map((name) => all(name)),
  ];
}

/**
 * Exports of the package's entry point: `createClient` and what goes with it, and the classes.
 *
 * @param wraps - whether the package has a `createClient` of its own
 */
export function rootExports({ modules }: PackageNames, wraps: boolean): readonly ExportView[] {
  const classes = modules.flatMap(({ module, classes: named, files }): ExportView[] => {
    const names = [...named.values()].sort();
    return files.length === 0 || names.length === 0
      ? []
      : [{ typeOnly: false, names, from: stringLiteral(`./${path.posix.join(module.path, "api.js")}`) }];
  });
  const runtime = stringLiteral("./runtime/index.js");
  return [
    ...classes,
    { typeOnly: false, names: RUNTIME_VALUES.filter((name) => !wraps || name !== "createClient"), from: runtime },
    { typeOnly: true, names: RUNTIME_TYPES, from: runtime },
  ];
}
