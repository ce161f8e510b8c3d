import { isObject } from "../../../openapi/types/objects.js";

/** One aspect of an object's state. */
export interface Condition {
  readonly type: string;
  readonly status: "True" | "False" | "Unknown";
  readonly reason: string;
  readonly message: string;
}

/** Conditions with one set. Its time changes with its status alone. */
export function setCondition(conditions: unknown, condition: Condition, now: string): readonly object[] {
  const known = (Array.isArray(conditions) ? (conditions as readonly unknown[]) : []).filter((each) => isObject(each));
  const present = known.find(({ type }) => type === condition.type);
  const same = present?.["status"] === condition.status;
  const next = { lastTransitionTime: same ? present["lastTransitionTime"] : now, ...condition };
  return present === undefined ? [...known, next] : known.map((each) => (each === present ? next : each));
}
