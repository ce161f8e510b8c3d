import { isObject } from "../../types/objects.js";
import type { ManifestSchema } from "./problem.js";

/** The schemas directly below a schema's structure, with their places: fields, items and values. */
export function* structureBelow(
  schema: ManifestSchema,
): Generator<{ readonly schema: ManifestSchema; readonly steps: readonly (string | number)[]; readonly level: Level }> {
  const { items, properties, additionalProperties } = schema;
  if (isObject(properties))
    for (const [name, field] of Object.entries(properties))
      if (isObject(field)) yield { schema: field, steps: ["properties", name], level: "field" };
  if (isObject(items)) yield { schema: items, steps: ["items"], level: "item" };
  if (isObject(additionalProperties))
    yield { schema: additionalProperties, steps: ["additionalProperties"], level: "value" };
}

/** Where a schema stands. */
export type Level = "root" | "field" | "item" | "value";

/** The branches of a schema's junctions: value validations, which add nothing to the structure. */
export function* branchesOf(
  schema: ManifestSchema,
): Generator<{ readonly schema: ManifestSchema; readonly steps: readonly (string | number)[] }> {
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) continue;
    for (const [i, branch] of (branches as readonly unknown[]).entries())
      if (isObject(branch)) yield { schema: branch, steps: [keyword, i] };
  }
  if (isObject(schema["not"])) yield { schema: schema["not"], steps: ["not"] };
}

/** Whether a keyword is there and not zero: an empty text or list, 0 and false count as absent, as in Go. */
export const isGiven = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : isObject(value)
      ? Object.keys(value).length > 0
      : value !== undefined && value !== "" && value !== 0 && value !== false && value !== null;
