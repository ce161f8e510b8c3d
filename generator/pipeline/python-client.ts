import { CUSTOM_OBJECTS } from "../codegen/targets/python/custom-objects.js";
import { isKubernetesStyle } from "../codegen/targets/common/is-kubernetes-style.js";
import { createHelpers } from "../codegen/targets/python/helpers.js";
import { importName } from "../codegen/targets/python/names/import-name.js";
import { planPython } from "../codegen/targets/python/plan-python.js";
import type { ClientLanguage } from "./client-language.js";
import { defaultPackageName } from "./package-name.js";
import { checkPythonName } from "./python-package-name.js";
import { runtimeFiles } from "./runtime-files.js";

/** Modules on the paths of Kubernetes' official client. */
const OFFICIAL = "official/";

/** The packages and modules among files of the package, by path below its folder: `config`, `aio/watch`. */
const modulesOf = (paths: Iterable<string>, folder: string): readonly string[] => {
  const below = [...paths].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  return below
    .filter((path) => path.endsWith(".py"))
    .map((path) => path.replace(/(?:\/__init__)?\.py$/, ""))
    .sort();
};

/** Clients in Python: packages with a `pyproject.toml`. */
export const pythonClient: ClientLanguage = {
  plan: (model, { package: name, nameLock, copied, documents }) => {
    const customObjects = documents.get(CUSTOM_OBJECTS);
    const official = [...copied].filter(([template]) => template.startsWith(OFFICIAL)).map(([, path]) => path);
    return planPython(model, {
      package: name,
      modules: modulesOf(official, importName(name)),
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
  checkPackageName: checkPythonName,
  defaultPackageName,
};
