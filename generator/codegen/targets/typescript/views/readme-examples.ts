import { inputIdentity } from "../names/input-identity.js";
import type { Operation } from "../../../client-model/client-model.js";
import { answerOf, failures } from "../../common/operations/answer.js";
import type { FunctionPlan, OperationPlan } from "../../common/operations/plan-operations.js";
import { flatText, type Layout } from "../../common/text/layout.js";
import { propertyKey, stringLiteral } from "../text/literals.js";
import { bodyOf, inputsOf } from "../../common/operations/request.js";
import type { OperationContext } from "./operation-view.js";
import type { NamedModule, PackageNames } from "../names/named-package.js";
import { objectLayout, type Sample } from "../text/sample-value.js";
import type { ExampleView, FailureExampleView } from "../view.js";

/** An operation with sample arguments. */
export interface Candidate {
  readonly module: NamedModule;
  readonly plan: OperationPlan;
  readonly main: FunctionPlan;
  readonly className: string;
  readonly arguments: readonly Layout[];
  /** A measure of how much there is to read. */
  readonly length: number;
}

/** Longer examples do not help. */
const LONGEST = 400;

const isWritten = (operation: Operation): boolean => {
  const body = bodyOf(operation);
  return body === undefined || body.contents.some(({ kind }) => kind === "json" || kind === "any");
};

/** Operations with sample arguments, the shortest first. */
export function findCandidates(names: PackageNames, sample: Sample): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const module of names.modules) {
    for (const { operations } of module.files) {
      for (const { plan, group } of operations) {
        const [main] = plan.functions;
        const { operation } = plan;
        if (main?.variant !== "call" || operation.deprecated || !isWritten(operation)) continue;
        const fields = fieldsOf(operation, names, sample);
        if (fields === undefined) continue;
        const args = fields.length === 0 ? [] : [objectLayout(fields)];
        const length = args.reduce((sum: number, arg) => sum + (flatText(arg)?.length ?? LONGEST), 0);
        if (length < LONGEST)
          found.push({ module, plan, main, className: module.classes.get(group.id) ?? "", arguments: args, length });
      }
    }
  }
  return found.sort((a, b) => a.length - b.length || (a.plan.operation.id < b.plan.operation.id ? -1 : 1));
}

function fieldsOf(operation: Operation, names: PackageNames, sample: Sample): readonly Layout[] | undefined {
  const fields: Layout[] = [];
  for (const parameter of inputsOf(operation)) {
    if (!parameter.required) continue;
    const value = sample(parameter.type, parameter.default ?? parameter.examples?.[0]?.value);
    if (value === undefined) return undefined;
    const name = names.parameters.get(inputIdentity(operation, parameter)) ?? parameter.name;
    fields.push([propertyKey(name), ": ", value]);
  }
  const body = bodyOf(operation);
  if (body?.required === true) {
    const value = sample(body.type);
    if (value === undefined) return undefined;
    fields.push(["body: ", value]);
  }
  return fields;
}

const isOf = ({ plan }: Candidate, method: Operation["method"]): boolean => plan.operation.method === method;

/** Picks a README's examples: one that reads, one that creates, and one with declared errors. */
export function chooseExamples(
  candidates: readonly Candidate[],
  options: { readonly package: string; readonly context: OperationContext },
): {
  /** The operations of `call` and `create`. */
  readonly operations: readonly Operation[];
  readonly call: ExampleView | undefined;
  readonly create: ExampleView | undefined;
  readonly failure: FailureExampleView | undefined;
} {
  const { context } = options;
  const kindOf = ({ plan }: Candidate): string => answerOf(plan.operation, context.resolve).kind;
  const view = (candidate: Candidate | undefined): ExampleView | undefined =>
    candidate === undefined
      ? undefined
      : {
          name: candidate.module.functions.get(candidate.main.identity) ?? "",
          entry: stringLiteral(`${options.package}/${candidate.module.module.path}`),
          className: candidate.className,
          arguments: candidate.arguments,
          answers: kindOf(candidate) !== "none",
        };
  const read = candidates.filter((candidate) => isOf(candidate, "get") && kindOf(candidate) === "json");
  const called = read.find((candidate) => candidate.length > 0 && candidate.length < 60) ?? read[0] ?? candidates[0];
  const created = candidates.find(
    (candidate) =>
      isOf(candidate, "post") && bodyOf(candidate.plan.operation)?.required === true && candidate.length < 200,
  );
  const failing = [called, ...read].find((candidate) =>
    candidate === undefined ? false : failures(candidate.plan.operation).some(({ status }) => status !== "default"),
  );
  const failingView = view(failing);
  const status =
    failing === undefined
      ? undefined
      : failures(failing.plan.operation).find((each) => each.status !== "default")?.status;
  const errors = failing?.module.derived.get(`${failing.plan.operation.id} errors`) ?? "";
  return {
    operations: [called, created].flatMap((candidate) => candidate?.plan.operation ?? []),
    call: view(called),
    create: view(created),
    failure:
      failingView === undefined || failing === undefined || status === undefined
        ? undefined
        : {
            call: failingView,
            imports: [failingView.name, `type ${errors}`],
            errors,
            status: String(status),
          },
  };
}
