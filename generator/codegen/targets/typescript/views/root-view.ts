import type { ClientModel } from "../../../client-model/client-model.js";
import { isKubernetesStyle } from "../../common/is-kubernetes-style.js";
import type { Layout } from "../../common/text/layout.js";
import { rootExports } from "../exports.js";
import type { PackageNames } from "../names/named-package.js";
import { object, strings } from "../text/data-layout.js";
import type { RootView } from "../view.js";

/** View of the package's entry point. */
export function rootView(model: ClientModel, names: PackageNames, isExact: boolean): RootView {
  // Credentials of a kubeconfig belong to no scheme.
  const schemes = isKubernetesStyle(model) ? [] : model.securitySchemes.map(({ name }) => name);
  const options: readonly Layout[] = [
    ...(isExact ? ["json: losslessJson"] : []),
    ...(schemes.length === 0 ? [] : [["schemes: ", strings(schemes)]]),
    "...options",
  ];
  const facts = [
    ...(isExact ? ["keeps integers beyond 2^53 exact, as `bigint`"] : []),
    ...(schemes.length === 0 ? [] : ["takes credentials by the names of the document's security schemes"]),
  ];
  const wraps = facts.length > 0;
  return {
    wraps,
    doc: { text: `Creates a client. It ${facts.join(", and ")}.`, tags: [] },
    options: object(options),
    exact: isExact,
    exports: rootExports(names, wraps),
  };
}
