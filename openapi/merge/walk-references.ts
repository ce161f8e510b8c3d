import { DATA_KEYS, NAME_KEYS } from "../types/swagger-keys.js";
import { KINDS, type Kind } from "./shared-entries.js";

/** Maps every local reference of a kind (`definitions`, `parameters`) in a value. Unchanged parts are shared, not copied. */
export function mapReferences<T>(value: T, kind: string, map: (name: string) => string): T {
  const prefix = `#/${kind}/`;
  const visit = (node: unknown, names: boolean): unknown => {
    if (Array.isArray(node)) {
      const mapped = node.map((item: unknown) => visit(item, false));
      return mapped.some((item, i) => item !== node[i]) ? mapped : node;
    }
    if (typeof node !== "object" || node === null) return node;
    // Assigning would lose a key `__proto__`, so what changes is put together from entries.
    const entries = Object.entries(node).map(([key, child]: [string, unknown]): [string, unknown] => {
      let next = child;
      if (!names && key === "$ref" && typeof child === "string") {
        if (child.startsWith(prefix)) {
          // A reference may go on into the entry: the name ends at the next slash.
          const [first = "", ...inside] = child.slice(prefix.length).split("/");
          const name = decode(first);
          const mapped = map(name);
          if (mapped !== name) next = prefix + [encode(mapped), ...inside].join("/");
        }
      } else if (names || !(DATA_KEYS.has(key) || key.startsWith("x-")))
        next = visit(child, !names && NAME_KEYS.has(key) && !Array.isArray(child));
      return [key, next];
    });
    const children = Object.values(node);
    return entries.some(([, next], i) => next !== children[i]) ? Object.fromEntries(entries) : node;
  };
  return visit(value, false) as T;
}

/** A pointer in a URI is percent-encoded, too; not everyone does that, and a name may hold a `%` that means itself. */
function decode(name: string): string {
  let text = name;
  try {
    text = decodeURIComponent(name);
  } catch {
    // Not percent-encoded: taken as it stands.
  }
  return text.replace(/~1/g, "/").replace(/~0/g, "~");
}

const encode = (name: string): string =>
  name
    .replace(/~/g, "~0")
    .replace(/\//g, "~1")
    .replace(/[%\s"<>\\^`{|}]/g, encodeURIComponent);

/**
 * Visits every reference of a value as it is written; not those in examples, defaults and extensions.
 *
 * @param names - whether the value's own keys are names rather than keywords
 */
export function visitReferences(value: unknown, visit: (reference: string) => void, names = false): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) visitReferences(item, visit);
    return;
  }
  const object = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(object)) {
    const child = object[key];
    if (!names && key === "$ref" && typeof child === "string") visit(child);
    else if (typeof child === "object" && (names || !(DATA_KEYS.has(key) || key.startsWith("x-"))))
      visitReferences(child, visit, !names && NAME_KEYS.has(key) && !Array.isArray(child));
  }
}

/** What a local reference names, with the kind that it is of; `undefined` for any other reference. */
export function readLocal(reference: string): { readonly kind: Kind; readonly name: string } | undefined {
  const kind = KINDS.find((candidate) => reference.startsWith(`#/${candidate}/`));
  // A reference may go on into the entry: the name ends at the next slash.
  return kind && { kind, name: decode(reference.slice(kind.length + 3).split("/", 1)[0] ?? "") };
}

/** Names of a kind that a value refers to, in no particular order. */
export function referencesOf(value: unknown, kind: Kind): Set<string> {
  const found = new Set<string>();
  visitReferences(value, (reference) => {
    const local = readLocal(reference);
    if (local?.kind === kind) found.add(local.name);
  });
  return found;
}
