import { isVersion } from "../../../../openapi/kubernetes/versions.js";

const isDotted = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.every((part) => /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part));

/**
 * The words of a definition's name, shortest first: the last part of a dotted name (`Pod` of `io.k8s.api.core.v1.Pod`),
 * then one more leading part each time.
 */
export function definitionWords(name: string): readonly (readonly string[])[] {
  const parts = name.split(".");
  if (!isDotted(parts)) return [[name]];
  // A version alone says little.
  const least = isVersion((parts.at(-1) ?? "").toLowerCase()) ? 2 : 1;
  return parts.slice(least - 1).map((_, i) => parts.slice(-(least + i)));
}

/** The package of a dotted name: all but the last part. */
export function packageOf(name: string): string | undefined {
  const parts = name.split(".");
  return isDotted(parts) ? parts.slice(0, -1).join(".") : undefined;
}
