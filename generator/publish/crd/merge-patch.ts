import { isObject, type UnknownObject } from "../../../openapi/types/objects.js";
import type { SourceMap } from "./source-map.js";

/** Applies a JSON merge patch (RFC 7386). What it leaves alone stays the same object. */
export function mergePatch(target: unknown, patch: unknown, origins: SourceMap): unknown {
  if (!isObject(patch)) return patch;
  const base: UnknownObject = isObject(target) ? target : {};
  const removed = new Set(Object.keys(patch).filter((key) => patch[key] === null));
  const kept = Object.entries(base).filter(([key]) => !removed.has(key) && !Object.hasOwn(patch, key));
  const given = Object.entries(patch).filter(([key]) => !removed.has(key));
  const result = Object.fromEntries([
    ...kept,
    ...given.map(([key, value]) => [key, mergePatch(base[key], value, origins)] as const),
  ]);
  return isObject(target) ? origins.copy(result, target) : result;
}
