import type { ClientModel, Operation } from "../../../client-model/client-model.js";
import { baseUrl } from "../../common/base-url.js";
import { flatText, type Layout } from "../../common/text/layout.js";
import { bodyOf, inputsOf } from "../../common/operations/request.js";
import { plainTitle } from "../../common/text/plain-title.js";
import { schemeText } from "../../common/text/scheme-text.js";
import { groupWords } from "../names/group-words.js";
import { importName } from "../names/import-name.js";
import { neededSchemes } from "../../common/operations/needed-schemes.js";
import { credentialArguments } from "../text/credentials.js";
import { textLine } from "../text/doc.js";
import { stringLiteral } from "../text/literals.js";
import { callAnswer, type OperationContext } from "./operation-view.js";
import type { NamedApi, NamedOperation, PackageNames } from "../names/named-package.js";
import { parameterIdentity } from "../names/parameter-names.js";
import { resourceExample } from "./resource-example.js";
import { samples, type Sample } from "../text/sample-value.js";
import type { ExampleView, ReadmeView, ResourceExampleView } from "../view.js";

/** Longer examples do not help. */
const LONGEST = 300;

interface Candidate {
  readonly api: NamedApi;
  readonly named: NamedOperation;
  readonly arguments: readonly Layout[];
  /** A measure of how much there is to read. */
  readonly length: number;
}

const isWritten = (operation: Operation): boolean => {
  const body = bodyOf(operation);
  return body === undefined || body.contents.some(({ kind }) => kind === "json" || kind === "any");
};

/** Sample arguments of an operation; undefined if there are none. */
function argumentsOf({ operation, parameters }: NamedOperation, sample: Sample): readonly Layout[] | undefined {
  const args: Layout[] = [];
  for (const parameter of inputsOf(operation)) {
    if (!parameter.required) continue;
    const value = sample(parameter.type, parameter.default ?? parameter.examples?.[0]?.value);
    if (value === undefined) return undefined;
    args.push([`${parameters.get(parameterIdentity(operation, parameter)) ?? ""}=`, value]);
  }
  const body = bodyOf(operation);
  if (body?.required !== true) return args;
  const value = sample(body.type);
  return value === undefined ? undefined : [...args, ["body=", value]];
}

/** Operations with sample arguments, the shortest first. */
function findCandidates({ apis }: PackageNames, sample: Sample): readonly Candidate[] {
  const found = apis.flatMap((api) =>
    api.operations.flatMap((named): Candidate[] => {
      const { operation } = named;
      const args = operation.deprecated || !isWritten(operation) ? undefined : argumentsOf(named, sample);
      if (args === undefined) return [];
      const length = args.reduce((sum: number, arg) => sum + (flatText(arg)?.length ?? LONGEST), 0);
      return length < LONGEST ? [{ api, named, arguments: args, length }] : [];
    }),
  );
  return found.sort((a, b) => a.length - b.length || (a.named.operation.id < b.named.operation.id ? -1 : 1));
}

/** The README shows one resource. */
const readOne = (resource: ResourceExampleView | undefined): ExampleView | undefined =>
  resource?.read === undefined
    ? undefined
    : {
        className: resource.className,
        name: resource.read,
        arguments: ['name="web-0"', 'namespace="default"'],
        answers: true,
      };

/** View of the README, with short calls of the document's own operations. */
export function readmeView(
  model: ClientModel,
  options: {
    readonly names: PackageNames;
    readonly package: string;
    readonly version: string;
    readonly context: OperationContext;
    readonly kubernetes: boolean;
  },
): ReadmeView {
  const { names, package: name, version, context, kubernetes } = options;
  const candidates = findCandidates(names, samples(names));
  const kindOf = ({ named }: Candidate): string => callAnswer(named.operation, context).kind;
  const view = (candidate: Candidate | undefined): ExampleView | undefined =>
    candidate && {
      className: candidate.api.name,
      name: candidate.named.name,
      arguments: candidate.arguments,
      answers: kindOf(candidate) !== "none",
    };
  const read = candidates.filter(
    (candidate) => candidate.named.operation.method === "get" && kindOf(candidate) === "json",
  );
  const called = read.find(({ length }) => length > 0 && length < 60) ?? read[0] ?? candidates[0];
  const created = candidates.find(
    ({ named, length }) =>
      named.operation.method === "post" && bodyOf(named.operation)?.required === true && length < 200,
  );
  const resource = kubernetes ? resourceExample(names) : undefined;
  const host: Layout = ["host=", stringLiteral(baseUrl(model))];
  const shown = [called, created].filter((candidate) => candidate !== undefined);
  return {
    title: plainTitle(model.title),
    name,
    version,
    folder: importName(name),
    host: stringLiteral(baseUrl(model)),
    call: readOne(resource) ?? view(called),
    create: view(created),
    schemes: model.securitySchemes
      .filter((scheme) => credentialArguments([scheme]).length > 0)
      .map((scheme) => schemeText(scheme, textLine)),
    credentials: [host, ...credentialArguments(model.securitySchemes)],
    settings: [host, ...credentialArguments(shown.flatMap(({ named }) => neededSchemes(model, named.operation)))],
    kubernetes,
    resource,
    classes: names.apis.map((api) => ({ name: api.name, about: groupWords(api.group) })),
  };
}
