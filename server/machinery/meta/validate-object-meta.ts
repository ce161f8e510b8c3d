import type { NameRule } from "../../resources/resource-model.js";
import {
  forbiddenField,
  invalidValue,
  notSupported,
  required,
  tooLong,
  type FieldError,
} from "../errors/field-error.js";
import { nameProblems, qualifiedNameProblems } from "./names.js";
import { objectNameProblems } from "./object-name-problems.js";
import type { ManagedFieldsEntry, ObjectMeta, OwnerReference } from "./object-meta.js";

const ANNOTATION_BYTES = 256 * 1024;
const OPERATIONS: readonly unknown[] = ["Apply", "Update"];
const LONGEST_MANAGER = 128;
const LONGEST_SUBRESOURCE = 256;

/** What a kind demands of its objects' metadata. */
export interface MetaRules {
  readonly namespaced: boolean;
  readonly nameRule: NameRule;
}

function nameErrors(meta: ObjectMeta, { namespaced, nameRule }: MetaRules, path: string): FieldError[] {
  const { generateName = "", name = "", namespace = "" } = meta;
  const errors: FieldError[] = [];
  if (generateName !== "")
    for (const problem of objectNameProblems(generateName, nameRule, true))
      errors.push(invalidValue(`${path}.generateName`, generateName, problem));
  if (name === "") errors.push(required(`${path}.name`, "name or generateName is required"));
  else
    for (const problem of objectNameProblems(name, nameRule, false))
      errors.push(invalidValue(`${path}.name`, name, problem));
  if (!namespaced) {
    if (namespace !== "") errors.push(forbiddenField(`${path}.namespace`, "not allowed on this type"));
  } else if (namespace === "") errors.push(required(`${path}.namespace`));
  else
    for (const problem of nameProblems(namespace, "dns-label"))
      errors.push(invalidValue(`${path}.namespace`, namespace, problem));
  return errors;
}

function mapErrors({ labels = {}, annotations = {} }: ObjectMeta, path: string): FieldError[] {
  const errors: FieldError[] = [];
  for (const key of Object.keys(labels)) {
    const value = labels[key] ?? "";
    for (const problem of qualifiedNameProblems(key)) errors.push(invalidValue(`${path}.labels`, key, problem));
    for (const problem of nameProblems(value, "label-value"))
      errors.push(invalidValue(`${path}.labels`, value, problem));
  }
  let bytes = 0;
  for (const key of Object.keys(annotations)) {
    for (const problem of qualifiedNameProblems(key.toLowerCase()))
      errors.push(invalidValue(`${path}.annotations`, key, problem));
    bytes += Buffer.byteLength(key) + Buffer.byteLength(annotations[key] ?? "");
  }
  if (bytes > ANNOTATION_BYTES) errors.push(tooLong(`${path}.annotations`, ANNOTATION_BYTES));
  return errors;
}

function ownerErrors(owners: readonly OwnerReference[], path: string): FieldError[] {
  const errors: FieldError[] = [];
  let controller = "";
  // Kubernetes does not say which owner it is.
  for (const owner of owners) {
    const { apiVersion = "" } = owner as Partial<OwnerReference>;
    if (apiVersion !== "" && !/^([^/]+\/)?[^/]+$/.test(apiVersion))
      errors.push(invalidValue(`${path}.apiVersion`, apiVersion, "must be <group>/<version> or <version>"));
    for (const key of ["apiVersion", "kind", "name", "uid"] as const)
      if ((owner as Partial<OwnerReference>)[key] === undefined || owner[key] === "")
        errors.push(invalidValue(`${path}.${key}`, "", `${key === "apiVersion" ? "version " : ""}must not be empty`));
    if (apiVersion === "v1" && owner.kind === "Event")
      errors.push(invalidValue(path, owner, "/v1, Kind=Event is disallowed from being an owner"));
    if (owner.controller !== true) continue;
    const name = `${owner.kind}/${owner.name}`;
    if (controller === "") controller = name;
    else
      errors.push(
        invalidValue(
          path,
          owners,
          `Only one reference can have Controller set to true. Found "true" in references for ${controller} and ${name}`,
        ),
      );
  }
  return errors;
}

function finalizerErrors(finalizers: readonly string[], path: string): FieldError[] {
  const errors = finalizers.flatMap((each) =>
    qualifiedNameProblems(each).map((problem) => invalidValue(path, each, problem)),
  );
  if (finalizers.includes("orphan") && finalizers.includes("foregroundDeletion"))
    errors.push(invalidValue(path, finalizers, "finalizer orphan and foregroundDeletion cannot be both set"));
  return errors;
}

function managerErrors(entries: readonly ManagedFieldsEntry[], path: string): FieldError[] {
  return entries.flatMap(({ operation = "", fieldsType = "", manager = "", subresource = "" }, i) => [
    ...(operation === "" ? [required(`${path}[${i}].operation`, "must not be empty")] : []),
    ...(operation !== "" && !OPERATIONS.includes(operation)
      ? [notSupported(`${path}[${i}].operation`, operation, OPERATIONS)]
      : []),
    ...(fieldsType !== "" && fieldsType !== "FieldsV1"
      ? [invalidValue(`${path}[${i}].fieldsType`, fieldsType, "must be `FieldsV1`")]
      : []),
    ...managerNameErrors(manager, `${path}[${i}].manager`),
    ...(subresource.length > LONGEST_SUBRESOURCE ? [tooLong(`${path}[${i}].subresource`, LONGEST_SUBRESOURCE)] : []),
  ]);
}

/** What is wrong with the name of a field manager: at most 128 printable characters. */
export function managerNameErrors(manager: string, path: string): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (manager.length > LONGEST_MANAGER) errors.push(tooLong(path, LONGEST_MANAGER));
  const found = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.exec(manager);
  if (found !== null) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    errors.push(invalidValue(path, manager, `invalid character U+${code} (at position ${found.index})`));
  }
  return errors;
}

/** Checks the metadata of an object that is created, after its name was generated. */
export function validateObjectMeta(meta: ObjectMeta, rules: MetaRules, path = "metadata"): readonly FieldError[] {
  return [
    ...nameErrors(meta, rules, path),
    ...((meta.generation ?? 0) < 0
      ? [invalidValue(`${path}.generation`, meta.generation, "must be greater than or equal to 0")]
      : []),
    ...mapErrors(meta, path),
    ...(meta.ownerReferences === undefined ? [] : ownerErrors(meta.ownerReferences, `${path}.ownerReferences`)),
    ...(meta.finalizers === undefined ? [] : finalizerErrors(meta.finalizers, `${path}.finalizers`)),
    ...(meta.managedFields === undefined ? [] : managerErrors(meta.managedFields, `${path}.managedFields`)),
  ];
}

const FIXED = [
  "name",
  "namespace",
  "uid",
  "creationTimestamp",
  "deletionTimestamp",
  "deletionGracePeriodSeconds",
] as const;

/** Checks the metadata of an object that is updated: what it may be at all, and what may not change. */
export function validateObjectMetaUpdate(
  meta: ObjectMeta,
  old: ObjectMeta,
  rules: MetaRules,
  path = "metadata",
): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (old.deletionTimestamp !== undefined) {
    const added = (meta.finalizers ?? []).filter((each) => old.finalizers?.includes(each) !== true);
    if (added.length > 0) {
      const list = [...new Set(added)].sort().map((each) => JSON.stringify(each));
      errors.push(
        forbiddenField(
          `${path}.finalizers`,
          `no new finalizers can be added if the object is being deleted, found new finalizers []string{${list.join(", ")}}`,
        ),
      );
    }
  }
  if ((meta.resourceVersion ?? "") === "")
    errors.push(invalidValue(`${path}.resourceVersion`, "", "must be specified for an update"));
  if ((meta.generation ?? 0) < (old.generation ?? 0))
    errors.push(invalidValue(`${path}.generation`, meta.generation ?? 0, "must not be decremented"));
  for (const key of FIXED)
    if (meta[key] !== old[key]) errors.push(invalidValue(`${path}.${key}`, meta[key] ?? null, "field is immutable"));
  return [...errors, ...validateObjectMeta(meta, rules, path)];
}

const REPEATED_OWNERS =
  ".metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: ";

/** Removes duplicate owners. Returns a warning if there were any. */
export function dropRepeatedOwners(meta: ObjectMeta): string | undefined {
  const owners = meta.ownerReferences ?? [];
  const kept = [...new Map(owners.map((owner) => [JSON.stringify(Object.entries(owner).sort()), owner])).values()];
  if (kept.length === owners.length) return undefined;
  meta.ownerReferences = kept;
  const repeated = owners.filter((owner) => !kept.includes(owner)).map(({ uid }) => uid);
  return REPEATED_OWNERS + [...new Set(repeated)].join(", ");
}
