import { isAlias, isScalar, Scalar, visit, type Alias, type Document, type Node } from "yaml";

/** Whether a key is `<<`, which merges the members of other objects. */
export const isMerge = (key: unknown): boolean =>
  isScalar(key) && key.source === "<<" && (key.type === undefined || key.type === Scalar.PLAIN);

/** Resolves an alias. */
export type Resolve = (alias: Alias) => unknown;

/** A key in JSON: `200`, `true` and dates as written; `undefined` for an object or list. */
export function keyText(key: unknown, resolve: Resolve): string | undefined {
  const scalar = isAlias(key) ? resolve(key) : key;
  if (scalar === null) return "";
  if (!isScalar(scalar)) return undefined;
  return typeof scalar.value === "string" ? scalar.value : (scalar.source ?? String(scalar.value));
}

/** The target of every alias: the latest node with that anchor before it. The library searches again each time. */
export function aliasTargets(document: Document.Parsed): Resolve {
  const named = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_key, node) => {
      const target = isAlias(node) ? named.get(node.source) : undefined;
      if (isAlias(node)) {
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) named.set(node.anchor, node);
    },
  });
  return (alias) => targets.get(alias);
}
