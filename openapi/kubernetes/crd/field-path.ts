import { isObject, memberOf } from "../../types/objects.js";
import type { ManifestSchema } from "./problem.js";

/** The schema of a field, or why a path leads to none. */
export type FoundField =
  { readonly schema: ManifestSchema; readonly names: readonly string[] } | { readonly problem: string };

/** A step: `.name`, or `['any text']`. */
const STEP = /\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]/y;

/** The names that a path consists of; `undefined` if it is malformed. */
function namesOf(path: string, brackets: boolean): string[] | undefined {
  const names: string[] = [];
  for (let at = 0; at < path.length;) {
    STEP.lastIndex = at;
    const step = STEP.exec(path);
    if (step === null || (step[1] === undefined && !brackets)) return undefined;
    names.push(step[1] ?? (step[2] ?? "").replace(/\\(.)/g, "$1"));
    at += step[0].length;
  }
  return names;
}

/**
 * Follows a path of names through a schema, as API servers do for selectable fields and for `fieldPath` of rules.
 *
 * @param brackets - whether `['name']` is allowed
 */
export function findField(root: ManifestSchema, path: string, brackets: boolean): FoundField {
  const names = namesOf(path, brackets);
  if (names === undefined) return { problem: `"${path}" is not a path of names, such as .spec.color` };
  let schema = root;
  for (const name of names) {
    const properties = schema["properties"];
    const isOpen = !isObject(properties) || Object.keys(properties).length === 0;
    const next = isOpen ? schema["additionalProperties"] : memberOf(properties, name);
    if (!isObject(next)) return { problem: `there is no field ${path}` };
    schema = next;
  }
  return { schema, names };
}
