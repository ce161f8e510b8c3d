import { neededSchemes } from "../../common/operations/needed-schemes.js";
import { authFields, credentialOption, isUsable } from "../text/client-credentials.js";
import type { ClientModel, Operation } from "../../../client-model/client-model.js";
import { baseUrl } from "../../common/base-url.js";
import { isKubernetesStyle } from "../../common/is-kubernetes-style.js";
import { plainTitle } from "../../common/text/plain-title.js";
import { kubernetesExample } from "./kubernetes-example.js";
import { choose, group, indent, join, line, type Layout } from "../../common/text/layout.js";
import { schemeText } from "../../common/text/scheme-text.js";
import { descriptionLine } from "../text/description-text.js";
import { stringLiteral } from "../text/literals.js";
import type { OperationContext } from "./operation-view.js";
import type { PackageNames } from "../names/named-package.js";
import { chooseExamples, findCandidates } from "./readme-examples.js";
import type { Sample } from "../text/sample-value.js";
import type { ReadmeModuleView, ReadmeView } from "../view.js";

/** Options of `createClient`: the address, and credentials if the document requires any. */
function clientOptions(model: ClientModel, shown: readonly Operation[]): Layout {
  const schemes = new Set(shown.flatMap((operation) => neededSchemes(model, operation)));
  const credentials = credentialOption([...schemes]);
  const fields: Layout[] = [
    `baseUrl: ${stringLiteral(baseUrl(model))}`,
    ...(credentials === undefined ? [] : [credentials]),
  ];
  return braces(fields);
}

const braces = (fields: readonly Layout[]): Layout =>
  group(["{", indent([line, join([",", line], fields)]), choose(",", ""), line, "}"]);

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
  const examples = chooseExamples(findCandidates(names, sample), { package: name, context });
  const auth: Layout = ["auth: ", braces(authFields(model.securitySchemes))];
  return {
    title: plainTitle(model.title),
    name,
    root: stringLiteral(name),
    runtime: stringLiteral(`${name}/runtime`),
    kubernetesEntry: stringLiteral(`${name}/kubernetes`),
    options: clientOptions(model, examples.operations),
    schemes: model.securitySchemes.filter(isUsable).map((scheme) => schemeText(scheme, descriptionLine)),
    authenticated: braces([`baseUrl: ${stringLiteral(baseUrl(model))}`, auth]),
    call: examples.call,
    create: examples.create,
    failure: examples.failure,
    kubernetes: isKubernetesStyle(model) ? kubernetesExample(names, name) : undefined,
    modules,
  };
}
