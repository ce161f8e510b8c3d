import type { Conversion } from "./conversion.js";
import { convertExtension } from "./convert-extension.js";
import type { UnknownObject } from "../types/objects.js";

/** How to convert the fields of an object. */
export interface FieldRules {
  /** Fields to copy. */
  readonly same: ReadonlySet<string>;
  /** Fields converted elsewhere. */
  readonly taken: ReadonlySet<string>;
}

/**
 * The remaining fields of an object. Extensions stay. Unknown fields become extensions, because 3.0 allows nothing else.
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
