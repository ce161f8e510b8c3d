import { isObject, memberOf, type UnknownObject } from "../../types/objects.js";
import { checkConversion } from "./check-conversion.js";
import { checkCompleteness } from "./check-junctions.js";
import { checkGroup, checkMetadata, checkNames } from "./check-names.js";
import { checkRoot } from "./check-schema.js";
import { checkColumns, checkDeprecation, checkSelectableFields, checkSubresources } from "./check-version.js";
import { labelProblem } from "./names.js";
import { Place, type CrdProblem } from "./problem.js";
import { textOr } from "../../types/text.js";

function checkVersion(version: UnknownObject, place: Place): void {
  const name = textOr(version["name"]);
  const problem = labelProblem(name);
  if (problem !== undefined) place.at("name").report("name", `the version "${name}" cannot be a name: ${problem}`);
  checkDeprecation(version, place);
  checkColumns(version["additionalPrinterColumns"], place.at("additionalPrinterColumns"));
  checkSubresources(version["subresources"], place.at("subresources"));
  const schema = memberOf(version["schema"], "openAPIV3Schema");
  const at = place.at("schema", "openAPIV3Schema");
  if (!isObject(schema)) {
    at.report("versions", `the version ${name} has no schema`);
    return;
  }
  checkRoot(schema, at, isObject(memberOf(version["subresources"], "status")));
  checkCompleteness(schema, schema, at);
  checkSelectableFields(version["selectableFields"], schema, place.at("selectableFields"));
}

function checkVersions(versions: readonly UnknownObject[], place: Place): void {
  if (versions.length === 0) {
    place.report("versions", "there is no version");
    return;
  }
  const names = versions.map((version) => version["name"]);
  names.forEach((name, i) => {
    if (names.indexOf(name) < i) place.at(i).report("versions", `the version ${String(name)} appears twice`);
  });
  const stored = versions.filter((version) => version["storage"] === true).length;
  if (stored !== 1) place.report("versions", `${stored} versions are storage versions; exactly one must be`);
  versions.forEach((version, i) => checkVersion(version, place.at(i)));
}

/**
 * Checks a CustomResourceDefinition (apiextensions.k8s.io/v1) as an API server does when it is created. What a server
 * fills in may be absent. Types and costs of CEL rules are not checked here.
 *
 * @returns all problems; none if a server accepts the definition
 */
export function checkCrd(manifest: UnknownObject): readonly CrdProblem[] {
  const found: CrdProblem[] = [];
  const place = new Place([], found);
  const metadata = isObject(manifest["metadata"]) ? manifest["metadata"] : {};
  const spec = isObject(manifest["spec"]) ? manifest["spec"] : {};
  const names = isObject(spec["names"]) ? spec["names"] : {};
  const group = textOr(spec["group"]);
  checkMetadata(metadata, `${textOr(names["plural"])}.${group}`, place.at("metadata"));
  checkGroup(metadata, group, place.at("spec", "group"));
  if (spec["scope"] !== "Namespaced" && spec["scope"] !== "Cluster")
    place.at("spec", "scope").report("name", "the scope must be Namespaced or Cluster");
  checkNames(names, place.at("spec", "names"));
  if (spec["preserveUnknownFields"] === true)
    place.at("spec", "preserveUnknownFields").report("keyword", "preserveUnknownFields can only be false");
  const versions = Array.isArray(spec["versions"])
    ? spec["versions"].filter((each): each is UnknownObject => isObject(each))
    : [];
  checkVersions(versions, place.at("spec", "versions"));
  checkConversion(spec["conversion"], place.at("spec", "conversion"));
  return found;
}
