import { isObject, memberOf } from "../types/objects.js";

/** The form of component names in OpenAPI 3.0. */
const VALID = /^[A-Za-z0-9._-]+$/;

/** Replaces invalid characters of a name: letters and digits of other scripts by their code, the rest by `_`. */
export function validName(name: string): string {
  if (VALID.test(name)) return name;
  const valid = name
    .replace(/[^\x00-\x7f]/gu, (character) =>
      /[\p{L}\p{N}]/u.test(character) ? `u${(character.codePointAt(0) ?? 0).toString(16)}` : "_",
    )
    .replace(/[^A-Za-z0-9._-]/g, "_");
  return valid === "" ? "_" : valid;
}

/** Names that would become equal. */
interface Namesakes {
  /** Names of components by content, as JSON. */
  readonly contents: Map<string, string>;
  /** The number given last. */
  number: number;
}

/**
 * Names of components by their names in the 2.0 document. Valid names stay. If two become equal, equal content is one
 * component; otherwise the later one gets a number.
 */
export function componentNames(entries: unknown): ReadonlyMap<string, string> {
  const names = isObject(entries) ? Object.keys(entries) : [];
  const found = new Map(names.filter((name) => VALID.test(name)).map((name) => [name, name]));
  const taken = new Set(found.keys());
  const all = new Map<string, Namesakes>();
  for (const name of names) {
    if (VALID.test(name)) continue;
    const base = validName(name);
    const namesakes = all.get(base) ?? {
      contents: new Map(taken.has(base) ? [[JSON.stringify(memberOf(entries, base)), base]] : []),
      number: 1,
    };
    all.set(base, namesakes);
    const content = JSON.stringify(memberOf(entries, name));
    let component = namesakes.contents.get(content);
    if (component === undefined) {
      component = base;
      while (taken.has(component)) component = `${base}_${++namesakes.number}`;
      namesakes.contents.set(content, component);
      taken.add(component);
    }
    found.set(name, component);
  }
  return found;
}
