import { isObject, memberOf } from "../../types/objects.js";
import type { ManifestSchema, Place } from "./problem.js";
import type { Surroundings } from "./surroundings.js";
import { valueProblem } from "./value-problem.js";

/** The first field of a value that servers would drop, as a path; `undefined` if there is none. */
function unknownField(value: unknown, schema: unknown, path: string, isResource: boolean): string | undefined {
  if (!isObject(schema)) return undefined;
  if (Array.isArray(value)) {
    for (const [i, item] of (value as readonly unknown[]).entries()) {
      const items = schema["items"];
      const isInner = memberOf(items, "x-kubernetes-embedded-resource") === true;
      const found = unknownField(item, items, `${path}[${i}]`, isInner);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const { properties, additionalProperties } = schema;
  const preserves = schema["x-kubernetes-preserve-unknown-fields"] === true;
  for (const [name, field] of Object.entries(value)) {
    if (isResource && ["apiVersion", "kind", "metadata"].includes(name)) continue;
    const declared = memberOf(properties, name) ?? additionalProperties;
    if (declared === true || (declared === undefined && preserves)) continue;
    if (!isObject(declared)) return `${path}.${name}`;
    const isInner = declared["x-kubernetes-embedded-resource"] === true;
    const found = unknownField(field, declared, `${path}.${name}`, isInner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Checks a default: it stands where defaults can, has no fields that servers drop, and fits its own schema. */
export function checkDefault(schema: ManifestSchema, place: Place, around: Surroundings): void {
  if (around.level === "root") {
    place.report("default", "the object as a whole has no default");
    return;
  }
  if (around.noDefault !== undefined) {
    place.report("default", around.noDefault);
    return;
  }
  const value = schema["default"];
  const unknown = unknownField(value, schema, "", schema["x-kubernetes-embedded-resource"] === true);
  if (unknown !== undefined) place.report("default", `the default has a field that is not declared: ${unknown}`);
  const problem = valueProblem(value, schema, "");
  if (problem !== undefined) place.report("default", `the default does not fit: ${problem}`);
}
