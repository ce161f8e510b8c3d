import { invalidValue, type FieldError } from "../machinery/errors/field-error.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import type { KindStrategy } from "../registry/kind-strategy.js";
import type { ApiObject } from "./api-object.js";
import type { FieldProblem, ResourceHooks } from "./define-resource.js";

const errorOf = ({ field, problem, value, reason }: FieldProblem): FieldError => ({
  ...invalidValue(field, value ?? "", problem),
  ...(reason !== undefined && { reason }),
});

/** The hooks of a resource as the registry calls them. */
export function strategyOfHooks({ defaults, validate, convert }: ResourceHooks<ApiObject>): KindStrategy {
  return {
    ...(defaults !== undefined && { defaults }),
    ...(validate !== undefined && {
      validate: (object: KubeObject, live: KubeObject | undefined) => validate(object, live).map(errorOf),
    }),
    ...(convert !== undefined && {
      convert: (object: KubeObject, from: string, to: string) => convert(object, from, to) as KubeObject,
    }),
  };
}
