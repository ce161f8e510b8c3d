import { isObject, memberOf, type UnknownObject } from "../../types/objects.js";
import type { CrdProblem, ManifestPath } from "../crd/problem.js";
import { Place } from "../crd/problem.js";
import { structureBelow } from "../crd/schema-walk.js";
import { HAS_FIELD, kubernetesEnvironment } from "./environment.js";
import { SchemaTypes } from "./schema-types.js";

/** Strings of CEL, and the calls of `has` between them. */
const STRING_OR_HAS =
  /[rR]?(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<![\w.])has(?=\s*\()/g;

const prepared = (expression: string): string =>
  expression.replace(STRING_OR_HAS, (part) => (part === "has" ? HAS_FIELD : part));

/** A message in words of the rule, without the names that only this module uses. */
const readable = (message: string): string =>
  message
    .replace(/\n[\s\S]*$/, "")
    .replaceAll(HAS_FIELD, "has")
    .replace(/\bObject\d+\b/g, "object")
    .replace(/\bgoogle\.protobuf\.(Timestamp|Duration)\b/g, (_, name: string) => name.toLowerCase());

/** Whether a schema or one below it has rules. */
const hasRules = (schema: UnknownObject): boolean =>
  Array.isArray(schema["x-kubernetes-validations"]) ||
  [...structureBelow(schema)].some(({ schema: below }) => hasRules(below));

/** Checks the expressions of one schema's rules. */
function checkRules(schema: UnknownObject, place: Place, isRoot: boolean): void {
  const rules = schema["x-kubernetes-validations"];
  if (!Array.isArray(rules)) return;
  const plain = kubernetesEnvironment();
  const type = new SchemaTypes(plain).typeOf(schema, isRoot || schema["x-kubernetes-embedded-resource"] === true);
  plain.registerVariable("self", type ?? "dyn");
  const optional = plain.clone().registerVariable("oldSelf", `optional<${type ?? "dyn"}>`);
  const both = plain.clone().registerVariable("oldSelf", type ?? "dyn");
  (rules as readonly unknown[]).forEach((rule, i) => {
    if (!isObject(rule)) return;
    const environment = rule["optionalOldSelf"] === true ? optional : both;
    const check = (key: string, result: string): void => {
      const expression = rule[key];
      if (typeof expression !== "string" || expression.trim() === "") return;
      const at = place.at("x-kubernetes-validations", i, key);
      const { valid, type: found, error } = environment.check(prepared(expression));
      if (!valid) at.report("cel", `${key}: ${readable(error?.summary ?? error?.message ?? "")}`);
      else if (found !== result && found !== "dyn")
        at.report("cel", `${key}: the result is of type ${readable(found ?? "")}, not ${result}`);
    };
    check("rule", "bool");
    check("messageExpression", "string");
  });
}

function walk(schema: UnknownObject, place: Place, isRoot: boolean): void {
  if (!hasRules(schema)) return;
  checkRules(schema, place, isRoot);
  for (const { schema: below, steps } of structureBelow(schema)) walk(below, place.at(...steps), false);
}

/**
 * Checks the syntax and the types of a definition's CEL rules and message expressions. Bodies of macros with two
 * variables, and what rules cost, are not checked.
 */
export function checkCel(manifest: UnknownObject): readonly CrdProblem[] {
  const found: CrdProblem[] = [];
  const versions = memberOf(manifest["spec"], "versions");
  if (!Array.isArray(versions)) return found;
  (versions as readonly unknown[]).forEach((version, i) => {
    const schema = memberOf(memberOf(version, "schema"), "openAPIV3Schema");
    const path: ManifestPath = ["spec", "versions", i, "schema", "openAPIV3Schema"];
    if (isObject(schema)) walk(schema, new Place(path, found), true);
  });
  return found;
}
