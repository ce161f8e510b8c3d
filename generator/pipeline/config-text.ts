const WIDTH = 120;

const isScalar = (value: unknown): boolean => typeof value !== "object" || value === null;

/** A value in one line, as prettier writes it. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** JSON formatted as prettier does: short lists and objects in one line. `before`: characters before it in its line. */
export function configText(value: unknown, indent = "", before = 0): string {
  if (isScalar(value)) return JSON.stringify(value);
  const line = inline(value);
  const isList = Array.isArray(value);
  const children = isList ? (value as readonly unknown[]) : Object.values(value as object);
  const isDeep = !isList && children.some((child) => !isScalar(child) && !Array.isArray(child));
  if (indent !== "" && !isDeep && before + line.length + 1 <= WIDTH) return line;
  if (children.length === 0) return line;
  const inner = `${indent}  `;
  const parts = isList
    ? children.map((child) => inner + configText(child, inner, inner.length))
    : Object.entries(value as object).map(([key, child]) => {
        const start = `${inner}${JSON.stringify(key)}: `;
        return start + configText(child, inner, start.length);
      });
  const [open, close] = isList ? "[]" : "{}";
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}
