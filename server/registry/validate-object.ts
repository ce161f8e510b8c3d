import { invalid } from "../machinery/errors/api-errors.js";
import { invalidValue, type FieldError, type FieldReason } from "../machinery/errors/field-error.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { validateObjectMeta, validateObjectMetaUpdate } from "../machinery/meta/validate-object-meta.js";
import { ratchet } from "../machinery/schema/ratchet.js";
import { validate } from "../machinery/schema/validate.js";
import type { KindVersion } from "./kind.js";
import { scaleErrors } from "./scale-errors.js";

/** Errors after which rules cannot rely on the schema. */
const BLOCKING: ReadonlySet<FieldReason> = new Set<FieldReason>([
  "FieldValueNotSupported",
  "FieldValueRequired",
  "FieldValueTooLong",
  "FieldValueTooMany",
  "FieldValueTypeInvalid",
]);

const blocksRules = ({ reason }: FieldError): boolean => BLOCKING.has(reason);

const NOT_CHECKED = invalidValue(
  "<nil>",
  null,
  "some validation rules were not checked because the object was invalid; correct the existing errors to complete validation",
);

/**
 * Checks an object that is about to be stored. Throws a `StatusError` (422) with all that is wrong.
 *
 * @param live - what is stored; `undefined` where it is created
 */
export function validateObject(version: KindVersion, object: KubeObject, live: KubeObject | undefined): void {
  const { kind, type } = version;
  const found = validate(type, object, kind.compilerOf(version.version.name));
  const findings = live === undefined || found.length === 0 ? found : ratchet(found, type, object, live);
  const errors: FieldError[] = [
    ...(live === undefined
      ? validateObjectMeta(object.metadata, kind.metaRules)
      : validateObjectMetaUpdate(object.metadata, live.metadata, kind.metaRules)),
    ...findings.map(({ error }) => error),
    ...(kind.model.custom && version.version.scale !== undefined ? scaleErrors(object, version.version.scale) : []),
    ...(kind.strategy.validate?.(object, live) ?? []),
  ];
  const check = kind.rules.get(version.version.name);
  if (check !== undefined) errors.push(...(errors.some(blocksRules) ? [NOT_CHECKED] : check(object, live)));
  if (errors.length > 0) throw invalid(kind, object.metadata.name ?? "", errors);
}

/** Refuses a custom resource (422) whose type is not the one of its address, as it does what is wrong with its fields. */
export function checkType({ kind, apiVersion }: KindVersion, object: KubeObject): void {
  const expected = { apiVersion, kind: kind.kind };
  const errors = (["apiVersion", "kind"] as const)
    .filter((key) => object[key] !== expected[key])
    .map((key) => invalidValue(key, object[key], `must be ${expected[key]}`));
  if (errors.length > 0) throw invalid({ group: kind.group, kind: object.kind }, object.metadata.name ?? "", errors);
}
