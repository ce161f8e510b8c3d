import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { nodeKey } from "../read-context.js";

/** Reads each node once. */
export function once<Rest extends readonly unknown[], T>(
  read: (node: DocumentNode, ...rest: Rest) => T,
): (node: DocumentNode, ...rest: Rest) => T {
  const known = new Map<string, T>();
  return (node, ...rest) => {
    const key = nodeKey(node);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const result = read(node, ...rest);
    known.set(key, result);
    return result;
  };
}
