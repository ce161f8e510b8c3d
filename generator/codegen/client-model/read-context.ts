import type { DiagnosticCode } from "../../../openapi/diagnostics/codes.js";
import { diagnostic, type Diagnostic, type DiagnosticArguments } from "../../../openapi/diagnostics/diagnostic.js";
import type { DocumentNode, DocumentSet } from "../../../openapi/read/document-set.js";
import type { Json } from "../../../openapi/types/json.js";
import { isObject, sortedKeys } from "./json.js";

/** What all readers of a document share. */
export interface ReadContext {
  readonly documents: DocumentSet;
  readonly diagnostics: readonly Diagnostic[];
  /** Reports a mistake at a node, once per node. Messages get the node's JSON `{pointer}`. */
  readonly report: (code: DiagnosticCode, node: DocumentNode, args?: DiagnosticArguments) => void;
}

export function createReadContext(documents: DocumentSet): ReadContext {
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();
  return {
    documents,
    diagnostics,
    report: (code, node, args = {}) => {
      const key = JSON.stringify([code, node.file, node.pointer, args]);
      if (reported.has(key)) return;
      reported.add(key);
      diagnostics.push(diagnostic(code, documents.locate(node), { pointer: `#${node.pointer}`, ...args }));
    },
  };
}

/** The identity of a node. */
export const nodeKey = (node: DocumentNode): string => `${node.file}#${node.pointer}`;

export const referenceOf = (value: Json): string | undefined => {
  const reference = isObject(value) ? value["$ref"] : undefined;
  return typeof reference === "string" ? reference : undefined;
};

/** The node itself, or the target of its reference; `undefined` if that is missing, which was reported on loading. */
export function resolve({ documents }: ReadContext, node: DocumentNode): DocumentNode | undefined {
  const reference = referenceOf(node.value);
  return reference === undefined ? node : documents.follow(node, reference);
}

/** The value of a key, with references resolved. */
export function childOf(context: ReadContext, node: DocumentNode, key: string | number): DocumentNode | undefined {
  const child = context.documents.child(node, key);
  return child === undefined ? undefined : resolve(context, child);
}

/** The entries of a map, by name. */
export function entriesOf(
  { documents }: ReadContext,
  node: DocumentNode | undefined,
): readonly (readonly [string, DocumentNode])[] {
  if (node === undefined) return [];
  return sortedKeys(node.value).flatMap((name) => {
    const entry = documents.child(node, name);
    return entry === undefined ? [] : [[name, entry] as const];
  });
}

/** The items of a list at a node, in order. */
export function itemsOf({ documents }: ReadContext, node: DocumentNode | undefined): readonly DocumentNode[] {
  if (node === undefined || !Array.isArray(node.value)) return [];
  return (node.value as readonly Json[]).flatMap((_, i) => documents.child(node, i) ?? []);
}
