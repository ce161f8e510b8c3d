import { answerOf, type Answer } from "../../common/operations/answer.js";
import type { OperationPlan } from "../../common/operations/plan-operations.js";
import { streamOf } from "../../common/operations/streams.js";
import type { OperationContext } from "../views/operation-view.js";

const READING = new Set(["get", "head", "query"]);

/** Whether an operation has a call that returns a single answer. */
export const isMocked = ({ operation, functions }: OperationPlan): boolean =>
  functions.some(({ variant }) => variant === "call") && streamOf(operation)?.isChoice !== false;

/** What an operation is in TanStack Query; undefined if it has no place there. */
export function queryKind(
  plan: OperationPlan,
  { resolve }: Pick<OperationContext, "resolve">,
): "query" | "mutation" | undefined {
  const { kind }: Answer = answerOf(plan.operation, resolve);
  if (!isMocked(plan) || kind === "events") return undefined;
  if (!READING.has(plan.operation.method)) return "mutation";
  // A stream can be read once, so a cache cannot hold it.
  return kind === "json" || kind === "text" ? "query" : undefined;
}
