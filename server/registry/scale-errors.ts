import { isObject } from "../../openapi/types/objects.js";
import { invalidValue, type FieldError } from "../machinery/errors/field-error.js";
import { goType, goValue, isInt64 } from "../machinery/errors/go-value.js";
import type { ScalePaths } from "../resources/resource-model.js";

const MOST_REPLICAS = 2 ** 31 - 1;

/** The value at a path, or why there cannot be one. */
function lookUp(object: unknown, path: string): { readonly value?: unknown; readonly problem?: string } {
  const names = path.replace(/^\./, "").split(".");
  let value = object;
  for (const [i, name] of names.entries()) {
    if (value === undefined || value === null) return {};
    if (!isObject(value)) {
      const at = names.slice(0, i + 1).join(".");
      return { problem: `.${at} accessor error: ${wrongType(value)}, expected map[string]interface{}` };
    }
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return { value };
}

const wrongType = (value: unknown): string => `${goValue(value)} is of the type ${goType(value)}`;

function replicasError(object: unknown, path: string): FieldError | undefined {
  const { value, problem } = lookUp(object, path);
  if (problem !== undefined) return invalidValue(path, 0, problem);
  if (value === undefined) return undefined;
  if (!isInt64(value)) return invalidValue(path, 0, `${path} accessor error: ${wrongType(value)}, expected int64`);
  if (value < 0) return invalidValue(path, value, "should be a non-negative integer");
  if (value > MOST_REPLICAS) return invalidValue(path, value, `should be less than or equal to ${MOST_REPLICAS}`);
  return undefined;
}

function selectorError(object: unknown, path: string): FieldError | undefined {
  const { value, problem } = lookUp(object, path);
  if (problem !== undefined) return invalidValue(path, "", problem);
  if (value === undefined || typeof value === "string") return undefined;
  return invalidValue(path, "", `${path} accessor error: ${wrongType(value)}, expected string`);
}

/** What is wrong with the fields of a custom resource that its scale shows. */
export function scaleErrors(
  object: unknown,
  { specReplicas, statusReplicas, labelSelector }: ScalePaths,
): FieldError[] {
  return [
    replicasError(object, specReplicas),
    replicasError(object, statusReplicas),
    labelSelector === undefined || labelSelector === "" ? undefined : selectorError(object, labelSelector),
  ].filter((error) => error !== undefined);
}
