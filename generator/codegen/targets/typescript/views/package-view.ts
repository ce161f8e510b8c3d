import type { ClientModel } from "../../../client-model/client-model.js";
import { isKubernetesStyle } from "../../common/is-kubernetes-style.js";
import { plainTitle } from "../../common/text/plain-title.js";
import type { PackageNames } from "../names/named-package.js";
import type { EntryView, PackageView } from "../view.js";

/** Views of the files around the sources. */
export function packageView(
  model: ClientModel,
  names: PackageNames,
  { name, version }: { readonly name: string; readonly version: string },
): PackageView {
  const entry = (key: string, file: string): EntryView => ({
    key: JSON.stringify(key),
    subpath: JSON.stringify(key.replace(/^\.\/?/, "")),
    types: JSON.stringify(`./dist/${file}.d.ts`),
    default: JSON.stringify(`./dist/${file}.js`),
  });
  const modules = names.modules.map(({ module }) => module.path);
  return {
    name: JSON.stringify(name),
    title: plainTitle(model.title),
    version: JSON.stringify(version),
    description: JSON.stringify(`Client of the ${plainTitle(model.title).replace(/\s+API$/i, "")} API`),
    kubernetes: isKubernetesStyle(model),
    entries: [
      entry(".", "index"),
      ...modules.map((path) => (path === "" ? entry("./models", "models") : entry(`./${path}`, `${path}/index`))),
      entry("./runtime", "runtime/index"),
      ...(isKubernetesStyle(model) ? [entry("./kubernetes", "runtime/kubernetes/index")] : []),
    ],
  };
}
