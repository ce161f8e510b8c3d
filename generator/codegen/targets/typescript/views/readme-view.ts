import { clientCredentials } from "../text/client-credentials.js";
import type { ClientModel } from "../../../client-model/client-model.js";
import { baseUrl } from "../../common/base-url.js";
import { isKubernetesStyle } from "../../common/is-kubernetes-style.js";
import { plainTitle } from "../../common/text/plain-title.js";
import { kubernetesExample } from "./kubernetes-example.js";
import { choose, group, indent, join, line, type Layout } from "../../common/text/layout.js";
import { stringLiteral } from "../text/literals.js";
import type { OperationContext } from "./operation-view.js";
import type { PackageNames } from "../names/named-package.js";
import { chooseExamples, findCandidates } from "./readme-examples.js";
import type { Sample } from "../text/sample-value.js";
import type { ReadmeModuleView, ReadmeView } from "../view.js";

/** Options of `createClient`: the address, and credentials if the document requires any. */
function clientOptions(model: ClientModel): Layout {
  const credentials = clientCredentials(model);
  const fields: Layout[] = [`baseUrl: ${stringLiteral(baseUrl(model))}`, ...(credentials === "" ? [] : [credentials])];
  return group(["{", indent([line, join([",", line], fields)]), choose(",", ""), line, "}"]);
}

/** View of the README, with short calls of the document's own operations. */
export function readmeView(
  model: ClientModel,
  options: {
    readonly names: PackageNames;
    readonly package: string;
    readonly sample: Sample;
    readonly context: OperationContext;
  },
): ReadmeView {
  const { names, package: name, sample, context } = options;
  const modules = names.modules.map(({ module, classes, files }): ReadmeModuleView => ({
    entry: `${name}/${module.path === "" ? "models" : module.path}`,
    content: files.length === 0 ? "types" : [...classes.values()].map((each) => `\`${each}\``).join(", "),
  }));
  return {
    title: plainTitle(model.title),
    name,
    root: stringLiteral(name),
    runtime: stringLiteral(`${name}/runtime`),
    kubernetesEntry: stringLiteral(`${name}/kubernetes`),
    options: clientOptions(model),
    ...chooseExamples(findCandidates(names, sample), { package: name, context }),
    kubernetes: isKubernetesStyle(model) ? kubernetesExample(names, name) : undefined,
    modules,
  };
}
