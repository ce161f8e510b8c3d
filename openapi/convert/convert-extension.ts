import type { Conversion } from "./conversion.js";
import { MAXIMUM_LEVELS, NestingError } from "./nesting-error.js";

/**
 * Converts the value of an extension. It is data, but readers resolve anything that looks like a reference, so references to
 * moved parts are rewritten. Values without references are shared, not copied.
 */
export function convertExtension(conversion: Conversion, value: unknown, level = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (level > MAXIMUM_LEVELS) throw new NestingError();
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => convertExtension(conversion, item, level + 1));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  const entries = Object.entries(value).map(([key, child]: [string, unknown]): [string, unknown] => [
    key,
    key === "$ref" && typeof child === "string"
      ? conversion.movedReference(child)
      : convertExtension(conversion, child, level + 1),
  ]);
  const children = Object.values(value);
  return entries.some(([, child], i) => child !== children[i]) ? Object.fromEntries(entries) : value;
}
