import type { Conversion } from "./conversion.js";
import { convertExtension } from "./convert-extension.js";
import type { UnknownObject } from "../types/objects.js";

/** What becomes of the fields of an object. */
export interface FieldRules {
  /** Fields that stay as they are. */
  readonly same: ReadonlySet<string>;
  /** Fields that are dealt with elsewhere. */
  readonly taken: ReadonlySet<string>;
}

/**
 * What is left of an object once the fields with a new place are taken: extensions, and anything else as an extension,
 * since only extensions may stand beside what the standard knows.
 */
export function otherFields(conversion: Conversion, value: UnknownObject, { same, taken }: FieldRules): UnknownObject {
  const fields: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    if (taken.has(key)) continue;
    if (same.has(key)) fields.push([key, value[key]]);
    else if (key.startsWith("x-")) fields.push([key, convertExtension(conversion, value[key])]);
    else if (!Object.hasOwn(value, `x-${key}`)) fields.push([`x-${key}`, convertExtension(conversion, value[key])]);
  }
  return Object.fromEntries(fields);
}
