import { invalid } from "../../machinery/errors/api-errors.js";
import type { FieldError } from "../../machinery/errors/field-error.js";

/** Throws a `StatusError` (422) for invalid options of a request. */
export function checkOptions(kind: string, errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalid({ group: "meta.k8s.io", kind }, "", errors);
}
