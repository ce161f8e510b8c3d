import { invalid } from "../machinery/errors/api-errors.js";
import type { FieldError } from "../machinery/errors/field-error.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { validateObjectMeta, validateObjectMetaUpdate } from "../machinery/meta/validate-object-meta.js";
import { ratchet } from "../machinery/schema/ratchet.js";
import { validate } from "../machinery/schema/validate.js";
import type { KindVersion } from "./kind.js";

/**
 * Checks an object that is about to be stored. Throws a `StatusError` (422) with all that is wrong.
 *
 * @param live - what is stored; `undefined` where it is created
 */
export function validateObject(version: KindVersion, object: KubeObject, live: KubeObject | undefined): void {
  const { kind, type } = version;
  const found = validate(type, object, kind.compiler);
  const findings = live === undefined || found.length === 0 ? found : ratchet(found, type, object, live);
  const errors: FieldError[] = [
    ...(live === undefined
      ? validateObjectMeta(object.metadata, kind.metaRules)
      : validateObjectMetaUpdate(object.metadata, live.metadata, kind.metaRules)),
    ...findings.map(({ error }) => error),
    ...(kind.strategy.validate?.(object, live) ?? []),
  ];
  if (errors.length > 0) throw invalid(kind, object.metadata.name ?? "", errors);
}
