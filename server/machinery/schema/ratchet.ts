import { isObject } from "../../../openapi/types/objects.js";
import type { CompiledType } from "./compiled-type.js";
import { deepEqual } from "./deep-equal.js";
import type { Finding } from "./validate.js";

/** The item of an old list that an item of a new one continues. Items of lists without keys continue none. */
function oldItem(type: CompiledType | undefined, list: readonly unknown[], old: unknown, index: number): unknown {
  const rule = type?.node.list;
  const item = list[index];
  if (rule?.type !== "map" || !Array.isArray(old) || !isObject(item)) return undefined;
  return (old as readonly unknown[]).find(
    (each) => isObject(each) && rule.keys.every((key) => deepEqual(each[key], item[key])),
  );
}

/** Whether a finding is about something that an update did not change. */
function isUnchanged({ path }: Finding, type: CompiledType, object: unknown, old: unknown): boolean {
  let [at, value, before]: [CompiledType | undefined, unknown, unknown] = [type, object, old];
  for (const step of path) {
    if (before === undefined) return false;
    if (typeof step === "number") {
      if (!Array.isArray(value)) return false;
      // A list without keys is unchanged as a whole or not at all.
      if (at?.node.list?.type !== "map" && deepEqual(value, before)) return true;
      before = oldItem(at, value as readonly unknown[], before, step);
      value = (value as readonly unknown[])[step];
      at = at?.items;
    } else {
      if (!isObject(value) || !isObject(before)) return false;
      [value, before, at] = [value[step], before[step], at?.field(step)];
    }
  }
  return before !== undefined && deepEqual(value, before);
}

/** The findings that an update causes. What was wrong before and did not change does not block it. */
export function ratchet(
  findings: readonly Finding[],
  type: CompiledType,
  object: unknown,
  old: unknown,
): readonly Finding[] {
  return findings.filter((finding) => !isUnchanged(finding, type, object, old));
}
