import { isObject, type UnknownObject } from "../../types/objects.js";
import { keyProblem, labelProblem, labelValueProblem, subdomainProblem } from "./names.js";
import type { Place } from "./problem.js";
import { textOr } from "../../types/text.js";

/** Annotation that CustomResourceDefinitions of Kubernetes' own groups need. */
const APPROVED = "api-approved.kubernetes.io";

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map((each) => textOr(each)) : []);

/** Whether a group is Kubernetes' own, where new kinds are reviewed. */
const isProtected = (group: string): boolean => /(^|\.)(k8s|kubernetes)\.io$/.test(group);

/** What Go's URL parser calls an absolute URL with a host. */
const isUrl = (value: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/[^/\s?#]+/i.test(value);

function checkApproval(metadata: UnknownObject, group: string, place: Place): void {
  if (!isProtected(group)) return;
  const annotations = isObject(metadata["annotations"]) ? metadata["annotations"] : {};
  const approval = textOr(annotations[APPROVED]);
  if (approval === "") place.report("approval", `the group ${group} needs the annotation ${APPROVED}`);
  else if (!approval.startsWith("unapproved") && !isUrl(approval))
    place.report("approval", `${APPROVED} is neither a URL nor a text that begins with "unapproved"`);
}

/** Checks the group of a definition. */
export function checkGroup(metadata: UnknownObject, group: string, place: Place): void {
  const problem = subdomainProblem(group);
  if (group === "") place.report("group", "the core group has no custom resources");
  else if (problem !== undefined) place.report("group", `the group "${group}" is not a domain: ${problem}`);
  else if (!group.includes(".")) place.report("group", `the group "${group}" has no dot`);
  checkApproval(metadata, group, place);
}

function checkKind(kind: string, what: string, place: Place): void {
  const problem = labelProblem(kind.toLowerCase());
  if (problem !== undefined)
    place.report("name", `the ${what} "${kind}" cannot be a name: apart from upper case, ${problem}`);
}

/** Checks `spec.names`. Singular and list kind may be absent: servers fill them in. */
export function checkNames(names: UnknownObject, place: Place): void {
  const [plural, kind] = [textOr(names["plural"]), textOr(names["kind"])];
  const listKind = textOr(names["listKind"]) || `${kind}List`;
  const label = (value: string, what: string, ...at: readonly (string | number)[]): void => {
    const problem = labelProblem(value);
    if (problem !== undefined) place.at(...at).report("name", `the ${what} "${value}" cannot be a name: ${problem}`);
  };
  label(plural, "plural", "plural");
  if (textOr(names["singular"]) !== "") label(textOr(names["singular"]), "singular", "singular");
  if (kind === "") place.at("kind").report("name", "the kind is missing");
  else checkKind(kind, "kind", place.at("kind"));
  checkKind(listKind, "list kind", place.at("listKind"));
  if (kind !== "" && kind === listKind) place.at("listKind").report("name", `kind and list kind are both ${kind}`);
  texts(names["shortNames"]).forEach((name, i) => label(name, "short name", "shortNames", i));
  texts(names["categories"]).forEach((name, i) => label(name, "category", "categories", i));
}

/** Checks labels and annotations of the definition itself. */
export function checkMetadata(metadata: UnknownObject, name: string, place: Place): void {
  if (textOr(metadata["name"]) !== name) place.at("name").report("name", `the definition must be called ${name}`);
  const problem = subdomainProblem(name);
  if (problem !== undefined && name !== ".") place.at("name").report("name", `${name} cannot be a name: ${problem}`);
  for (const part of ["labels", "annotations"] as const) {
    const pairs = metadata[part];
    if (!isObject(pairs)) continue;
    for (const [key, value] of Object.entries(pairs)) {
      const wrong = keyProblem(key.toLowerCase());
      const what = part === "labels" ? "label" : "annotation";
      if (wrong !== undefined) place.at(part, key).report("name", `"${key}" cannot be the key of a ${what}: ${wrong}`);
      if (typeof value !== "string")
        place.at(part, key).report("name", `the value of the ${what} ${key} is not a text`);
      else if (part === "labels" && labelValueProblem(value) !== undefined)
        place
          .at(part, key)
          .report("name", `"${value}" cannot be the value of a label: ${labelValueProblem(value) ?? ""}`);
    }
  }
}
