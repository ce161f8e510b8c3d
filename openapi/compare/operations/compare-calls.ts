import type { ChangeId } from "../catalogue/catalogue.js";
import { childPart, type Part } from "../parts/part.js";
import type { SchemaComparer } from "../schemas/schema-comparer.js";
import { callbacksOf, compareOperation, pairOperations } from "./compare-operations.js";
import { OperationComparison, type OperationContext, type Root } from "./operation-comparison.js";
import { nameOf, type Operation } from "./operation.js";
import { readOperations } from "./read-operations.js";

/** Requests that the API sends to its clients, of both sides. */
interface Calls {
  readonly old: readonly Operation[];
  readonly new: readonly Operation[];
  /** What messages call them: `webhook`. */
  readonly called: string;
  readonly removed: ChangeId;
  readonly added: ChangeId;
}

/** Compares requests that the API sends: what their bodies say is read by clients. */
function compareCalls(calls: Calls, roots: Root[], context: OperationContext): void {
  const { pairs, removed, added } = pairOperations(calls.old, calls.new, {
    old: ({ path }) => path,
    new: ({ path }) => path,
  });
  const comparisonOf = (operation: Operation): OperationComparison =>
    new OperationComparison(context, operation, {
      name: `${calls.called} ${nameOf(operation)}`,
      roots,
      reversed: true,
    });
  for (const [before, after] of pairs) compareOperation(before, after, comparisonOf(after));
  for (const operation of removed)
    comparisonOf(operation).report(calls.removed, { details: { value: nameOf(operation) }, old: operation.part });
  for (const operation of added)
    comparisonOf(operation).report(calls.added, { details: { value: nameOf(operation) }, new: operation.part });
}

const callsAt = (place: Part | undefined, root: Part, views: SchemaComparer["old"]): readonly Operation[] =>
  readOperations(place, { root, views, isKubernetes: false });

/** Compares the callbacks of an operation. */
export function compareCallbacks(before: Operation, after: Operation, roots: Root[], context: OperationContext): void {
  const { schemas } = context;
  const [old, now] = [callbacksOf(before), callbacksOf(after)];
  const name = nameOf(after);
  const comparison = new OperationComparison(context, after, { name, roots });
  for (const callback of new Set([...old.keys(), ...now.keys()])) {
    const [from, to] = [old.get(callback), now.get(callback)];
    const details = { details: { value: callback }, key: callback };
    if (from === undefined) comparison.report("callback-added", { ...details, ...(to && { new: to }) });
    else if (to === undefined) comparison.report("callback-removed", { ...details, old: from });
    else
      compareCalls(
        {
          old: callsAt(from, from, schemas.old),
          new: callsAt(to, to, schemas.new),
          called: `${name} callback ${callback}`,
          removed: "callback-removed",
          added: "callback-added",
        },
        roots,
        context,
      );
  }
}

/** Compares the webhooks of documents, and gives the places where they use schemas. */
export function compareWebhooks(
  old: readonly Part[],
  now: readonly Part[],
  context: OperationContext,
): readonly Root[] {
  const read = (documents: readonly Part[], views: SchemaComparer["old"]): readonly Operation[] =>
    documents.flatMap((root) => callsAt(childPart(root, "webhooks"), root, views));
  const { schemas } = context;
  const roots: Root[] = [];
  compareCalls(
    {
      old: read(old, schemas.old),
      new: read(now, schemas.new),
      called: "webhook",
      removed: "webhook-removed",
      added: "webhook-added",
    },
    roots,
    context,
  );
  return roots;
}
