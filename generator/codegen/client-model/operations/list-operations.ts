import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { OperationDraft } from "../dialect.js";
import { compareText, isObject, textOf } from "../json.js";
import { childOf, entriesOf, itemsOf, nodeKey, resolve, type ReadContext } from "../read-context.js";

/** Where a dialect has operations. */
export interface OperationSections {
  /** Name of the dialect in messages. */
  readonly dialect: string;
  /** Maps from paths to path items. */
  readonly sections: readonly string[];
  /** Keys of a path item that hold an operation, in the order of operations of a path. */
  readonly methods: readonly string[];
  /** Keys of a path item that hold something else. */
  readonly others: readonly string[];
  /** Whether `additionalOperations` of a path item holds operations by method. */
  readonly hasAdditional: boolean;
}

function readTags(context: ReadContext, node: DocumentNode): readonly string[] {
  const tags = context.documents.child(node, "tags");
  if (tags === undefined) return [];
  const texts = itemsOf(context, tags).filter(({ value }) => typeof value === "string" && value !== "");
  if (!Array.isArray(tags.value) || texts.length < tags.value.length)
    context.report("GV6075", tags, { problem: "tags must be a list of strings" });
  return [...new Set(texts.map(({ value }) => textOf(value)))];
}

/** The operations of a path item, by method. */
export function operationsOf(
  context: ReadContext,
  { dialect, methods, others, hasAdditional }: OperationSections,
  path: string,
  item: DocumentNode,
): OperationDraft[] {
  const drafts: OperationDraft[] = [];
  const add = (method: string, entry: DocumentNode): void => {
    const node = resolve(context, entry);
    if (node === undefined) return;
    if (node !== entry) context.report("GV6079", entry);
    if (!isObject(node.value)) {
      context.report("GV6075", node, { problem: `${method} must be an operation` });
      return;
    }
    const operationId = textOf(node.value["operationId"]).trim();
    drafts.push({
      id: `${method.toUpperCase()} ${path}`,
      method,
      path,
      node,
      item,
      tags: readTags(context, node),
      ...(operationId === "" ? {} : { operationId }),
    });
  };
  for (const method of methods) {
    const node = context.documents.child(item, method);
    if (node !== undefined) add(method, node);
  }
  for (const [key, node] of entriesOf(context, item)) {
    if (key.startsWith("x-") || others.includes(key) || methods.includes(key)) continue;
    if (!hasAdditional || key !== "additionalOperations") {
      context.report("GV6075", node, { problem: `a path has no ${key} in ${dialect}` });
      continue;
    }
    for (const [method, operation] of entriesOf(context, node)) {
      const isToken = /^[!#$%&'*+.^_`|~\w-]+$/.test(method);
      if (isToken && !methods.includes(method.toLowerCase())) add(method, operation);
      else context.report("GV6075", operation, { problem: `${method} is not a further method` });
    }
  }
  return drafts;
}

/**
 * All operations by path, then method. Two operations for the same request are an error: no caller could choose between
 * them.
 */
export function listOperations(context: ReadContext, place: OperationSections): readonly OperationDraft[] {
  const drafts = new Map<string, OperationDraft>();
  for (const section of place.sections) {
    const paths = childOf(context, context.documents.root, section);
    if (paths !== undefined && !isObject(paths.value)) context.report("GV6078", paths, { name: section });
    for (const [key, entry] of entriesOf(context, paths)) {
      if (key.startsWith("x-")) continue;
      if (!key.startsWith("/")) context.report("GV6077", entry, { path: key });
      const path = key.startsWith("/") ? key : `/${key}`;
      const item = resolve(context, entry);
      if (item === undefined) continue;
      if (!isObject(item.value)) {
        context.report("GV6075", item, { problem: "a path must be an object of operations" });
        continue;
      }
      for (const draft of operationsOf(context, place, path, item)) {
        const earlier = drafts.get(draft.id);
        if (earlier === undefined) drafts.set(draft.id, draft);
        else context.report("GV6050", draft.node, { request: draft.id, other: `#${earlier.node.pointer}` });
      }
    }
  }
  reportRepeatedIds(context, [...drafts.values()]);
  const order = ({ method }: OperationDraft): number => {
    const index = place.methods.indexOf(method);
    return index < 0 ? place.methods.length : index;
  };
  return [...drafts.values()].sort(
    (a, b) => compareText(a.path, b.path) || order(a) - order(b) || compareText(a.method, b.method),
  );
}

function reportRepeatedIds(context: ReadContext, drafts: readonly OperationDraft[]): void {
  const byId = new Map<string, OperationDraft>();
  for (const draft of drafts) {
    if (draft.operationId === undefined) continue;
    const earlier = byId.get(draft.operationId);
    if (earlier === undefined) byId.set(draft.operationId, draft);
    else if (nodeKey(earlier.node) !== nodeKey(draft.node))
      context.report("GV6074", draft.node, { operationId: draft.operationId, operation: draft.id, other: earlier.id });
  }
}
