import type { Document } from "../types/swagger-2.js";
import { isObject, type UnknownObject } from "../types/objects.js";
import { decodeToken } from "../types/json-pointer.js";

const DEFINITION = /^#\/definitions\/([^/]+)$/s;

/** Which definitions inherit from which, by `allOf`. */
export class DefinitionFamilies {
  /** Names of definitions, by the schemas themselves. */
  readonly #owners = new Map<unknown, string>();
  readonly #children = new Map<string, string[]>();

  constructor({ definitions = {} }: Document) {
    for (const name of Object.keys(definitions)) {
      const schema: unknown = definitions[name];
      this.#owners.set(schema, name);
      const parts: unknown = isObject(schema) ? schema["allOf"] : undefined;
      for (const part of Array.isArray(parts) ? (parts as unknown[]) : []) {
        const parent = isObject(part) ? parentOf(part) : undefined;
        if (parent === undefined) continue;
        const children = this.#children.get(parent);
        if (children === undefined) this.#children.set(parent, [name]);
        else children.push(name);
      }
    }
  }

  /** The name of a definition and those of all that inherit from it; empty if the schema is not a definition. */
  of(schema: UnknownObject): ReadonlySet<string> {
    const owner = this.#owners.get(schema);
    const found = new Set<string>(owner === undefined ? [] : [owner]);
    for (const name of found) for (const child of this.#children.get(name) ?? []) found.add(child);
    return found;
  }
}

function parentOf(part: UnknownObject): string | undefined {
  const [, encoded] = DEFINITION.exec(typeof part["$ref"] === "string" ? part["$ref"] : "") ?? [];
  return encoded === undefined ? undefined : decodeToken(encoded);
}
