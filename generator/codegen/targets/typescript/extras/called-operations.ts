import type { OperationPlan, Variant } from "../../common/operations/plan-operations.js";
import type { ViewedFile } from "../views/api-view.js";
import type { OperationView } from "../view.js";

/** An operation with a function that makes the call. */
interface CalledOperation {
  readonly plan: OperationPlan;
  readonly view: OperationView;
  /** Name of the function. */
  readonly name: string;
}

/** The operations of a file that have a function for the call. */
export const calledOperations = ({ file, views }: ViewedFile): readonly CalledOperation[] =>
  file.operations.flatMap(({ plan }, index) => {
    const view = views[index];
    const name = view && functionName({ plan, view }, "call");
    return view === undefined || name === undefined ? [] : [{ plan, view, name }];
  });

/** The name of an operation's function of a variant; undefined if it has none. */
export const functionName = (
  { plan, view }: Pick<CalledOperation, "plan" | "view">,
  variant: Variant,
): string | undefined => view.functions[plan.functions.findIndex((each) => each.variant === variant)]?.name;

/** The namespace under which an extra imports a file of operations. */
export const namespaceOf = ({ file }: ViewedFile, files: readonly ViewedFile[]): string =>
  files.length === 1
    ? "operations"
    : `${file.name.replace(/[^\p{L}\p{N}]+(.?)/gu, (_, next: string) => next.toUpperCase())}Operations`;
