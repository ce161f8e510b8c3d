import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { InboundDraft, OperationDraft } from "../dialect.js";
import { isObject } from "../json.js";
import { operationsOf, type OperationSections } from "../operations/list-operations.js";
import { childOf, entriesOf, resolve, type ReadContext } from "../read-context.js";

/** The operations of a path item that the API sends. `name` takes the place of a path. */
function drafts(
  context: ReadContext,
  sections: OperationSections,
  name: string,
  entry: DocumentNode,
): readonly OperationDraft[] {
  const item = resolve(context, entry);
  if (item === undefined) return [];
  if (isObject(item.value)) return operationsOf(context, sections, name, item);
  context.report("GV6075", item, { problem: `${name} must be an object of operations` });
  return [];
}

/** The requests that the API sends: webhooks, and the callbacks of operations. By name, then method. */
export function listInbound(
  context: ReadContext,
  sections: OperationSections,
  owners: readonly OperationDraft[],
): readonly InboundDraft[] {
  const webhooks = entriesOf(context, childOf(context, context.documents.root, "webhooks"));
  const found: InboundDraft[] = webhooks.flatMap(([name, entry]) =>
    drafts(context, sections, name, entry).map((operation) => ({
      id: `webhook ${name} ${operation.method.toUpperCase()}`,
      direction: "webhook",
      operation,
    })),
  );
  const ids = new Set(found.map(({ id }) => id));
  for (const owner of owners)
    for (const [name, callback] of entriesOf(context, childOf(context, owner.node, "callbacks"))) {
      const target = resolve(context, callback);
      for (const [expression, entry] of entriesOf(context, target)) {
        if (expression.startsWith("x-")) continue;
        for (const operation of drafts(context, sections, name, entry)) {
          const short = `${owner.id} ${name} ${operation.method.toUpperCase()}`;
          const id = ids.has(short) ? `${short} ${expression}` : short;
          ids.add(id);
          found.push({ id, direction: "callback", expression, owner: owner.id, operation });
        }
      }
    }
  return found;
}
