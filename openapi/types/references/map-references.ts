import { kindBelow, targetOf, type PartKind } from "./part-kind.js";
import { SWAGGER_2 } from "./swagger-2-kinds.js";

/** Maps the text of every reference in a value. Unchanged parts are shared, not copied. */
export function mapReferences<T>(value: T, map: (reference: string) => string, start: PartKind = SWAGGER_2.root): T {
  const visit = (node: unknown, kind: PartKind): unknown => {
    if (typeof node !== "object" || node === null || kind.isData) return node;
    if (Array.isArray(node)) {
      const mapped = node.map((item: unknown) => visit(item, kind.items));
      return mapped.some((item, i) => item !== node[i]) ? mapped : node;
    }
    // Assigning would lose a key `__proto__`, so what changes is put together from entries.
    const entries = Object.entries(node).map(([key, child]: [string, unknown]): [string, unknown] => [
      key,
      typeof child !== "string" ? visit(child, kindBelow(kind, key)) : targetOf(kind, key, child) ? map(child) : child,
    ]);
    const children = Object.values(node);
    return entries.some(([, next], i) => next !== children[i]) ? Object.fromEntries(entries) : node;
  };
  return visit(value, start) as T;
}
