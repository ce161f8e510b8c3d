import type { CompiledType } from "./compiled-type.js";

type Values = Record<string, unknown>;

/** Sets, in place, the fields that are absent and have a default. A default may have defaults within it. */
export function applyDefaults(type: CompiledType, value: unknown): void {
  if (!type.hasDefaults || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    const { items } = type;
    if (items !== undefined) for (const item of value) applyDefaults(items, item);
    return;
  }
  const object = value as Values;
  for (const [key, field] of type.properties) {
    const given = object[key];
    const { default: preset, nullable } = field.node;
    if (given !== undefined && (given !== null || nullable === true)) applyDefaults(field, given);
    else if (preset !== undefined) {
      const copy: unknown = structuredClone(preset);
      applyDefaults(field, copy);
      object[key] = copy;
    }
  }
  const { additional } = type;
  if (additional?.hasDefaults !== true && additional?.node.default === undefined) return;
  for (const key of Object.keys(object)) {
    if (type.properties.has(key)) continue;
    if (object[key] === null && additional.node.default !== undefined && additional.node.nullable !== true)
      object[key] = structuredClone(additional.node.default);
    applyDefaults(additional, object[key]);
  }
}
