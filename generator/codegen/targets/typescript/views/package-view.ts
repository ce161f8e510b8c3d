import type { ClientModel } from "../../../client-model/client-model.js";
import { isKubernetesStyle } from "../../common/is-kubernetes-style.js";
import { plainTitle } from "../../common/text/plain-title.js";
import { EXTRAS, extrasIn, type Extra } from "../extras/extras.js";
import type { NamedModule, PackageNames } from "../names/named-package.js";
import type { OperationContext } from "./operation-view.js";
import type { EntryView, PackageView, PeerView } from "../view.js";

/** Views of the files around the sources. */
export function packageView(
  model: ClientModel,
  names: PackageNames,
  {
    name,
    version,
    extras,
    context,
  }: {
    readonly name: string;
    readonly version: string;
    readonly extras: readonly Extra[];
    readonly context: OperationContext;
  },
): PackageView {
  const entry = (key: string, file: string): EntryView => ({
    key: JSON.stringify(key),
    subpath: JSON.stringify(key.replace(/^\.\/?/, "")),
    types: JSON.stringify(`./dist/${file}.d.ts`),
    default: JSON.stringify(`./dist/${file}.js`),
  });
  const peer = (of: string, range: string, compiles: boolean): PeerView => ({
    name: JSON.stringify(of),
    range: JSON.stringify(range),
    compiles,
  });
  const peers = extras.flatMap((extra) => {
    const { peer: wanted } = EXTRAS[extra];
    return wanted === undefined ? [] : [peer(wanted[0], wanted[1], true)];
  });
  const extraEntries = (named: NamedModule): readonly EntryView[] => {
    const { path } = named.module;
    return extrasIn(named, extras, context).map((extra) => {
      const { file } = EXTRAS[extra];
      return entry(path === "" ? `./models/${file}` : `./${path}/${file}`, path === "" ? file : `${path}/${file}`);
    });
  };
  return {
    name: JSON.stringify(name),
    title: plainTitle(model.title),
    version: JSON.stringify(version),
    description: JSON.stringify(`Client of the ${plainTitle(model.title).replace(/\s+API$/i, "")} API`),
    kubernetes: isKubernetesStyle(model),
    peers: [...peers, ...(isKubernetesStyle(model) ? [peer("yaml", "^2.6.0", false)] : [])],
    entries: [
      entry(".", "index"),
      ...names.modules.flatMap((named) => {
        const { path } = named.module;
        const own = path === "" ? entry("./models", "models") : entry(`./${path}`, `${path}/index`);
        return [own, ...extraEntries(named)];
      }),
      entry("./runtime", "runtime/index"),
      ...(isKubernetesStyle(model) ? [entry("./kubernetes", "runtime/kubernetes/index")] : []),
    ],
  };
}
