import { isObject, memberOf } from "../../types/objects.js";
import { checkKeywords, checkPattern, checkUniqueItems } from "./check-keywords.js";
import type { ManifestSchema, Place } from "./problem.js";
import { branchesOf, isGiven } from "./schema-walk.js";

/** What belongs to the structure, and not to value validations. */
const STRUCTURE = [
  ...["type", "additionalProperties", "default", "title", "description", "nullable"],
  ...["x-kubernetes-preserve-unknown-fields", "x-kubernetes-embedded-resource", "x-kubernetes-int-or-string"],
  ...["x-kubernetes-list-map-keys", "x-kubernetes-list-type", "x-kubernetes-map-type", "x-kubernetes-validations"],
];

const isIntOrString = (branches: unknown): boolean =>
  Array.isArray(branches) &&
  branches.length === 2 &&
  branches.every(
    (branch, i) =>
      isObject(branch) && Object.keys(branch).length === 1 && branch["type"] === (i === 0 ? "integer" : "string"),
  );

/** Which branches may name types: the usual form of an integer or string. */
interface Exempt {
  readonly anyOf: boolean;
  readonly allOf: boolean;
}

/** Whether the junctions of a schema have the form that stands for an integer or a string. */
export function isIntOrStringPattern(schema: ManifestSchema): Exempt {
  const [first] = Array.isArray(schema["allOf"]) ? (schema["allOf"] as readonly unknown[]) : [];
  return { anyOf: isIntOrString(schema["anyOf"]), allOf: isObject(first) && isIntOrString(first["anyOf"]) };
}

/** Checks one branch: it holds value validations alone. */
function checkBranch(branch: ManifestSchema, place: Place, exemptAnyOf: boolean): void {
  checkKeywords(branch, place);
  for (const keyword of STRUCTURE) {
    const value = branch[keyword];
    if (
      keyword === "additionalProperties" || keyword === "default"
        ? value !== undefined && value !== null && !(keyword === "additionalProperties" && value === false)
        : isGiven(value)
    )
      place.at(keyword).report("junction", `${keyword} belongs beside allOf, anyOf, oneOf and not, not inside`);
  }
  checkUniqueItems(branch, place);
  checkPattern(branch, place);
  if (memberOf(branch["properties"], "metadata") !== undefined)
    place.at("properties", "metadata").report("metadata", "metadata can be restricted at the root alone");
  checkJunctions(branch, place, { anyOf: exemptAnyOf, allOf: false });
  if (isObject(branch["items"])) checkBranch(branch["items"], place.at("items"), false);
  if (isObject(branch["properties"]))
    for (const [name, field] of Object.entries(branch["properties"]))
      if (isObject(field)) checkBranch(field, place.at("properties", name), false);
}

/** Checks the branches of a schema's junctions. */
export function checkJunctions(schema: ManifestSchema, place: Place, exempt: Exempt): void {
  for (const { schema: branch, steps } of branchesOf(schema)) {
    const [keyword, i] = steps;
    if (keyword === "anyOf" && exempt.anyOf) continue;
    checkBranch(branch, place.at(...steps), keyword === "allOf" && i === 0 && exempt.allOf);
  }
}

/** Checks that what branches restrict is a part of the structure. Servers check this for the root's branches alone. */
export function checkCompleteness(branch: ManifestSchema, structure: unknown, place: Place): void {
  for (const { schema, steps } of branchesOf(branch)) {
    const at = place.at(...steps);
    checkBelow(schema, structure, at);
    checkCompleteness(schema, structure, at);
  }
}

function checkBelow(branch: ManifestSchema, structure: unknown, place: Place): void {
  const { properties, items } = branch;
  if (isObject(properties))
    for (const [name, field] of Object.entries(properties)) {
      const declared = memberOf(memberOf(structure, "properties"), name);
      const at = place.at("properties", name);
      if (declared === undefined) at.report("junction", `the field ${name} is restricted here, but not declared`);
      else if (isObject(field)) {
        checkBelow(field, declared, at);
        checkCompleteness(field, declared, at);
      }
    }
  if (!isObject(items)) return;
  const declared = memberOf(structure, "items");
  if (declared === undefined) place.at("items").report("junction", "items are restricted here, but not declared");
  else {
    checkBelow(items, declared, place.at("items"));
    checkCompleteness(items, declared, place.at("items"));
  }
}
