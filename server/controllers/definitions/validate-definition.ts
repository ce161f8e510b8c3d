import { isObject, isTexts, type UnknownObject } from "../../../openapi/types/objects.js";
import {
  forbiddenField,
  invalidValue,
  notSupported,
  required,
  type FieldError,
} from "../../machinery/errors/field-error.js";
import { nameProblems } from "../../machinery/meta/names.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { structuralErrors } from "./structural-errors.js";

const SCOPES: readonly unknown[] = ["Cluster", "Namespaced"];
const COLUMN_TYPES: readonly unknown[] = ["boolean", "date", "integer", "number", "string"];

const textOf = (object: UnknownObject, key: string): string => {
  const value = object[key];
  return typeof value === "string" ? value : "";
};

function nameErrors(names: UnknownObject, path: string): FieldError[] {
  const errors: FieldError[] = [];
  for (const key of ["plural", "singular", "kind", "listKind"] as const) {
    const name = textOf(names, key);
    if (name === "") {
      if (key !== "singular") errors.push(required(`${path}.${key}`));
      continue;
    }
    for (const problem of nameProblems(name.toLowerCase(), "dns-1035-label"))
      errors.push(invalidValue(`${path}.${key}`, name, problem));
  }
  for (const key of ["shortNames", "categories"] as const) {
    const list = names[key];
    if (!isTexts(list)) continue;
    for (const [i, name] of list.entries())
      for (const problem of nameProblems(name, "dns-1035-label"))
        errors.push(invalidValue(`${path}.${key}[${i}]`, name, problem));
  }
  if (textOf(names, "kind") !== "" && textOf(names, "kind") === textOf(names, "listKind"))
    errors.push(invalidValue(`${path}.listKind`, textOf(names, "listKind"), "kind and listKind may not be the same"));
  return errors;
}

function columnErrors(columns: unknown, path: string): FieldError[] {
  if (!Array.isArray(columns)) return [];
  return (columns as readonly unknown[]).flatMap((column, i) => {
    if (!isObject(column)) return [];
    const errors: FieldError[] = [];
    const jsonPath = textOf(column, "jsonPath");
    if (textOf(column, "name") === "") errors.push(required(`${path}[${i}].name`));
    if (!COLUMN_TYPES.includes(column["type"]))
      errors.push(invalidValue(`${path}[${i}].type`, column["type"] ?? "", `must be one of ${COLUMN_TYPES.join(",")}`));
    if (!jsonPath.startsWith("."))
      errors.push(invalidValue(`${path}[${i}].jsonPath`, jsonPath, "is invalid: must begin with a dot"));
    return errors;
  });
}

function versionErrors(version: UnknownObject, path: string): FieldError[] {
  const errors: FieldError[] = [];
  const name = textOf(version, "name");
  for (const problem of nameProblems(name, "dns-1035-label")) errors.push(invalidValue(`${path}.name`, name, problem));
  const schema = isObject(version["schema"]) ? version["schema"]["openAPIV3Schema"] : undefined;
  if (!isObject(schema)) errors.push(required(`${path}.schema.openAPIV3Schema`, "schemas are required"));
  else errors.push(...structuralErrors(schema, `${path}.schema.openAPIV3Schema`));
  errors.push(...columnErrors(version["additionalPrinterColumns"], `${path}.additionalPrinterColumns`));
  if (textOf(version, "deprecationWarning") !== "" && version["deprecated"] !== true)
    errors.push(
      invalidValue(
        `${path}.deprecationWarning`,
        textOf(version, "deprecationWarning"),
        "can only be set for deprecated versions",
      ),
    );
  return errors;
}

/** Fields that cannot change. */
function changeErrors(spec: UnknownObject, live: KubeObject): FieldError[] {
  const old = isObject(live["spec"]) ? live["spec"] : {};
  const errors: FieldError[] = [];
  for (const key of ["group", "scope"] as const)
    if (textOf(spec, key) !== textOf(old, key))
      errors.push(invalidValue(`spec.${key}`, textOf(spec, key), "field is immutable"));
  const [names, before] = [spec["names"], old["names"]].map((each) => (isObject(each) ? each : {}));
  for (const key of ["plural", "kind"] as const)
    if (names !== undefined && before !== undefined && textOf(names, key) !== textOf(before, key))
      errors.push(invalidValue(`spec.names.${key}`, textOf(names, key), "field is immutable"));
  const stored = isObject(live["status"]) ? live["status"]["storedVersions"] : undefined;
  const versions = Array.isArray(spec["versions"]) ? (spec["versions"] as readonly unknown[]) : [];
  const known = versions.map((each) => (isObject(each) ? textOf(each, "name") : ""));
  for (const [i, name] of (isTexts(stored) ? stored : []).entries())
    if (!known.includes(name))
      errors.push(
        invalidValue(`status.storedVersions[${i}]`, name, "missing from spec.versions; objects are stored in it"),
      );
  return errors;
}

/** What is wrong with a CustomResourceDefinition beyond its schema. */
export function validateDefinition(definition: KubeObject, live: KubeObject | undefined): readonly FieldError[] {
  const spec: UnknownObject = isObject(definition["spec"]) ? definition["spec"] : {};
  const names = isObject(spec["names"]) ? spec["names"] : {};
  const [group, plural, name] = [textOf(spec, "group"), textOf(names, "plural"), definition.metadata.name ?? ""];
  const errors: FieldError[] = [];
  if (name !== `${plural}.${group}`)
    errors.push(invalidValue("metadata.name", name, `must be spec.names.plural+"."+spec.group`));
  for (const problem of nameProblems(group, "dns-subdomain")) errors.push(invalidValue("spec.group", group, problem));
  if (!group.includes(".")) errors.push(invalidValue("spec.group", group, "should be a domain with at least one dot"));
  if (!SCOPES.includes(spec["scope"])) errors.push(notSupported("spec.scope", spec["scope"] ?? "", SCOPES));
  if (spec["preserveUnknownFields"] === true)
    errors.push(
      invalidValue(
        "spec.preserveUnknownFields",
        true,
        "cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead",
      ),
    );
  errors.push(...nameErrors(names, "spec.names"));
  const versions = (Array.isArray(spec["versions"]) ? (spec["versions"] as readonly unknown[]) : []).filter(
    (each): each is UnknownObject => isObject(each),
  );
  const stored = versions.filter((each) => each["storage"] === true).length;
  if (versions.length === 0) errors.push(required("spec.versions", "must have at least one version"));
  else if (stored !== 1)
    errors.push(
      invalidValue("spec.versions", versions.length, "must have exactly one version marked as storage version"),
    );
  if (new Set(versions.map((each) => textOf(each, "name"))).size < versions.length)
    errors.push(invalidValue("spec.versions", versions.length, "must contain unique version names"));
  for (const [i, version] of versions.entries()) errors.push(...versionErrors(version, `spec.versions[${i}]`));
  const conversion = isObject(spec["conversion"]) ? textOf(spec["conversion"], "strategy") : "None";
  if (conversion === "Webhook")
    errors.push(
      forbiddenField(
        "spec.conversion.strategy",
        "this server calls no conversion webhooks; use None, or a conversion function of the server",
      ),
    );
  else if (conversion !== "None") errors.push(notSupported("spec.conversion.strategy", conversion, ["None"]));
  if (live !== undefined) errors.push(...changeErrors(spec, live));
  return errors;
}
