import type { ParameterSpec } from "./operation.js";
import { toContent } from "./to-content.js";

/**
 * The fields of a form for a body that is an object. Lists of scalars are repeated. Parts of objects, and of lists in
 * objects, have names in brackets: `owner[name]`, `tags[0][text]`.
 */
export function formFields(body: object): {
  readonly specs: readonly ParameterSpec[];
  readonly fields: Readonly<Record<string, unknown>>;
} {
  const specs: ParameterSpec[] = [];
  // Without inherited properties: a name may be `__proto__`.
  const fields = Object.create(null) as Record<string, unknown>;
  const put = (name: string, value: unknown, more: { readonly format?: "multi"; readonly file?: true } = {}): void => {
    specs.push({ name, ...more });
    fields[name] = value;
  };
  const add = (name: string, value: unknown, isPart: boolean): void => {
    if (value === undefined || value === null) return;
    if (typeof value !== "object" || value instanceof Date) return put(name, value);
    if (isFile(value)) return put(name, value, { file: true });
    if (!Array.isArray(value)) return addAll(Object.entries(value), (key) => `${name}[${key}]`);
    const items = value as readonly unknown[];
    if (items.length > 0 && items.every(isFile)) return put(name, items, { file: true });
    if (!isPart && items.every((item) => typeof item !== "object" || item instanceof Date))
      return put(name, items, { format: "multi" });
    addAll(items.entries(), (index) => `${name}[${index}]`);
  };
  const addAll = <Key>(entries: Iterable<readonly [Key, unknown]>, nameOf: (key: Key) => string): void => {
    for (const [key, value] of entries) add(nameOf(key), value, true);
  };
  for (const [name, value] of Object.entries(body)) add(name, value, false);
  return { specs, fields };
}

function isFile(value: unknown): boolean {
  return toContent(value) !== undefined;
}
