import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from "yaml";
import type { Token } from "../../types/json-pointer.js";
import type { Find, Range } from "../parsed-text.js";
import { aliasTargets, isMerge, keyText } from "./yaml-keys.js";

interface Member {
  readonly key: unknown;
  readonly value: unknown;
}

const rangeOf = (node: unknown): Range | undefined => {
  const range = (node as Node | null | undefined)?.range;
  return range === null || range === undefined ? undefined : { start: range[0], end: range[1] };
};

/** Positions in a parsed YAML document. Members of an object are indexed when a path first enters it. */
export function yamlPositions(document: Document.Parsed): Find {
  const indexed = new Map<object, ReadonlyMap<string, Member>>();
  const resolve = aliasTargets(document);
  const target = (node: unknown): unknown => (isAlias(node) ? resolve(node) : node);

  const membersOf = (node: unknown): ReadonlyMap<string, Member> => {
    const members = new Map<string, Member>();
    if (isSeq(node)) node.items.forEach((value, i) => members.set(String(i), { key: undefined, value }));
    if (!isMap(node)) return members;
    const known = indexed.get(node);
    if (known !== undefined) return known;
    const merged: unknown[] = [];
    for (const { key, value } of node.items) {
      if (isMerge(key)) {
        const source = target(value);
        merged.push(...(isSeq(source) ? source.items : [source]));
      } else members.set(keyText(key, resolve) ?? "", { key, value });
    }
    for (const source of merged)
      for (const [name, member] of membersOf(target(source))) if (!members.has(name)) members.set(name, member);
    indexed.set(node, members);
    return members;
  };

  return (path: readonly Token[]) => {
    let member: Member = { key: undefined, value: document.contents };
    for (const token of path) {
      const next = membersOf(target(member.value)).get(token);
      if (next === undefined) break;
      member = next;
    }
    const value = rangeOf(member.value);
    // An omitted value has no width of its own.
    const visible = value !== undefined && value.end > value.start;
    if (isScalar(member.value) && visible) return value;
    const key = rangeOf(member.key);
    if (key !== undefined) return key;
    const start = value?.start ?? 0;
    return { start, end: start + 1 };
  };
}
