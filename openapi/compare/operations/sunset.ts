import { isObject } from "../../types/objects.js";
import type { Part } from "../parts/part.js";

/**
 * The date from which something that is deprecated may go, if it has passed; `undefined` if it has not, or none is stated.
 * `x-sunset` is a date, with or without a time.
 *
 * @param today - as `2026-11-30`
 */
export function sunsetOf({ value }: Part, today: string): string | undefined {
  if (!isObject(value) || value["deprecated"] !== true) return undefined;
  const stated = value["x-sunset"];
  const [date] = typeof stated === "string" ? (/^\d{4}-\d{2}-\d{2}/.exec(stated) ?? []) : [];
  return date !== undefined && date < today ? date : undefined;
}
