import { deepEqual } from "../machinery/schema/deep-equal.js";
import { applyDefaults } from "../machinery/schema/apply-defaults.js";
import { prune } from "../machinery/schema/prune.js";
import type { AdmissionRequest } from "./admission.js";
import type { RegistryContext } from "./registry-context.js";

/** Runs all admission of one phase. What mutation added is pruned and defaulted again. */
export async function runAdmission(
  context: RegistryContext,
  phase: "mutate" | "validate",
  request: AdmissionRequest,
): Promise<void> {
  if (phase === "mutate") for (const each of context.admission) await each.check?.(request);
  const asked = context.admission.filter((each) => each[phase] !== undefined);
  if (asked.length === 0) return;
  const { object, version } = request;
  const before = phase === "mutate" && object !== undefined ? structuredClone(object) : undefined;
  for (const each of asked) await each[phase]?.(request);
  if (object === undefined || before === undefined || deepEqual(object, before)) return;
  prune(version.type, object);
  applyDefaults(version.type, object);
}
