import { kindBelow, type PartKind } from "./part-kind.js";

/** What to write in place of a text, by its key and the kind of the object that has it. */
export type TextMap = (text: string, key: string, kind: PartKind) => string;

/** Maps every text that is a property of an object, except in data. Unchanged parts are shared, not copied. */
export function mapTexts<T>(value: T, start: PartKind, map: TextMap): T {
  const visit = (node: unknown, kind: PartKind): unknown => {
    if (typeof node !== "object" || node === null || kind.isData) return node;
    if (Array.isArray(node)) {
      const mapped = node.map((item: unknown) => visit(item, kind.items));
      return mapped.some((item, i) => item !== node[i]) ? mapped : node;
    }
    // Assigning would lose a key `__proto__`, so what changes is put together from entries.
    const entries = Object.entries(node).map(([key, child]: [string, unknown]): [string, unknown] => [
      key,
      typeof child === "string" ? map(child, key, kind) : visit(child, kindBelow(kind, key)),
    ]);
    const children = Object.values(node);
    return entries.some(([, next], i) => next !== children[i]) ? Object.fromEntries(entries) : node;
  };
  return visit(value, start) as T;
}
