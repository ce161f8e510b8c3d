import type { NameRule } from "../../resources/resource-model.js";
import { nameProblems, pathSegmentProblems } from "./names.js";

/** Longest name of an object. Storage has a limit on keys, and so has every file system below it. */
const LONGEST = 253;

/**
 * What is wrong with an object's name by the rule of its kind.
 *
 * @param isPrefix - whether the server will append to it, so that it may end with a dash
 */
export function objectNameProblems(name: string, rule: NameRule, isPrefix: boolean): readonly string[] {
  if (rule === "path-segment")
    return [
      ...(Buffer.byteLength(name) > LONGEST ? [`must be no more than ${LONGEST} bytes`] : []),
      ...pathSegmentProblems(name, isPrefix),
    ];
  return nameProblems(isPrefix && name.endsWith("-") ? `${name.slice(0, -1)}a` : name, rule);
}
