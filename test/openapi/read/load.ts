import type { DocumentNode, LoadedDocument } from "../../../openapi/read/document-set.js";
import { loadDocument, type LoadOptions } from "../../../openapi/read/load-document.js";
import { writeTree } from "../../support/write-tree.js";

/** Writes temporary files and loads the first of them. */
export async function loadFiles(
  files: Readonly<Record<string, unknown>>,
  options: Partial<LoadOptions> = {},
): Promise<LoadedDocument & { readonly folder: string }> {
  const { folder, remove } = writeTree(files);
  try {
    return { ...(await loadDocument(Object.keys(files)[0] ?? "", { cwd: folder, ...options })), folder };
  } finally {
    remove();
  }
}

/** Diagnostics as `file:line:column code message`, without the parts that are the same for each code. */
export const reported = ({ diagnostics }: LoadedDocument): string[] =>
  diagnostics.map(({ code, span, message }) =>
    span === undefined ? `${code} ${message}` : `${span.file}:${span.line}:${span.column} ${code} ${message}`,
  );

/** A node below the root. */
export function nodeAt({ documents }: LoadedDocument, ...keys: readonly (string | number)[]): DocumentNode {
  let node = documents?.root;
  for (const key of keys) node = node && documents?.child(node, key);
  if (node === undefined) throw new Error(`nothing at ${keys.join(" ")}`);
  return node;
}

/** The target of a reference at the root, as `file#pointer`. */
export function followed(loaded: LoadedDocument, reference: string): string | undefined {
  const { documents } = loaded;
  const node = documents?.follow(documents.root, reference);
  return node && `${node.file}#${node.pointer}`;
}
