import { checkCrd } from "../../../openapi/kubernetes/crd/check-crd.js";
import { isObject, isTexts, memberOf, type UnknownObject } from "../../../openapi/types/objects.js";
import { forbiddenField, invalidValue, type FieldError } from "../../machinery/errors/field-error.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { pathText } from "../../machinery/schema/field-path.js";

const textOf = (object: unknown, key: string): string => {
  const value = memberOf(object, key);
  return typeof value === "string" ? value : "";
};

/** What a problem is about, short enough for a message. */
function valueAt(definition: KubeObject, path: readonly (string | number)[]): unknown {
  const value = path.reduce<unknown>((at, step) => memberOf(at, step), definition);
  return typeof value === "object" && value !== null ? undefined : (value ?? "");
}

/** Fields that cannot change. */
function changeErrors(definition: KubeObject, live: KubeObject): FieldError[] {
  const [spec, old] = [definition["spec"], live["spec"]];
  const errors: FieldError[] = [];
  const fixed = (field: string, now: string, before: string): void => {
    if (now !== before) errors.push(invalidValue(field, now, "field is immutable"));
  };
  for (const key of ["group", "scope"]) fixed(`spec.${key}`, textOf(spec, key), textOf(old, key));
  const [names, oldNames] = [memberOf(spec, "names"), memberOf(old, "names")];
  for (const key of ["plural", "kind"]) fixed(`spec.names.${key}`, textOf(names, key), textOf(oldNames, key));
  const versions = memberOf(spec, "versions");
  const known = Array.isArray(versions) ? versions.map((each) => textOf(each, "name")) : [];
  const stored = memberOf(live["status"], "storedVersions");
  for (const [i, name] of (isTexts(stored) ? stored : []).entries())
    if (!known.includes(name))
      errors.push(
        invalidValue(`status.storedVersions[${i}]`, name, "missing from spec.versions; objects are stored in it"),
      );
  return errors;
}

/** What is wrong with a CustomResourceDefinition beyond its schema. */
export function validateDefinition(definition: KubeObject, live: KubeObject | undefined): readonly FieldError[] {
  const errors = checkCrd(definition as unknown as UnknownObject).map(({ path, problem }) =>
    invalidValue(pathText(path), valueAt(definition, path), problem),
  );
  const spec = definition["spec"];
  const conversion = isObject(spec) ? spec["conversion"] : undefined;
  if (textOf(conversion, "strategy") === "Webhook")
    errors.push(
      forbiddenField(
        "spec.conversion.strategy",
        "this server calls no conversion webhooks; use None, or a conversion function of the server",
      ),
    );
  return live === undefined ? errors : [...errors, ...changeErrors(definition, live)];
}
