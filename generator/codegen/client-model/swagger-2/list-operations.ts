import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { METHODS } from "../../../../openapi/types/methods.js";
import type { OperationDraft } from "../dialect.js";
import { isObject, textOf } from "../json.js";
import { childOf, entriesOf, itemsOf, nodeKey, resolve, type ReadContext } from "../read-context.js";

const INHERITED = new Set<string>(["parameters", "$ref", "summary", "description"]);

function readTags(context: ReadContext, node: DocumentNode): readonly string[] {
  const tags = context.documents.child(node, "tags");
  if (tags === undefined) return [];
  const texts = itemsOf(context, tags).filter(({ value }) => typeof value === "string" && value !== "");
  if (!Array.isArray(tags.value) || texts.length < tags.value.length)
    context.report("GV6075", tags, { problem: "tags must be a list of strings" });
  return [...new Set(texts.map(({ value }) => textOf(value)))];
}

function operationsOf(context: ReadContext, path: string, item: DocumentNode): OperationDraft[] {
  const drafts: OperationDraft[] = [];
  for (const method of METHODS) {
    const node = context.documents.child(item, method);
    if (node === undefined) continue;
    if (!isObject(node.value)) {
      context.report("GV6075", node, { problem: `${method} must be an operation` });
      continue;
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
  }
  for (const [key, node] of entriesOf(context, item))
    if (!key.startsWith("x-") && !INHERITED.has(key) && !METHODS.some((method) => method === key))
      context.report("GV6075", node, { problem: `a path has no ${key} in Swagger 2.0` });
  return drafts;
}

/**
 * All operations by path, then method, including those of Azure's `x-ms-paths`, whose paths differ in the query. Two
 * operations for the same request are an error: no caller could choose between them.
 */
export function listOperations(context: ReadContext): readonly OperationDraft[] {
  const drafts = new Map<string, OperationDraft>();
  for (const section of ["paths", "x-ms-paths"]) {
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
      for (const draft of operationsOf(context, path, item)) {
        const earlier = drafts.get(draft.id);
        if (earlier === undefined) drafts.set(draft.id, draft);
        else context.report("GV6050", draft.node, { request: draft.id, other: `#${earlier.node.pointer}` });
      }
    }
  }
  reportRepeatedIds(context, [...drafts.values()]);
  const order = (draft: OperationDraft): number => METHODS.findIndex((method) => method === draft.method);
  return [...drafts.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : order(a) - order(b)));
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
