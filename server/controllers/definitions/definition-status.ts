import { isObject, isTexts, memberOf } from "../../../openapi/types/objects.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { setCondition, type Condition } from "./conditions.js";

const ACCEPTED: Condition = {
  type: "NamesAccepted",
  status: "True",
  reason: "NoConflicts",
  message: "no conflicts found",
};

const ESTABLISHED: Condition = {
  type: "Established",
  status: "True",
  reason: "InitialNamesAccepted",
  message: "the initial names have been accepted",
};

/** The version that a definition stores objects in. */
function storageVersion(definition: KubeObject): readonly string[] {
  const versions = memberOf(definition["spec"], "versions");
  if (!Array.isArray(versions)) return [];
  const stored = (versions as readonly unknown[]).find((each) => memberOf(each, "storage") === true);
  return [memberOf(stored, "name") as string];
}

/**
 * The status of a definition that is served, or that has a problem.
 *
 * @param now - RFC 3339; the time of conditions that change
 */
export function definitionStatus(definition: KubeObject, problem: Condition | undefined, now: string): object {
  const status = isObject(definition["status"]) ? definition["status"] : {};
  const known = isTexts(status["storedVersions"]) ? status["storedVersions"] : [];
  const conflicts = problem?.type === "NamesAccepted";
  const established: Condition =
    problem === undefined
      ? ESTABLISHED
      : { type: "Established", status: "False", reason: problem.reason, message: problem.message };
  const conditions = setCondition(status["conditions"], conflicts ? problem : ACCEPTED, now);
  return {
    ...status,
    ...(!conflicts && { acceptedNames: memberOf(definition["spec"], "names") }),
    storedVersions: [...new Set([...known, ...storageVersion(definition)])],
    conditions: setCondition(conditions, established, now),
  };
}
