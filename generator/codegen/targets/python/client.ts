import { isKubernetesStyle } from "../common/is-kubernetes-style.js";
import { runtimeFiles } from "../common/runtime-files.js";
import { CUSTOM_OBJECTS } from "./custom-objects.js";
import type { TargetClient } from "../target.js";
import { createHelpers } from "./helpers.js";
import { importName } from "./names/import-name.js";
import { checkPackageName } from "./package-name.js";
import { checkVersion, packageVersion } from "./package-version.js";
import { planClient } from "./plan-client.js";

/** Folder of the templates for the module paths of Kubernetes' official client. */
const OFFICIAL = "official/";

/** The packages and modules among a package's files, by path below its folder: `config`, `aio/watch`. */
const modulesOf = (paths: Iterable<string>, folder: string): readonly string[] => {
  const below = [...paths].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  return below
    .filter((path) => path.endsWith(".py"))
    .map((path) => path.replace(/(?:\/__init__)?\.py$/, ""))
    .sort();
};

/** Generates Python clients as packages. */
export const client: TargetClient = {
  checkPackageName,
  checkVersion,
  plan: (model, { package: name, version, nameLock, rename, copied, documents }) => {
    const customObjects = documents.get(CUSTOM_OBJECTS);
    const official = [...copied].filter(([template]) => template.startsWith(OFFICIAL)).map(([, path]) => path);
    return planClient(model, {
      package: name,
      version: packageVersion(model, version),
      modules: modulesOf(official, importName(name)),
      rename,
      ...(nameLock !== undefined && { nameLock }),
      ...(customObjects !== undefined && { customObjects }),
    });
  },
  createHelpers,
  copiedFiles: (names, model, name) => {
    const folder = importName(name);
    const all = [...names];
    const official = isKubernetesStyle(model)
      ? all.filter((each) => each.startsWith(OFFICIAL) && each !== CUSTOM_OBJECTS)
      : [];
    return new Map([
      ...runtimeFiles(all, model).map((each): [string, string] => [each, `${folder}/${each}`]),
      ...official.map((each): [string, string] => [each, `${folder}/${each.slice(OFFICIAL.length)}`]),
    ]);
  },
  documents: (model) => (isKubernetesStyle(model) ? [CUSTOM_OBJECTS] : []),
};
