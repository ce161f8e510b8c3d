import { MAXIMUM_LEVELS, NestingError } from "../nesting-error.js";
import type { ComponentsV3 } from "../../types/openapi-3-0.js";
import { isObject, memberOf, type UnknownObject } from "../../types/objects.js";
import { decodeToken } from "../../types/json-pointer.js";

const COMPONENT = /^#\/components\/([^/]+)\/([^/]+)/s;

/** A component's kind and name, joined. */
type Id = `${string}/${string}`;

/** Finds the components that a part of a document needs. Each component is scanned once, however many parts there are. */
export class ReachableComponents {
  readonly #components: UnknownObject;
  readonly #references = new Map<Id, readonly Id[]>();

  /** The definitions that inherit from a schema, by `allOf`. */
  readonly #heirs = new Map<Id, Id[]>();

  constructor(components: ComponentsV3) {
    this.#components = components;
    for (const [name, { allOf = [] }] of Object.entries(components.schemas ?? {}))
      for (const parent of allOf.flatMap(({ $ref }) => ($ref === undefined ? [] : idsIn({ $ref }))))
        this.#addHeir(parent, `schemas/${name}`);
  }

  /** The components that a value refers to, directly or indirectly, in the order of the document. */
  from(value: unknown): ComponentsV3 {
    const found = new Set<Id>(idsIn(value));
    for (const id of found) for (const next of this.#referencesOf(id)) found.add(next);
    const kinds = Object.keys(this.#components).map((kind): [string, unknown] => {
      const entries = this.#components[kind];
      // Operations name security schemes without a reference.
      if (kind === "securitySchemes" || kind.startsWith("x-")) return [kind, entries];
      const names = Object.keys(entries as object).filter((name) => found.has(`${kind}/${name}`));
      return [kind, Object.fromEntries(names.map((name) => [name, memberOf(entries, name)]))];
    });
    return Object.fromEntries(kinds.filter(([, entries]) => Object.keys(entries as object).length > 0));
  }

  #addHeir(parent: Id, heir: Id): void {
    const heirs = this.#heirs.get(parent);
    if (heirs === undefined) this.#heirs.set(parent, [heir]);
    else heirs.push(heir);
  }

  #referencesOf(id: Id): readonly Id[] {
    let references = this.#references.get(id);
    if (references === undefined) {
      const slash = id.indexOf("/");
      const component = memberOf(this.#components[id.slice(0, slash)], id.slice(slash + 1));
      references = idsIn(component);
      // A value of a type with a discriminator may be of any type that inherits from it.
      if (memberOf(component, "discriminator") !== undefined)
        references = [...references, ...(this.#heirs.get(id) ?? [])];
      this.#references.set(id, references);
    }
    return references;
  }
}

function idsIn(value: unknown): readonly Id[] {
  const ids = new Set<Id>();
  addIds(value, ids, 0);
  return [...ids];
}

/** Extensions included: readers resolve anything that looks like a reference. */
function addIds(value: unknown, ids: Set<Id>, level: number): void {
  if (typeof value !== "object" || value === null) return;
  // Conversion may double the depth.
  if (level > 2 * MAXIMUM_LEVELS) throw new NestingError();
  for (const key of Object.keys(value)) {
    const child = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof child === "object") {
      addIds(child, ids, level + 1);
      if (key === "mapping") addMapped(child, ids);
    } else if (key === "$ref" && typeof child === "string") {
      const [, kind, name] = COMPONENT.exec(child) ?? [];
      if (kind !== undefined && name !== undefined) ids.add(`${kind}/${decodeToken(name)}`);
    }
  }
}

/** The schemas that a discriminator's values name, by reference or by name alone. */
function addMapped(mapping: unknown, ids: Set<Id>): void {
  for (const target of Object.values(isObject(mapping) ? mapping : {})) {
    if (typeof target !== "string") continue;
    const [, kind, name] = COMPONENT.exec(target) ?? [];
    if (kind !== undefined && name !== undefined) ids.add(`${kind}/${decodeToken(name)}`);
    else if (/^[\w.-]+$/.test(target)) ids.add(`schemas/${target}`);
  }
}
