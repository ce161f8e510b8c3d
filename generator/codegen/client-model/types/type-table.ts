import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { nodeKey } from "../read-context.js";
import { relativeFile } from "./relative-file.js";
import type { TypeIdentity } from "./type-identity.js";

/** The schemas that get a name, with their identities. They are found while others are read. */
export interface TypeTable {
  /** The id of the type at a node. The first claim queues it for reading. */
  readonly claim: (node: DocumentNode) => string;
  /** The next type to read. */
  readonly next: () => ClaimedType | undefined;
}

export interface ClaimedType {
  readonly node: DocumentNode;
  readonly identity: TypeIdentity;
}

/** @param root - the document's main file, which others are relative to */
export function createTypeTable(root: string, identify: (node: DocumentNode) => TypeIdentity): TypeTable {
  const byNode = new Map<string, string>();
  const ids = new Set<string>();
  const queue: ClaimedType[] = [];
  let read = 0;
  return {
    claim: (node) => {
      const key = nodeKey(node);
      const known = byNode.get(key);
      if (known !== undefined) return known;
      const identity = identify(node);
      // Two parts of one allOf may declare objects with the same name; the pointer keeps them distinct.
      const id = ids.has(identity.id) ? `${identity.id} ${relativeFile(root, node.file)}#${node.pointer}` : identity.id;
      byNode.set(key, id);
      ids.add(id);
      queue.push({ node, identity: { ...identity, id } });
      return id;
    },
    next: () => queue[read++],
  };
}
